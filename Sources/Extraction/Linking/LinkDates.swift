import DatelineRecords

/// Makes entries of dates.
public struct LinkDates: Stage {
    public static let name = "link-dates"
    public static let summary = "resolves dates against the day of release, one entry a value"
    public static let reads: [DraftField] = [.dates, .document]
    public static let uses: [DraftField] = [.settled]
    public static let fills: [DraftField] = [.dateEntries]

    public init(options: StageOptions) {}

    public func run(_ draft: inout Draft) {
        var entries: [DateEntry] = []
        var indexOfValue: [String: Int] = [:]
        let findings = draft.dates.sorted { $0.range < $1.range }
        let context = DateContext(findings)
        for finding in findings where !isOutside(finding, draft) {
            guard
                let likely = context.comparison(for: finding, published: draft.links.publishedDay)
                    ?? context.period(for: finding, published: draft.links.publishedDay)
                    ?? finding.expression.resolved(
                        against: draft.links.publishedDay,
                        yearInText: context.year(for: finding, published: draft.links.publishedDay))
            else { continue }
            let value = ordered(likely, finding, &draft)
            let mention = draft.mention(finding.range)
            let confidence = ValueConfidence.ofDate(
                ValueConfidence.evidence(of: finding.expression), language: draft.document.language)
            if let index = indexOfValue[value.value] {
                entries[index].mentions.append(mention)
                if finding.expression.isAbsolute { entries[index].relative = false }
                if entries[index].start == nil { entries[index].start = value.start }
                if entries[index].end == nil { entries[index].end = value.end }
                // The surest of its mentions.
                entries[index].confidence = max(entries[index].confidence ?? 0, confidence)
            } else {
                indexOfValue[value.value] = entries.count
                entries.append(
                    DateEntry(
                        id: "d" + String(entries.count + 1), value: value.value, start: value.start, end: value.end,
                        grain: value.grain, calendar: value.calendar, relative: !finding.expression.isAbsolute,
                        mentions: [mention], confidence: confidence))
            }
        }
        if let calendar = FiscalCalendar.stated(findings, draft.tokens) {
            for index in entries.indices where entries[index].calendar == .fiscal {
                calendar.fill(&entries[index])
            }
        }
        draft.links.dates = entries
    }

    /// The reading of a date whose order of day and month the text leaves open: the day of release where one order gives it, else the likely one,
    /// with a problem.
    private func ordered(_ likely: DateValue, _ finding: DateFinding, _ draft: inout Draft) -> DateValue {
        guard let other = finding.otherOrder else { return likely }
        let published = draft.links.publishedDay?.iso
        if published == other.start?.prefix(10).description { return other }
        if published != likely.start?.prefix(10).description {
            draft.problems.append(
                Problem(
                    "date-ambiguous", stage: Self.name,
                    message:
                        "'\(draft.document.text[finding.range])' is read as \(likely.value); in the other order of day and month it is \(other.value).",
                    range: finding.range))
        }
        return likely
    }

    /// Whether a date stands in a page stamp or a copyright line: no part of the release.
    ///
    /// Source: guidelines, *dates* (*Updated …*).
    private func isOutside(_ finding: DateFinding, _ draft: Draft) -> Bool {
        let tokens = draft.tokens
        let first = tokens.firstToken(atOrAfter: finding.range.start)
        var token = first - 1
        var steps = 0
        while token >= 0, steps < 6, !tokens.shapes[token + 1].contains(.blockStart) {
            let key = tokens.keys[token]
            if Self.stamps.contains(key), isLineStart(token, tokens) { return true }
            if Self.copyright.contains(key) { return true }
            if tokens.classes[token] == .word, !Self.stampFillers.contains(key) { break }
            token -= 1
            steps += 1
        }
        return false
    }

    private func isLineStart(_ token: Int, _ tokens: TokenTable) -> Bool {
        tokens.isLineStart(token)
            || token > 0 && Self.stampFillers.contains(tokens.keys[token - 1]) && tokens.isLineStart(token - 1)
    }

    private static let stamps = TokenMap(words: [
        "updated", "modified", "reviewed", "accessed", "更", "印",
    ])

    private static let stampFillers = TokenMap(words: ["last", "on", "page", "date", "at", "this", "was", "content"])

    private static let copyright = TokenMap(words: ["©", "copyright"])
}

/// What the absolute dates of a text say about a year that another one leaves out.
struct DateContext {
    private let findings: [DateFinding]

    init(_ findings: [DateFinding]) { self.findings = findings }

