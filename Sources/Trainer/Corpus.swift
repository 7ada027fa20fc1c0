import DatelineExtraction
import DatelineIntake
import Foundation

/// The training and test data, in the folders that its README describes.
struct Corpus {
    let folder: String
    /// Every nth training text is used.
    var every = 1
    /// Files of a user, by their whole paths.
    var extra: [String] = []
    /// Of that many texts of the genre one is kept for measuring; null: none is.
    var heldOut: Int?

    /// A set that is only measured.
    struct TestSet {
        var name: String
        var texts: [MarkedText]
    }

    /// Texts of the genre with all five types marked, to learn from.
    func marked(_ language: NameLanguage) throws -> [MarkedText] {
        try allMarked(language).enumerated().filter { !isHeldOut($0) }.map(\.element)
    }

    private func isHeldOut(_ text: (offset: Int, element: MarkedText)) -> Bool {
        heldOut.map { text.offset % $0 == $0 - 1 } ?? false
    }

    private func allMarked(_ language: NameLanguage) throws -> [MarkedText] {
        let shipped = thinned(try MarkedLines.read(try data(markedFile(language)), language: language.rawValue))
        return try shipped
            + extra.filter { !$0.hasSuffix(".bio") }.flatMap {
                try MarkedLines.read(Data(contentsOf: URL(fileURLWithPath: $0)), language: language.rawValue)
            }
    }

    /// Texts of the genre that a machine marked.
    func silver(_ language: NameLanguage) throws -> [MarkedText] {
        guard let file = Self.silverFile(language) else { return [] }
        let bytes = try Inputs.unpackedBytes(ofFile: "\(folder)/\(file)", limit: 1 << 30)
        return try thinned(MarkedLines.read(Data(bytes), language: language.rawValue)).map {
            var text = $0
            text.isSilver = true
            return text
        }
    }

    private static func silverFile(_ language: NameLanguage) -> String? {
        language == .english ? "press/silver.jsonl.zst" : nil
    }

    /// Texts of other genres.
    func open(_ language: NameLanguage) throws -> [MarkedText] {
        let sets = Self.openSets[language, default: []].map { (name: $0, path: "\(language.rawValue)/\($0).train.bio") }
        let own = extra.filter { $0.hasSuffix(".bio") }.map { (name: $0, path: $0) }
        return try (sets + own).flatMap { name, path in
            thinned(
                TaggedTokens.read(
                    try data(path), name: name, language: language.rawValue,
                    sentences: TrainingPlan.of(language).sentences))
        }
    }

    /// The sets to measure on.
    func tests(_ language: NameLanguage) throws -> [TestSet] {
        let press = language == .english ? "press/dev.jsonl" : "press/dev-cjk.jsonl"
        let first = TestSet(name: press, texts: try MarkedLines.read(try data(press), language: language.rawValue))
        let held = try allMarked(language).enumerated().filter { isHeldOut($0) }.map(\.element)
        return try [first] + (held.isEmpty ? [] : [TestSet(name: "held out", texts: held)])
            + Self.testSets[language, default: []].map { name in
                let texts = TaggedTokens.read(
                    try data("\(language.rawValue)/\(name).test.bio"), name: name, language: language.rawValue,
                    sentences: 1)
                return TestSet(name: name, texts: texts)
            }
    }

    /// The files that a model is made of, by their paths in the folder.
    func files(_ language: NameLanguage) -> [String] {
        let open = Self.openSets[language, default: []].map { "\(language.rawValue)/\($0).train.bio" }
        let tables: [String] =
            switch language {
            case .english: ["case.tsv", "clusters.tsv", "lex.tsv", "gaz.tsv"]
            case .japanese: ["gaz-ja.tsv", "gaz.tsv"]
            case .chinese: ["gaz-zh.tsv"]
            }
        return [markedFile(language), Self.silverFile(language)].compactMap(\.self) + open
            + tables.map { "tables/" + $0 } + extra
    }

    /// A digest of those files: FNV-1a of 64 bits over their bytes, in order.
    func digest(_ language: NameLanguage) throws -> String {
        Self.digest(try files(language).map(data))
    }

    /// The same of an archive; nothing for a folder.
    static func digest(archive path: String) -> String? {
        let url = URL(fileURLWithPath: path)
        guard let data = try? Data(contentsOf: url) else { return nil }
        return digest([data])
    }

    private static func digest(_ files: [Data]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for file in files {
            for byte in file { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        }
        return "fnv1a64:" + String(hash, radix: 16)
    }

    /// What the header says of the licences.
    static func licences(_ language: NameLanguage) -> String {
        switch language {
        case .english:
            "press releases CC0, public domain or as their manifest says; archive of releases CC0; UNER English EWT CC BY-SA 4.0; GUM CC BY 4.0; "
                + "Wikigold CC BY 4.0; WNUT 2017 CC BY 4.0; GeoNames CC BY 4.0; ISO names; US Census 1990 names public domain"
        case .japanese:
            "invented releases of this project; ner-wikipedia-dataset of Stockmark CC BY-SA 3.0; UD Japanese GSD CC BY-SA 4.0; "
                + "IPADIC 2.7.0 of the Nara Institute of Science and Technology, under its notice; "
                + "GeoNames CC BY 4.0; ISO names; US Census 1990 names public domain"
        case .chinese:
            "invented releases of this project; UNER Chinese GSDSIMP CC BY-SA 4.0; dictionary of jieba 0.42.1 MIT"
        }
    }

    private func markedFile(_ language: NameLanguage) -> String {
        language == .english ? "press/train.jsonl" : "press/invented-\(language.rawValue).jsonl"
    }

    /// The bytes of a file.
    func data(_ path: String) throws -> Data {
        let isOwn = extra.contains(path)
        return try Data(contentsOf: URL(fileURLWithPath: isOwn ? path : "\(folder)/\(path)"))
    }

    private func thinned(_ texts: [MarkedText]) -> [MarkedText] {
        every < 2 ? texts : texts.enumerated().filter { $0.offset % every == 0 }.map(\.element)
    }

    private static let openSets: [NameLanguage: [String]] = [
        .english: ["uner_ewt", "gum", "wikigold", "wnut17"], .japanese: ["stockmark_char", "gsd_char"],
        .chinese: ["uner_gsdsimp_char"],
    ]
    private static let testSets: [NameLanguage: [String]] = [
        .english: ["uner_pud", "uner_ewt", "wikigold", "gum", "wnut17", "pr"],
        .japanese: ["stockmark_char", "gsd_char"],
        .chinese: ["uner_gsdsimp_char", "uner_pud_char"],
    ]
}
