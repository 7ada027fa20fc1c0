import DatelineRecords

/// Chooses the day of release among dateline, clues and dates at the top of the text.
struct PublicationDay {
    /// A day with where it was read.
    struct Choice {
        /// `YYYY-MM-DD`, or a date-time with offset.
        var value: String
        var day: CivilDate
        var origin: String
        var raw: String
        var range: TextRange?

        func evidence(_ field: String) -> DocumentEntry.Evidence {
            DocumentEntry.Evidence(field: field, from: origin, raw: raw, start: range?.start, end: range?.end)
        }
    }

    private let draft: Draft
    private let lines: DateLines
    private let scanner: DayScanner
    /// Clues of a day of publication that could be read, in order of appearance.
    private let publishedClues: [Choice]
    private let modifiedClues: [Choice]

    init(_ draft: Draft) {
        self.draft = draft
        lines = DateLines(draft)
        scanner = DayScanner(draft.tokens)
        publishedClues = Self.read(.publishedAt, draft)
        modifiedClues = Self.read(.modifiedAt, draft)
    }

    private static func read(_ field: Clue.Field, _ draft: Draft) -> [Choice] {
        draft.document.clues.filter { $0.field == field }.compactMap { clue in
            DateReader.read(clue.raw, language: draft.document.language).map {
                Choice(
                    value: withoutMidnight($0.value), day: $0.day, origin: clue.origin, raw: clue.raw,
                    range: clue.range)
            }
        }
    }

    /// A time of exactly midnight is what content systems write for no time at all.
    private static func withoutMidnight(_ value: String) -> String {
        value.utf8.count > 10 && value.utf8.dropFirst(10).starts(with: "T00:00".utf8)
            && !value.utf8.dropFirst(16).starts(with: ":".utf8) ? String(value.prefix(10)) : value
    }

    // MARK: Publication

    /// Kinds of sources in the order in which they are believed.
    ///
    /// Measured on the pages of news sites and date benchmarks, share of right days where the source is there:
    /// WebPage data .98, meta .95, article data .94, microdata .87, time .81-.88, visible line .80; a change's day .71.
    /// In releases the dateline and the release's own line are right wherever gold has them.
    enum Source: CaseIterable {
        case dateline, articleData, meta, pageData, microdata, releaseLine, dateLine, feed, mail, time, visible, lead,
            address
        case signature, modified
    }

    /// The day of release.
    func published() -> Choice? {
        for source in Source.allCases {
            if let choice = choice(of: source) { return choice }
        }
        return nil
    }

    func choice(of source: Source) -> Choice? {
        switch source {
        case .dateline: datelineChoice()
        case .articleData: clue { $0.hasPrefix("json-ld:") && !$0.hasPrefix("json-ld:WebPage") }
        case .meta: clue { $0.hasPrefix("meta:") || $0.hasPrefix("rdfa:") || $0.hasPrefix("front-matter:") }
        case .pageData: clue { $0.hasPrefix("json-ld:WebPage") }
        case .microdata: clue { $0.hasPrefix("itemprop:") }
        case .releaseLine: lines.besideReleaseMark()
        case .dateLine: lines.top()
        case .feed: clue { $0.hasPrefix("feed:") }
        case .mail: clue { $0.hasPrefix("mail:") }
        case .time: clue { $0.hasPrefix("time") }
        case .visible: visibleClue()
        case .lead: lines.lead(defaultYear: year)
        case .address: clue { $0.hasPrefix("url") }
        case .signature: lines.signature()
        case .modified: modifiedClues.first
        }
    }

    private func clue(_ isOf: (String) -> Bool) -> Choice? { publishedClues.first { isOf($0.origin) } }

    /// A date line that Documents saw: in the text only above the lead, since below it every date may be another's.
    private func visibleClue() -> Choice? {
        let lead = draft.section(.lead)?.start ?? Int.max
        return publishedClues.first {
            $0.origin.hasPrefix("text:") && ($0.range.map { $0.start < lead } ?? true)
        }
    }

    /// The day that the dateline states; its year from clues or from the text where it is left out.
    private func datelineChoice() -> Choice? {
        guard let range = draft.dateline?.date, let day = datelineDay(defaultYear: nil) else { return nil }
        return Choice(
            value: day.iso, day: day, origin: "text:dateline", raw: draft.document.text[range], range: range)
    }

    /// The dateline's day.
    ///
    /// - Parameter defaultYear: A day whose year stands in where the dateline has none.
    func datelineDay(defaultYear: CivilDate?) -> CivilDate? {
        guard let range = draft.dateline?.date else { return nil }
        let tokens = draft.tokens.tokens(in: range)
        guard let stated = scanner.day(at: tokens.lowerBound, before: tokens.upperBound) else { return nil }
        return stated.civilDate(defaultYear: nil)
            ?? (defaultYear ?? year() ?? lines.namedYear()).flatMap(stated.nearest)
    }

    /// A day near the release, for its year: from clues, else from the text.
    private func year() -> CivilDate? { publishedClues.first?.day ?? modifiedClues.first?.day ?? lines.statedDay() }

    // MARK: Modification

    /// The day of the last change that markup states.
    func modified() -> Choice? {
        modifiedClues.max { $0.day < $1.day }
    }
}

extension StatedDay {
    /// Month and day in the year that brings them nearest to another day.
    func nearest(to day: CivilDate) -> CivilDate? {
        [day.year - 1, day.year, day.year + 1].compactMap { civilDate(defaultYear: $0) }
            .min { abs($0.dayNumber - day.dayNumber) < abs($1.dayNumber - day.dayNumber) }
    }
}
