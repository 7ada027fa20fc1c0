import DatelineRecords

/// Days that the text itself shows: a date line above the lead, a day beside a release mark, `today` with its day, a dated signature.
struct DateLines {
    typealias Choice = PublicationDay.Choice

    private let draft: Draft
    private let tokens: TokenTable
    private let scanner: DayScanner
    private let units: [SectionUnit]

    init(_ draft: Draft) {
        self.draft = draft
        tokens = draft.tokens
        scanner = DayScanner(draft.tokens)
        units = SectionUnit.units(of: draft.document, draft.tokens)
    }

    // MARK: Date line

    /// A day on a line of its own above the lead, perhaps with a label, a time, a category; null where several lines name different days, as a list of news does.
    func top() -> Choice? {
        let lead = draft.section(.lead)?.start ?? Int.max
        let lines = units.prefix(60).filter { $0.range.start < lead && !isHeadline($0) }
        let found = lines.indices.compactMap { index in
            lineDay(lines[index].tokens, above: index > 0 ? lines[index - 1].tokens : nil)
        }
        if let labelled = found.first(where: \.isLabelled) { return labelled.choice }
        return isList ? nil : found.first?.choice
    }

    /// Whether the text lists news with their days: three lines or more that are a day and little else.
    private var isList: Bool {
        var days: Set<CivilDate> = []
        for unit in units where unit.count <= 8 {
            if let (stated, day) = firstDay(in: unit.tokens), unit.count - stated.tokens.count <= 2 { days.insert(day) }
        }
        return days.count > 2
    }

    private func isHeadline(_ unit: SectionUnit) -> Bool {
        draft.section(.headline).map { $0.contains(unit.range) } ?? false
    }

    private func lineDay(_ line: Range<Int>, above: Range<Int>?) -> (choice: Choice, isLabelled: Bool)? {
        guard line.count <= 36, !isUpdate(line), !isOther(line), !(above.map(isOther) ?? false),
            let (stated, day) = firstDay(in: line)
        else { return nil }
        let rest = line.count - stated.tokens.count
        let before = line.lowerBound..<stated.tokens.lowerBound
        let isLabelled = SectionTerms.dateLabels.firstMatch(tokens, in: before) != nil
        let opens = stated.tokens.lowerBound == line.lowerBound
        guard rest <= 6 || isLabelled && rest <= 22 || opens && rest <= 24 && !isProse(line) else { return nil }
        return (choice(day, stated, "text:date-line"), isLabelled)
    }

    private func isProse(_ line: Range<Int>) -> Bool {
        tokens.isASCII(line.upperBound - 1, ".") || tokens.keys[line.upperBound - 1] == 0x3002
    }

    private func firstDay(in line: Range<Int>) -> (StatedDay, CivilDate)? {
        for token in line {
            if let stated = scanner.day(at: token, before: line.upperBound),
                let day = stated.civilDate(defaultYear: nil)
            {
                return (stated, day)
            }
        }
        return nil
    }

    private func isUpdate(_ line: Range<Int>) -> Bool {
        SectionTerms.updateLabels.match(tokens, at: line.lowerBound, before: line.upperBound) != nil
            && SectionTerms.dateLabels.match(tokens, at: line.lowerBound, before: line.upperBound) == nil
    }

    /// Whether a line says that its day is another event's: `Date of earliest event reported`, 閲覧, 開催日.
    private func isOther(_ line: Range<Int>) -> Bool {
        SectionTerms.otherDays.firstMatch(tokens, in: line) != nil
    }

    private func choice(_ day: CivilDate, _ stated: StatedDay, _ origin: String) -> Choice {
        let range = tokens.range(stated.tokens)
        return Choice(value: day.iso, day: day, origin: origin, raw: draft.document.text[range], range: range)
    }

    // MARK: Beside a release mark

    /// `Wednesday, May 9, 2007 FOR IMMEDIATE RELEASE`, `For Immediate Release: June 1, 2021`, also run into other text.
    func besideReleaseMark() -> Choice? {
        for unit in units.prefix(40) {
            if let choice = embargoDay(unit) { return choice }
            let line = unit.tokens.lowerBound..<min(unit.tokens.upperBound, unit.tokens.lowerBound + 60)
            for token in line {
                guard let stated = scanner.day(at: token, before: line.upperBound),
                    let day = stated.civilDate(defaultYear: nil), isBesideMark(stated.tokens, line)
                else { continue }
                return choice(day, stated, "text:release-line")
            }
        }
        return nil
    }

    /// The day until which a release is embargoed is its day of release: `Embargoed until 9 a.m. ET, March 4, 2024`.
    private func embargoDay(_ unit: SectionUnit) -> Choice? {
        guard unit.count <= 36,
            SectionTerms.releaseMarks.match(tokens, at: unit.tokens.lowerBound, before: unit.tokens.upperBound)?.value
                == .embargo,
            let (stated, day) = firstDay(in: unit.tokens)
        else { return nil }
        return choice(day, stated, "text:embargo")
    }

