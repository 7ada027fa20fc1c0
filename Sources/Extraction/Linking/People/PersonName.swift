/// A person's name taken apart.
struct PersonName: Hashable {
    /// The name without honorific and degrees, as written: `Henry A. Waxman Jr.`
    var text: String
    /// `Dr.`, where written with the name.
    var honorific: String?
    /// Folded words without generation suffix: `henry a waxman`; a name in han or kana is one word.
    var words: [String]
    /// `jr`, `iii`.
    var generation: String?
    /// Whether it is written in han, kana or hangul.
    var isEastAsian: Bool

    init(_ written: String) {
        var parts = written.split(separator: " ").map(String.init)
        var title: [String] = []
        while parts.count > 1, let first = parts.first, Self.honorifics.contains(Self.bare(first)) {
            title.append(parts.removeFirst())
        }
        honorific = title.isEmpty ? nil : title.joined(separator: " ")
        while parts.count > 1, let last = parts.last, Self.degrees.contains(Self.bare(last)) {
            parts.removeLast()
            if let end = parts.last, end.hasSuffix(",") { parts[parts.count - 1] = String(end.dropLast()) }
        }
        text = parts.joined(separator: " ")
        var words = NormalForm.pieces(of: text)
        if words.count > 2, let last = words.last, Self.generations.contains(last) {
            generation = words.removeLast()
        } else {
            generation = nil
        }
        self.words = words
        isEastAsian = text.unicodeScalars.contains { $0.value >= 0x2E80 && $0.value < 0xFF00 }
    }

    /// Whether it is more than a surname or a given name.
    var isFull: Bool { isEastAsian ? (words.first?.count ?? 0) >= 3 || words.count > 1 : words.count > 1 }

    /// Folded without any blank: one for `角本高章` and `角本 高章`.
    var joined: String { words.joined() }

    private static func bare(_ word: String) -> String {
        String(String.UnicodeScalarView(word.unicodeScalars.filter { $0 != "." && $0 != "," })).lowercased()
    }

    private static let honorifics: Set<String> = [
        "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "maestro", "sir", "dame", "hon", "mme", "sri", "shri",
    ]
    private static let degrees: Set<String> = [
        "phd", "md", "mba", "cpa", "cfa", "cfp", "esq", "dds", "dmd", "rn", "jd", "llm", "msc", "dvm", "pharmd", "edd",
        "psyd", "mph", "facs", "facc", "obe", "mbe", "cbe", "kbe", "qc", "kc", "usn", "usmc", "usaf", "aia", "faia",
    ]
    static let generations: Set<String> = ["jr", "sr", "ii", "iii", "iv"]
}
