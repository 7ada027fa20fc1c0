import DatelineRecords

/// The words around an English number that say how exact it is.
enum EnglishQualifiers {
    /// What stands right before the number.
    static let before = SpelledTable<FigureEntry.Qualifier>(
        all(
            .gt,
            """
            more than|greater than|over|exceeding|exceeds|exceeded|exceed|surpassing|surpassed|surpasses|surpass|in excess of
            above|upwards of|upward of|well over|just over|topping|topped|tops|to top|beyond|north of|higher than|larger than
            older than|longer than|slightly over|a little over|eclipsing|eclipsed|crossed|crossing|better than|passing|much over
            >|bigger than|over and above
            """)
            + all(
                .ge,
                """
                at least|minimum of|a minimum of|no less than|not less than|no fewer than|not fewer than|minimum|≥|>=|> =|⩾
                a minimum|at a minimum|greater than or equal to|equal to or greater than|more than or equal to|=>|at least or equal to
                larger than or equal to|greater or equal to|greater or equal than|larger or equal to|larger or equal than|more or equal to
                """)
            + all(
                .lt,
                """
                less than|fewer than|under|below|lower than|<|just under|well under|shy of|just shy of|younger than|smaller than
                shorter than|well below|just below
                """)
            + all(
                .le,
                """
                up to|at most|no more than|not more than|maximum of|a maximum of|as much as|as many as|not exceeding|not exceed
                not to exceed|≤|<=|< =|capped at|maximum|no greater than|not over|upto|up to a|up to a total of|no longer than
                no higher than|less than or equal to|equal to or less than|not to exceed a|=<|at most or equal to|smaller than or equal to
                less or equal to|less or equal than|smaller or equal to|smaller or equal than|lower than or equal to|fewer or equal to
                """)
            + all(
                .approx,
                """
                about|around|approximately|nearly|almost|roughly|some|close to|approaching|estimated|an estimated|circa|ca.|approx.
                approx|~|≈|just about|in the region of|on the order of|more or less|virtually|somewhere around|an approximate
                approximate|near|nearing|in the neighborhood of|roughly about|c.|about a|exactly about
                """))

    /// What stands right behind the number or its unit.
    static let after = SpelledTable<FigureEntry.Qualifier>(
        all(
            .ge,
            """
            +|or more|or greater|or above|or over|or older|and over|and above|and up|and older|or higher|or better|or longer
            or larger|and more|and counting|or later|plus|upward|and upward|or more than|and beyond
            """)
            + all(
                .le,
                "or less|or fewer|or under|or below|or lower|and under|and younger|or younger|or shorter|or smaller|and below|at most|maximum|max"
            )
            + all(.approx, "or so|or thereabouts|more or less"))

    private static func all(_ qualifier: FigureEntry.Qualifier, _ phrases: String) -> [(String, FigureEntry.Qualifier)]
    {
        phrases.split { $0 == "|" || $0 == "\n" }.map { (String($0), qualifier) }
    }

    /// The qualifier in front of a number, and its first token.
    ///
    ///     not make more than seven calls          // le
    ///     maximum prison term of five years       // le
    static func qualifier(
        _ t: TokenTable, before token: Int, notBefore start: Int
    ) -> (qualifier: FigureEntry.Qualifier, first: Int)? {
        if let extent = extent(t, token, start) { return extent }
        guard let match = before.match(t, endingAt: token, notBefore: start) else { return nil }
        // *from 5 feet up to 25 feet* bounds nothing.
        if match.value == .le, t.reads(match.first, "up"),
            movements.contains(t.key(match.first - 1)) || t.isHyphen(match.first - 1) && t.isAttached(match.first)
                || isOpened(t, before: match.first, notBefore: start)
        {
            return nil
        }
        // A preposition of place or topic is no qualifier when the number is only approached by it.
        if match.value == .gt, isNegated(t, before: match.first, notBefore: start) { return (.le, match.first) }
        if match.value == .lt || match.value == .approx, let limit = extent(t, match.first, start) { return limit }
        return (match.value, match.first)
    }

    /// *edged up to 54.7*: the number is reached.
    private static let movements = TokenMap(words: [
        "edge", "edged", "edges", "edging", "tick", "ticked", "ticks", "ticking", "inch", "inched", "inches", "inching",
        "went", "gone", "going", "moved", "moving", "crept", "creeping", "jumped", "jumping", "climbed", "climbing",
        "nudged", "bumped", "rounded",
    ])

    /// *operating under two divisions*, *built around three pillars*: a preposition of place in front of a small count in words.
    static func isPlace(_ t: TokenTable, _ first: Int) -> Bool {
        t.reads(first, "under") || t.reads(first, "around") && foundations.contains(t.key(first - 1))
    }

    private static let foundations = TokenMap(words: [
        "built", "building", "based", "centered", "centred", "organized", "organised", "structured", "designed",
        "revolves", "revolve", "revolved", "formed", "focused", "focuses", "centers", "centres",
    ])

    private static func isOpened(_ t: TokenTable, before token: Int, notBefore start: Int) -> Bool {
        var position = token - 1
        while position >= start, position > token - 12 {
            if t.reads(position, "from") { return true }
            // *from March to June … up to 4 percent*: closed by its own end.
            if t.reads(position, "to") || t.reads(position, "until") || t.reads(position, "through") { return false }
            if t.isClass(position, .punctuation), t.isSpaced(position + 1), !t.isScalar(position, 0x27) { return false }
            position -= 1
        }
        return false
    }

    /// *not … more than*: up to three words between.
    private static func isNegated(_ t: TokenTable, before token: Int, notBefore start: Int) -> Bool {
        var position = token - 1
        while position >= start, position >= token - 3 {
            if t.reads(position, "not") || t.reads(position, "no") || t.reads(position, "never") { return true }
            if t.reads(position, "t"), t.isScalar(position - 1, 0x27) { return true }
            guard t.isClass(position, .word) else { return false }
            position -= 1
        }
        return false
    }

    /// *maximum … of N*, *minimum … of N*: up to four words between.
    private static func extent(_ t: TokenTable, _ token: Int, _ start: Int)
        -> (qualifier: FigureEntry.Qualifier, first: Int)?
    {
        guard t.reads(token - 1, "of") else { return nil }
        var position = token - 2
        while position >= start, position >= token - 6, t.isClass(position, .word) {
            let isMaximum = t.reads(position, "maximum")
            if isMaximum || t.reads(position, "minimum") {
                let isBelow = t.reads(position - 1, "below") || t.reads(position - 2, "below")
                return (isMaximum ? (isBelow ? .lt : .le) : .ge, position)
            }
            position -= 1
        }
        return nil
    }
}