    private func isBesideMark(_ day: Range<Int>, _ line: Range<Int>) -> Bool {
        for start in max(line.lowerBound, day.lowerBound - 6)..<min(line.upperBound, day.upperBound + 3) {
            guard let mark = SectionTerms.releaseMarks.match(tokens, at: start, before: line.upperBound) else {
                continue
            }
            switch mark.value {
            case .immediate: break
            case .release where tokens.shapes[start].contains(.allCaps): break
            case .release, .notice, .embargo, .correction, .update, .withdrawn: continue
            }
            if start >= day.upperBound || mark.end + 2 >= day.lowerBound && mark.end <= day.lowerBound { return true }
        }
        return false
    }

    // MARK: Lead

    /// A day that opens the lead (`2018-05-09，…`, `May 9, 2006 Last month …`), or stands by *today* in it (`today, May 9, 2022`, 本日5月9日).
    ///
    /// - Parameter defaultYear: A day near the release, for a day without a year.
    func lead(defaultYear: () -> CivilDate?) -> Choice? {
        guard let lead = draft.section(.lead) else { return nil }
        let all = tokens.tokens(in: lead)
        let opening = all.lowerBound..<min(all.upperBound, all.lowerBound + 90)
        guard let first = opening.first else { return nil }
        if let stated = scanner.day(at: first, before: opening.upperBound), opens(stated, opening),
            let day = stated.civilDate(defaultYear: nil)
        {
            return choice(day, stated, "text:lead")
        }
        for token in opening {
            guard let next = afterToday(token, opening.upperBound),
                let stated = scanner.day(at: next, before: opening.upperBound),
                let day = stated.civilDate(defaultYear: nil) ?? defaultYear().flatMap(stated.nearest)
            else { continue }
            return choice(day, stated, "text:lead")
        }
        return nil
    }

    private func opens(_ stated: StatedDay, _ opening: Range<Int>) -> Bool {
        let next = stated.tokens.upperBound
        guard stated.year != nil, next < opening.upperBound else { return false }
        let key = tokens.keys[next]
        if key == 0x2C || key == 0x3001 || key == 0x3A || PlaceReader.isDash(key) { return true }
        return tokens.classes[next] == .word && tokens.shapes[next].contains(.capitalized)
    }

    /// The token behind *today* and a comma or bracket.
    private func afterToday(_ token: Int, _ limit: Int) -> Int? {
        var next: Int
        if tokens.has(token, Self.today) {
            next = token + 1
        } else if token + 1 < limit, Self.todayMarks.contains(tokens.keys[token]), tokens.has(token + 1, Self.dayMark) {
            next = token + 2
        } else {
            return nil
        }
        while next < limit, next < token + 5, Self.fillers.contains(tokens.keys[next]) { next += 1 }
        return next < limit ? next : nil
    }

    private static let today = TokenKey.of("today")
    private static let todayMarks = TokenMap(words: ["本", "今"])
    private static let dayMark = TokenKey.of("日")
    private static let fillers = TokenMap(words: [",", "(", "on", "、", "，", "–", "-"])

    // MARK: End

    /// A day that signs the text: alone on one of its last lines, or labelled `Date:`, `Dated:`.
    func signature() -> Choice? {
        guard !isList else { return nil }
        for unit in units.suffix(12).reversed() {
            let line = unit.tokens
            guard let (stated, day) = firstDay(in: line), !isUpdate(line), !isOther(line) else { continue }
            let label = SectionTerms.dateLabels.match(tokens, at: line.lowerBound, before: line.upperBound)
            let isLabelled = label.map { stated.tokens.lowerBound <= $0.end + 1 } ?? false
            guard isLabelled && line.count <= 40 || line.count - stated.tokens.count <= 2 else { continue }
            return choice(day, stated, "text:signature")
        }
        return nil
    }

    // MARK: Year

    /// The first day that the text states in full, also inside an address such as `/2017/01/31/`.
    func statedDay() -> CivilDate? {
        for token in 0..<tokens.count where tokens.classes[token] == .number || tokens.classes[token] == .word {
            if let day = scanner.day(at: token, before: min(tokens.count, token + 8))?.civilDate(defaultYear: nil) {
                return day
            }
        }
        return nil
    }

    /// The middle of the year that the text names most.
    func namedYear() -> CivilDate? {
        var counts: [Int: Int] = [:]
        for token in 0..<tokens.count where tokens.digitCount(token) == 4 {
            if let year = tokens.integer(token), (1990...2099).contains(year) { counts[year, default: 0] += 1 }
        }
        return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }.flatMap { CivilDate($0.key, 7, 1) }
    }
}
