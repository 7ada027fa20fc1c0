/// The words of English dates, looked up by token key.
enum EnglishDateLexicon {
    /// What a word can be in a date.
    struct Word: Sendable {
        var kind: Kind
        var value: Int
        /// Whether a phrase may start with it.
        var opens: Bool
        /// Whether a holiday's name may start with it.
        var startsHoliday = false
    }

    enum Kind: UInt8, Sendable {
        case month, weekday, season, holiday
        /// `today` 0, `yesterday` -1.
        case day
        /// A unit of time, plural or not; the value is a `LooseUnit` or a `DateTerm.Unit` code of `units`.
        case unit
        /// `this` 0, `last` -1, `next` 1.
        case deictic
        case ordinal, cardinal
        /// `early`, `mid`, `late`, `end`, `beginning`: the value is dropped.
        case part
        /// `fiscal`, `financial`.
        case fiscal
        /// `FY`, `Q`, `H`, `CY` glued to digits.
        case code
        case from, between
        case preposition
        case noon
        case `the`
        /// `every`, `each`: what follows recurs.
        case recurrence
        /// `morning`: the value is an index of `partsOfDay`.
        case partOfDay
    }

    static let words: TokenMap<Word> = {
        var pairs: [(String, Word)] = []
        for line in table.split(separator: "\n") {
            let parts = line.split(separator: " ")
            guard parts.count > 2, let kind = kinds[String(parts[0])], let value = Int(parts[1]) else { continue }
            for word in parts.dropFirst(2) {
                pairs.append((String(word), Word(kind: kind, value: value, opens: opening.contains(kind))))
            }
        }
        let holidays = Set(EnglishHolidays.firstWords)
        for index in pairs.indices where holidays.contains(pairs[index].0) { pairs[index].1.startsHoliday = true }
        for word in holidays.subtracting(pairs.map(\.0)).sorted() {
            pairs.append((word, Word(kind: .holiday, value: 0, opens: true, startsHoliday: true)))
        }
        return TokenMap(pairs)
    }()

    /// What a phrase may start with: words that open one, and the apostrophe of `'90s`.
    static let starts = KeyFilter(keys: words.keys(where: \.opens) + [0x27])

    private static let opening: Set<Kind> = [
        .month, .weekday, .season, .holiday, .day, .deictic, .ordinal, .part, .fiscal, .code,
        .noon, .recurrence, .cardinal, .unit, .partOfDay,
    ]

    private static let kinds: [String: Kind] = [
        "month": .month, "weekday": .weekday, "season": .season, "day": .day, "unit": .unit, "deictic": .deictic,
        "ordinal": .ordinal, "cardinal": .cardinal, "part": .part, "fiscal": .fiscal, "code": .code, "from": .from,
        "between": .between, "preposition": .preposition, "noon": .noon, "the": .the, "recurrence": .recurrence,
        "daypart": .partOfDay,
    ]

    /// The hours of a part of a day by its value in the table.
    ///
    /// Source: Recognizers-Text's convention, four hours each.
    static func hours(ofPart value: Int) -> DatePart { .hours(4 + 4 * value, 8 + 4 * value) }

    /// Units by their value in the table.
    enum Unit: Int, Sendable {
        case second = 1, minute, hour, day, week, month, quarter, half, year, decade, century, weekend, fortnight
        case businessDay, season
    }

    /// Preposition codes.
    enum Preposition: Int, Sendable {
        case `in` = 1, since, by, until, before, after, during, of, on, at, `for`, through, around, `as`, within, to
    }

    private static let table = """
        month 1 january jan
        month 2 february feb
        month 3 march mar
        month 4 april apr
        month 5 may
        month 6 june jun
        month 7 july jul
        month 8 august aug
        month 9 september sept sep
        month 10 october oct
        month 11 november nov
        month 12 december dec
        weekday 1 monday mon
        weekday 2 tuesday tues tue
        weekday 3 wednesday wed weds
        weekday 4 thursday thurs thur thu
        weekday 5 friday fri
        weekday 6 saturday sat
        weekday 7 sunday sun
        season 1 spring
        season 2 summer
        season 3 autumn fall
        season 4 winter
        day 0 today tonight tonite todays
        day 0 now
        day -1 yesterday
        day 1 tomorrow
        unit 1 second seconds sec secs
        unit 2 minute minutes min mins
        unit 3 hour hours hr hrs
        unit 4 day days
        unit 5 week weeks wk wks
        unit 6 month months mo mos
        unit 7 quarter quarters qtr
        unit 8 half halves
        unit 9 year years yr yrs
        unit 10 decade decades
        unit 11 century centuries
        unit 12 weekend weekends
        unit 13 fortnight fortnights
        unit 15 season seasons
        deictic 0 this current
        deictic -1 last previous prior
        deictic -1 past
        deictic 1 next upcoming coming following
        ordinal 1 first
        ordinal 2 second
        ordinal 3 third
        ordinal 4 fourth
        ordinal 5 fifth
        ordinal 6 sixth
        ordinal 7 seventh
        ordinal 8 eighth
        ordinal 9 ninth
        ordinal 10 tenth
        ordinal 11 eleventh
        ordinal 12 twelfth
        ordinal 13 thirteenth
        ordinal 14 fourteenth
        ordinal 15 fifteenth
        ordinal 16 sixteenth
        ordinal 17 seventeenth
        ordinal 18 eighteenth
        ordinal 19 nineteenth
        ordinal 20 twentieth
        ordinal 30 thirtieth
        cardinal 1 one
        cardinal 2 two
        cardinal 3 three
        cardinal 4 four
        cardinal 5 five
        cardinal 6 six
        cardinal 7 seven
        cardinal 8 eight
        cardinal 9 nine
        cardinal 10 ten
        cardinal 11 eleven
        cardinal 12 twelve
        cardinal 13 thirteen
        cardinal 14 fourteen
        cardinal 15 fifteen
        cardinal 16 sixteen
        cardinal 17 seventeen
        cardinal 18 eighteen
        cardinal 19 nineteen
        cardinal 20 twenty
        cardinal 30 thirty
        cardinal 40 forty
        cardinal 50 fifty
        cardinal 60 sixty
        cardinal 70 seventy
        cardinal 80 eighty
        cardinal 90 ninety
        part 1 early earlier beginning start
        part 2 mid middle
        part 3 late later end close
        fiscal 0 fiscal financial
        code 1 fy
        code 2 q
        code 3 h
        code 4 cy
        from 0 from
        between 0 between
        preposition 1 in
        preposition 2 since
        preposition 3 by
        preposition 4 until till til
        preposition 5 before
        preposition 6 after
        preposition 7 during
        preposition 8 of
        preposition 9 on
        preposition 10 at
        preposition 11 for
        preposition 12 through thru throughout
        preposition 13 around circa about
        preposition 14 as
        preposition 15 within
        preposition 16 to
        noon 12 noon midday
        noon 0 midnight
        the 0 the
        recurrence 0 every each
        daypart 1 morning
        daypart 2 afternoon
        daypart 3 evening
        daypart 4 night
        """
}
