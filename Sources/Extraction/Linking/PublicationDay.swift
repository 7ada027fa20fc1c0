import DatelineRecords

/// Chooses the day of release among dateline, clues and dates at the top of the text.
struct PublicationDay {
    /// A day with where it was read.
    struct Choice {
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
    private let scanner: DayScanner
    /// Clues of a day of publication that could be read, in order of appearance.
    private let publishedClues: [Choice]
    private let modifiedClues: [Choice]

    init(_ draft: Draft) {
        self.draft = draft
        scanner = DayScanner(draft.tokens)
        publishedClues = Self.read(.publishedAt, draft)
        modifiedClues = Self.read(.modifiedAt, draft)
    }

    private static func read(_ field: Clue.Field, _ draft: Draft) -> [Choice] {
        draft.document.clues.filter { $0.field == field }.compactMap { clue in
            DateReader.read(clue.raw, language: draft.document.language).map {
                Choice(value: $0.value, day: $0.day, origin: clue.origin, raw: clue.raw, range: clue.range)
            }
        }
    }

    // MARK: Publication

    /// Kinds of origins in the order in which they are believed.
    private enum Source: CaseIterable {
        case dateline, jsonLD, meta, visibleLine, time, header, byline, url, opening, modified
    }

    /// The day of release.
    func published() -> Choice? {
        for source in Source.allCases {
            if let choice = choice(of: source) { return choice }
        }
        return nil
    }

    private func choice(of source: Source) -> Choice? {
        switch source {
        case .dateline: datelineChoice()
        case .jsonLD: clue { $0.hasPrefix("json-ld") || $0.hasPrefix("microdata") }
        case .meta: clue { $0.hasPrefix("meta") || $0.hasPrefix("og") }
        case .visibleLine: dateLine()
        case .time: clue { $0.hasPrefix("time") }
        case .header: clue { $0.hasPrefix("header") || $0.hasPrefix("front-matter") }
        case .byline: clue { !$0.hasPrefix("url") }
        case .url: clue { $0.hasPrefix("url") }
        case .opening: openingDay()
        case .modified: modifiedClues.first
        }
    }

    private func clue(_ isOf: (String) -> Bool) -> Choice? { publishedClues.first { isOf($0.origin) } }

    /// The day that the dateline states; its year from clues or from the text where it is left out.
    private func datelineChoice() -> Choice? {
        guard let range = draft.dateline?.date, let day = datelineDay(defaultYear: nil) else { return nil }
        return Choice(value: day.iso, day: day, origin: "text:dateline", raw: draft.document.text[range], range: range)
    }

    /// The dateline's day.
    ///
    /// - Parameter defaultYear: A day whose year stands in where the dateline has none.
    func datelineDay(defaultYear: CivilDate?) -> CivilDate? {
        guard let range = draft.dateline?.date else { return nil }
        let tokens = draft.tokens.tokens(in: range)
        guard let stated = scanner.day(at: tokens.lowerBound, before: tokens.upperBound) else { return nil }
        if let day = stated.civilDate(defaultYear: nil) { return day }
        let known = defaultYear ?? publishedClues.first?.day ?? modifiedClues.first?.day ?? latestYear()
        return known.flatMap { Self.nearest(stated, to: $0) }
    }

    /// The stated month and day in the year that brings it nearest to another day.
    private static func nearest(_ stated: StatedDay, to day: CivilDate) -> CivilDate? {
        [day.year - 1, day.year, day.year + 1].compactMap { stated.civilDate(defaultYear: $0) }
            .min { abs($0.dayNumber - day.dayNumber) < abs($1.dayNumber - day.dayNumber) }
    }

    /// The latest day or year that the text states in full, also inside an address such as `/2017/01/31/`.
    private func latestYear() -> CivilDate? {
        let tokens = draft.tokens
        var counts: [Int: Int] = [:]
        var token = 0
        while token < tokens.count {
            if tokens.classes[token] == .number {
                if let day = scanner.day(at: token, before: min(tokens.count, token + 8)), day.year != nil,
                    let date = day.civilDate(defaultYear: nil)
                {
                    return date
                }
                if tokens.digitCount(token) == 4, let year = tokens.integer(token), (1990...2099).contains(year) {
                    counts[year, default: 0] += 1
                }
            }
            token += 1
        }
        return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }.flatMap { CivilDate($0.key, 7, 1) }
    }

    // MARK: Visible dates

    /// A date line at the top or at the end: a day alone on its line, perhaps with a label.
    private func dateLine() -> Choice? {
        let units = SectionUnit.units(of: draft.document, draft.tokens)
        let lead = draft.section(.lead)?.start ?? Int.max
        let top = units.prefix(40).filter { $0.range.start < lead }
        for unit in top {
            if let choice = lineDay(unit.tokens, longest: 30) { return choice }
        }
        // A day alone on one of the last lines signs the release.
        for unit in units.suffix(6).reversed() where unit.tokens.count <= 8 {
            if let choice = lineDay(unit.tokens, longest: 8), !isLabelledUpdate(unit.tokens) { return choice }
        }
        return nil
    }

    private func lineDay(_ line: Range<Int>, longest: Int) -> Choice? {
        guard line.count <= longest, !isLabelledUpdate(line) else { return nil }
        for token in line {
            guard let stated = scanner.day(at: token, before: line.upperBound),
                let day = stated.civilDate(defaultYear: nil)
            else { continue }
            let rest = line.count - stated.tokens.count
            let isLabelled =
                SectionTerms.dateLabels.firstMatch(draft.tokens, in: line.lowerBound..<max(token, line.lowerBound))
                != nil
            guard rest <= 6 || isLabelled && rest <= 22 || token == line.lowerBound && rest <= 12 else { return nil }
            let range = draft.tokens.range(stated.tokens)
            return Choice(
                value: day.iso, day: day, origin: "text:date-line", raw: draft.document.text[range], range: range)
        }
        return nil
    }

    private func isLabelledUpdate(_ line: Range<Int>) -> Bool {
        SectionTerms.updateLabels.match(draft.tokens, at: line.lowerBound, before: line.upperBound) != nil
            && SectionTerms.dateLabels.match(draft.tokens, at: line.lowerBound, before: line.upperBound) == nil
    }

    /// A day that opens the lead: 本日6月25日に, `March 5, 2020 was …`; only where the text says in full that it is the day of release.
    private func openingDay() -> Choice? {
        guard let lead = draft.section(.lead) else { return nil }
        let tokens = draft.tokens.tokens(in: lead)
        guard let first = tokens.first,
            let stated = scanner.day(at: first, before: tokens.upperBound),
            let day = stated.civilDate(defaultYear: nil),
            stated.tokens.upperBound < tokens.upperBound
        else { return nil }
        let key = draft.tokens.keys[stated.tokens.upperBound]
        guard key == 0x2C || key == 0x3001 || PlaceReader.isDash(key) || key == 0x3A else { return nil }
        let range = draft.tokens.range(stated.tokens)
        return Choice(value: day.iso, day: day, origin: "text:lead", raw: draft.document.text[range], range: range)
    }

    // MARK: Modification

    /// The day of the last change that markup states.
    func modified() -> Choice? {
        modifiedClues.max { $0.day < $1.day }
    }
}
