import DatelineRecords

/// What a grammar reads: the token table, and how far one phrase may reach.
struct DateText {
    let table: TokenTable
    /// The first token that a phrase must not touch: the end of its block or table cell.
    var limit: Int
    /// How `03/04/2021` is read.
    var numericOrder: NumericOrder
    /// Whether something tells the order of day and month; else the likely one is taken.
    var isOrderKnown = true
    /// Whether the text is a bare line for recognition: a phrase counts without further evidence.
    var isBare = false

    /// Order of day and month in dates of three numbers with the year last.
    enum NumericOrder: Sendable { case monthFirst, dayFirst }

    /// Whether there is a token within the phrase's reach.
    @inline(__always)
    func exists(_ token: Int) -> Bool { token >= 0 && token < limit }

    @inline(__always)
    func key(_ token: Int) -> UInt64 { exists(token) ? table.keys[token] : 0 }

    /// Whether a token is the one character.
    @inline(__always)
    func isAt(_ token: Int, _ character: Unicode.Scalar) -> Bool { key(token) == UInt64(character.value) }

    /// Whether a token is a word of this text (case and width do not matter).
    func isWord(_ token: Int, _ key: UInt64) -> Bool { self.key(token) == key }

    func kind(_ token: Int) -> TokenClass? { exists(token) ? table.classes[token] : nil }

    /// Length of a token in UTF-8 bytes.
    func byteCount(_ token: Int) -> Int { exists(token) ? Int(table.ends[token] - table.starts[token]) : 0 }

    /// Whether a word's last letter is *s*: of English units, whether it is a plural.
    func endsInS(_ token: Int) -> Bool {
        exists(token) && table.text.utf8[Int(table.ends[token]) - 1] | 0x20 == UInt8(ascii: "s")
    }

    /// Whether a number is written with a leading zero.
    func startsWithZero(_ token: Int) -> Bool {
        exists(token) && table.text.utf8[Int(table.starts[token])] == UInt8(ascii: "0")
    }

    /// Whether a token follows the one before it without white space.
    @inline(__always)
    func isGlued(_ token: Int) -> Bool { exists(token) && !table.shapes[token].contains(.spaceBefore) }

    func shape(_ token: Int) -> TokenShape { exists(token) ? table.shapes[token] : [] }

    /// The value of a number token.
    func number(_ token: Int) -> Int? { exists(token) ? table.integer(token) : nil }

    func digits(_ token: Int) -> Int { exists(token) ? table.digitCount(token) : 0 }

    /// A number token of some digits whose value lies in a range, parted from other digits: not a piece of `1,200`, `3.5` or `7-11-2`.
    func number(_ token: Int, digits: ClosedRange<Int>, in range: ClosedRange<Int>) -> Int? {
        guard digits.contains(self.digits(token)), let value = number(token), range.contains(value) else { return nil }
        return value
    }

    /// `2016 10 16` of a bare line: the day that three number tokens give.
    func spacedDate(_ token: Int) -> DateTerm? {
        guard isBare, let year = number(token, digits: 4...4, in: 1900...2100),
            let month = number(token + 1, digits: 2...2, in: 1...12),
            let day = number(token + 2, digits: 2...2, in: 1...31), CivilDate(year, month, day) != nil,
            kind(token + 3) != .number
        else { return nil }
        return DateTerm(day: day, month: month, year: year)
    }

    /// Whether a decimal point or comma with further digits is glued behind a token (`13.5`, `2,000`).
    func continuesNumber(_ token: Int) -> Bool {
        guard isGlued(token), isGlued(token + 1), kind(token + 1) == .number else { return false }
        if isAt(token, ".") { return true }
        return isAt(token, ",") && digits(token + 1) == 3
    }

    /// Whether a token starts its block, sentence, line or table cell.
    func opens(_ token: Int) -> Bool {
        !shape(token).isDisjoint(with: [.blockStart, .sentenceStart, .lineBefore, .cellStart])
    }
}

/// A phrase that a grammar recognized.
struct DateMatch {
    /// What it says; nil for a date that the calendar lacks.
    var expression: DateExpression?
    /// Its tokens.
    var tokens: Range<Int>
    var score: Float = 0.9
    /// The term it ends with, for lists that share parts.
    var term: DateTerm?
    /// What it says in the other order of day and month, where nothing tells which is meant.
    var otherOrder: DateValue?
    /// The open side that a preposition gives it (*since 2010*): for recognition, entries do without.
    var bound: Bound?
    /// Whether it is no date by the guidelines: a loose span, a bare clock time, a recurring date. Recognition alone reports it.
    var isLoose = false
    /// What a loose phrase is, for recognition.
    var loose: LooseTime?

    /// The piece of the date that the phrase means, for recognition.
    var part: DatePart?

    enum Bound: Sendable { case since, after, until, before, by }

    init(_ expression: DateExpression?, _ tokens: Range<Int>) {
        self.expression = expression
        self.tokens = tokens
    }
}

/// The grammar of one language: a table of words and pure functions over tokens.
protocol DateGrammar {
    var text: DateText { get set }

    /// What a phrase may start with, beside numbers: holds every token that `mayStart` lets pass.
    var starts: KeyFilter { get }

    /// Whether a phrase may start at a token; one look at its class and key.
    func mayStart(_ token: Int) -> Bool

    /// Reads the phrase that starts at a token.
    ///
    /// - Returns: The token behind it, or nil where none starts here.
    func match(at token: Int, into found: inout [DateMatch]) -> Int?
}
