import DatelineExtraction
import Foundation

/// The training and test data, in the folders that its README describes.
struct Corpus {
    let folder: String
    /// Every nth training text is used.
    var every = 1

    /// A set that is only measured.
    struct TestSet {
        var name: String
        var texts: [MarkedText]
    }

    /// Texts of the genre with all five types marked.
    func marked(_ language: NameLanguage) throws -> [MarkedText] {
        let file = language == .english ? "press/train.jsonl" : "press/invented-\(language.rawValue).jsonl"
        return thinned(try MarkedLines.read(try data(file), language: language.rawValue))
    }

    /// Texts of other genres.
    func open(_ language: NameLanguage) throws -> [MarkedText] {
        try Self.openSets[language, default: []].flatMap { name in
            thinned(
                TaggedTokens.read(
                    try data("\(language.rawValue)/\(name).train.bio"), name: name, language: language.rawValue,
                    sentences: 10))
        }
    }

    /// The sets to measure on.
    func tests(_ language: NameLanguage) throws -> [TestSet] {
        let press = language == .english ? "press/dev.jsonl" : "press/dev-cjk.jsonl"
        let first = TestSet(name: press, texts: try MarkedLines.read(try data(press), language: language.rawValue))
        return try [first]
            + Self.testSets[language, default: []].map { name in
                let texts = TaggedTokens.read(
                    try data("\(language.rawValue)/\(name).test.bio"), name: name, language: language.rawValue,
                    sentences: 1)
                return TestSet(name: name, texts: texts)
            }
    }

    /// The bytes of a file.
    func data(_ path: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(path)")) }

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