    /// The year for an expression that lacks it.
    ///
    /// Without a day of release, the absolute days and months of the text give it where all are of one year.
    func year(for finding: DateFinding, published: CivilDate?) -> Int? {
        let term: DateTerm
        switch finding.expression {
        case .absolute: return nil
        case .term(let single): term = single
        case .range(let first, _): term = first
        }
        guard published == nil, term.lacksOnlyYear, term.yearOffset == nil else { return nil }
        return onlyYear.flatMap { year in namesLater(year) ? nil : year }
    }

    /// A bare quarter or half is the latest one of its number that the text states with its year, not beyond that of release (*Q1* beside *Q1 FY19*).
    func period(for finding: DateFinding, published: CivilDate?) -> DateValue? {
        guard case .term(let term) = finding.expression, term.unit == .quarter || term.unit == .half,
            term.lacksOnlyYear, !term.isComparative, term.yearOffset == nil, let index = term.index
        else { return nil }
        let suffix = (term.unit == .quarter ? "-Q" : "-H") + String(index)
        var latest: (year: Int, value: DateValue)?
        for other in findings {
            guard case .absolute(let value) = other.expression, value.value.hasSuffix(suffix),
                value.calendar == .fiscal || !term.isFiscal,
                let year = Int(value.value.drop { $0 == "F" || $0 == "Y" }.prefix(4)),
                value.calendar == .fiscal || year <= published?.year ?? year,
                year <= (published?.year ?? year) + 1
            else { continue }
            if latest.map({ $0.year < year || $0.value.calendar == .fiscal && value.calendar == .gregorian }) ?? true {
                latest = (year, value)
            }
        }
        // *by the end of the first quarter*, said in its course: not the one of a past year.
        if term.tense == .future, let latest, let published,
            let nearest = term.resolved(against: published, yearInText: nil), let year = nearest.year,
            year > latest.year, let start = nearest.value?.start, start <= published.iso
        {
            return nil
        }
        return latest?.value
    }

    /// What *the prior year* and *the year-ago first quarter* mean: the year before that of the period which the text names last before them,
    /// where that is of the year of release or the one before; else that before the day of release.
    ///
    ///     EUR 102.6 million in fiscal 2025 (previous year: EUR 98.1 million)   // in March 2026: 2024
    func comparison(for finding: DateFinding, published: CivilDate?) -> DateValue? {
        guard case .term(let term) = finding.expression, term.isComparative, let published else { return nil }
        if term.unit != .year {
            var plain = term
            plain.isComparative = false
            var latest = finding
            latest.expression = .term(plain)
            guard
                let year = period(for: latest, published: published).flatMap(Self.year)
                    ?? plain.resolved(against: published, yearInText: nil)?.year
            else { return nil }
            plain.year = year - 1
            return plain.value
        }
        var year = published.year
        for other in findings where other.range.start < finding.range.start {
            guard case .absolute(let value) = other.expression, Self.isPeriod(value) || Self.endsQuarter(value),
                let named = Self.year(value), published.year - 1...published.year ~= named
            else { continue }
            year = named
        }
        return DateTerm(year: year - 1).value
    }

    private static func isPeriod(_ value: DateValue) -> Bool { [.year, .half, .quarter].contains(value.grain) }

    /// The last day of a calendar quarter, as in *the nine months ended September 30, 2024*.
    private static func endsQuarter(_ value: DateValue) -> Bool {
        ["-03-31", "-06-30", "-09-30", "-12-31"].contains { value.value.hasSuffix($0) } && value.grain == .day
    }

    /// The year that a value starts with.
    private static func year(_ value: DateValue) -> Int? {
        Int(value.value.drop { $0 == "F" || $0 == "Y" }.prefix(4))
    }

    /// Whether the text speaks of the year behind one, too: then a month may be of either.
    private func namesLater(_ year: Int) -> Bool {
        findings.contains { other in
            guard case .absolute(let value) = other.expression else { return false }
            return Self.isPeriod(value) && Self.year(value) == year + 1
        }
    }

    /// The one year of all absolute days and months of the text; nil where they are of several years.
    private var onlyYear: Int? {
        var only: Int?
        for other in findings {
            guard case .absolute(let value) = other.expression, let start = value.start,
                [.day, .instant, .month, .range].contains(value.grain), value.value.prefix(7).utf8.count == 7,
                !value.value.prefix(7).contains("/"), let day = DateReader.day(start)
            else { continue }
            if let only, only != day.year { return nil }
            only = day.year
        }
        return only
    }
}
