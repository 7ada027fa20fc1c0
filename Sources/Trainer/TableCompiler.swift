import DatelineExtraction
import DatelineRecords
import Foundation

/// Compiles the tables of words into parts of a model file.
struct TableCompiler {
    let folder: String

    /// Adds the tables of a language.
    func add(_ language: NameLanguage, to builder: inout ModelFileBuilder) throws {
        switch language {
        case .english:
            try addCases(to: &builder)
            try addClusters(to: &builder)
            try addHeadWords(to: &builder)
            addPhrases(try phrases("gaz.tsv", Self.englishKinds), to: &builder)
        case .japanese:
            let latin = try phrases("gaz.tsv", Self.latinKinds)
            let common = KatakanaTerms.nouns.map { (phrase: $0, kinds: Self.commonWord) }
            addPhrases(try phrases("gaz-ja.tsv", Self.japaneseKinds) + latin + common, to: &builder)
        case .chinese: addPhrases(try phrases("gaz-zh.tsv", Self.chineseKinds), to: &builder)
        }
    }

    private func rows(_ name: String) throws -> [[Substring]] {
        let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
        return String(decoding: data, as: UTF8.self).split(separator: "\n").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false)
        }
    }

    private func addCases(to builder: inout ModelFileBuilder) throws {
        var table: [UInt32: UInt8] = [:]
        for row in try rows("case.tsv") where row.count == 3 {
            guard let count = Int(row[1]), let thousandths = Self.thousandths(row[2]) else { continue }
            let grade = [20, 100, 300, 600, 900].firstIndex { thousandths < $0 } ?? 5
            let value = UInt8(1 + grade + (count >= 30 ? 6 : 0))
            table[NameHash.word(TokenKey.of(String(row[0])))] = value
        }
        builder.add("case", table, bits: 14)
    }

    /// `0.979` as 979.
    private static func thousandths(_ text: Substring) -> Int? {
        let digits = text.filter { $0 != "." }
        return Int(digits)
    }

    private func addClusters(to builder: inout ModelFileBuilder) throws {
        var table: [UInt32: UInt32] = [:]
        for row in try rows("clusters.tsv") where row.count == 3 {
            guard let coarse = UInt32(row[1]), let fine = UInt32(row[2]) else { continue }
            table[NameHash.spelling(String(row[0]))] = fine + 1 | (coarse + 1) << 16
        }
        builder.add("cluster", table, bits: 15)
    }

    private func addHeadWords(to builder: inout ModelFileBuilder) throws {
        let kinds: [Substring: UInt8] = [
            "S": WordTables.LexiconKind.suffix, "P": WordTables.LexiconKind.prefix,
            "T": WordTables.LexiconKind.title, "L": WordTables.LexiconKind.place,
        ]
        var table: [UInt32: UInt8] = [:]
        for row in try rows("lex.tsv") where row.count == 2 {
            guard let kind = kinds[row[1]] else { continue }
            let word = row[0].hasSuffix(".") ? String(row[0].dropLast()) : String(row[0])
            table[NameHash.word(TokenKey.of(word)), default: 0] |= kind
        }
        builder.add("lexicon", table, bits: 8)
    }

    private static let englishKinds: [Substring: UInt8] = [
        "city": WordTables.GazetteerKind.city, "bigcity": WordTables.GazetteerKind.largeCity,
        "country": WordTables.GazetteerKind.country, "contin": WordTables.GazetteerKind.country,
        "region": WordTables.GazetteerKind.region, "FN": WordTables.GazetteerKind.givenName,
        "LN": WordTables.GazetteerKind.familyName,
    ]

    private static let japaneseKinds: [Substring: UInt8] = [
        "LN": 1, "GN": 2, "PL": 4, "OG": 8, "CW": 16, "PN": 32, "PP": 32, "SFx": 64, "SFL": 64, "SFP": 64,
    ]

    private static let chineseKinds: [Substring: UInt8] = ["NR": 1, "NRT": 2, "NS": 4, "NT": 8, "CW": 16, "NZ": 32]

    /// The kinds of names in Latin letters in the Japanese table: surnames, given names, places.
    private static let latinKinds: [Substring: UInt8] = ["LN": 1, "FN": 2, "country": 4, "bigcity": 4, "region": 4]
    private static let commonWord: UInt8 = 16

    /// The phrases of a table and the bits of their kinds; those of other kinds have none.
    private func phrases(_ name: String, _ kinds: [Substring: UInt8]) throws -> [(phrase: Substring, kinds: UInt8)] {
        try rows(name).compactMap { row in
            row.count == 2
                ? (row[0], row[1].split(separator: ",").reduce(0) { $0 | (kinds[$1] ?? 0) }) : nil
        }
    }

    private func addPhrases(_ phrases: [(phrase: Substring, kinds: UInt8)], to builder: inout ModelFileBuilder) {
        var table: [UInt32: UInt8] = [:]
        for (phrase, kinds) in phrases where kinds != 0 {
            let tokens = Tokenizer.tokens(of: MarkedText.document(String(phrase), language: "en"))
            guard tokens.count > 0, tokens.count <= 12 else { continue }
            var hash: UInt32 = 0
            for token in 0..<tokens.count {
                hash = NameHash.phrase(hash, NameHash.word(tokens.keys[token]))
                table[hash, default: 0] |= token == tokens.count - 1 ? kinds : WordTables.GazetteerKind.isPrefix
            }
        }
        builder.add("gaz", table, bits: 16)
    }
}

extension ModelFileBuilder {
    /// Adds a table from hashes to values.
    mutating func add<Value>(_ name: String, _ table: [UInt32: Value], bits: Int) {
        let hashes = table.keys.sorted()
        let index = HashIndexBuilder(hashes, bucketBits: bits)
        add(name, index)
        add(name, index.order.compactMap { table[hashes[$0]] })
    }
}
