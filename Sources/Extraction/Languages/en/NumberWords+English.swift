import DatelineRecords

/// Number words of English.
enum EnglishNumberWords {
    /// What a number word does.
    enum Role: UInt8, Sendable {
        /// 0 to 19.
        case unit
        case tens
        case hundred
        /// *thousand* to *quadrillion*, *lakh*, *crore*; `Word.value` is a power of ten, negative for the plural.
        case scale
        case dozen
        /// *half*, *quarter*.
        case part
        /// *first* … *twentieth*, *hundredth*: also the denominators of fractions.
        case ordinal
        /// Plurals that are denominators only: *thirds*, *quarters*.
        case parts
    }

    struct Word: Sendable {
        var role: Role
        var value: Int
    }

    static let words = TokenMap<Word>(spelledWords)

    /// All words of `words`.
    static let spelledWords: [(String, Word)] =
        numbered(.unit, units, from: 0) + numbered(.tens, tens, by: 10, from: 2)
        + valued(.hundred, [("hundred", 2), ("hundreds", -2)])
        + valued(
            .scale,
            scales + scales.map { ($0.0 + "s", -$0.1) } + [("lakh", 5), ("lakhs", 5), ("lkh", 5), ("lkhs", 5)]
                + [("crore", 7), ("crores", 7)])
        + valued(.dozen, ["dozen", "doz", "dozs", "dz", "dzs"].map { ($0, 12) })
        + valued(.part, [("half", 2), ("quarter", 4)]) + valued(.ordinal, ordinals)
        + valued(.parts, ordinals.filter { $0.1 != 2 }.map { ($0.0 + "s", $0.1) })
        + valued(.parts, [("halves", 2), ("quarters", 4), ("fourths", 4)])

    /// Scale abbreviations that touch their number or follow it: `$5 mn`, `1.5M`, `600k`.
    static let shortScales = TokenMap<Int>([
        ("k", 3), ("m", 6), ("mn", 6), ("mln", 6), ("mil", 6), ("mm", 6), ("mio", 6), ("b", 9), ("bn", 9), ("bln", 9),
        ("bil", 9), ("t", 12), ("tn", 12), ("trn", 12), ("cr", 7),
    ])

    /// Letters that scale a number that counts nothing: `1,674.5 G`.
    static let letterScales = TokenMap<Int>([("k", 3), ("m", 6), ("g", 9), ("t", 12)])

    private static let units = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    private static let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    private static let scales = [
        ("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12), ("quadrillion", 15),
    ]
    private static let smallOrdinals = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
        "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    ]
    private static let tensOrdinals = [
        "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth",
        "hundredth",
    ]

    /// All ordinals of one word, *twentyfirst* among them.
    private static let ordinals: [(String, Int)] =
        smallOrdinals.enumerated().map { ($1, $0 + 1) } + tensOrdinals.enumerated().map { ($1, ($0 + 2) * 10) }
        + [
            ("thousandth", 1000), ("millionth", 1_000_000), ("billionth", 1_000_000_000),
            ("trillionth", 1_000_000_000_000),
        ]
        + tens.enumerated().flatMap { index, tens in
            smallOrdinals.prefix(9).enumerated().map { (tens + $1, (index + 2) * 10 + $0 + 1) }
        }

    private static func numbered(_ role: Role, _ words: [String], by step: Int = 1, from first: Int) -> [(String, Word)]
    {
        words.enumerated().map { ($1, Word(role: role, value: ($0 + first) * step)) }
    }

    private static func valued(_ role: Role, _ words: [(String, Int)]) -> [(String, Word)] {
        words.map { ($0.0, Word(role: role, value: $0.1)) }
    }
}
