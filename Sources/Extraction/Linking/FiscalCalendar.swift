import DatelineRecords

/// The business year of the issuer, where the text states it: *fiscal year ended March 31, 2021*, *our fiscal year ends in June*, 2021年3月期, 3月決算.
///
/// Source: RECORD.md, `dates`: `start` and `end` of a fiscal year are null where its calendar is not stated.
struct FiscalCalendar: Equatable {
    /// The month in which a year ends, 1 to 12.
    let lastMonth: Int
    /// The calendar year in which a year ends, less the year that names it: 1 for 2021年度 that ends in March 2022.
    let yearsBehind: Int

    /// First and last day of `FY2021`, `FY2021-Q3`, `FY2021-H1`; nil for other values.
    func borders(of value: some StringProtocol) -> (first: CivilDate, last: CivilDate)? {
        guard let name = FiscalName(value) else { return nil }
        let end = (name.year + yearsBehind) * 12 + lastMonth - 1
        let first = end - 11 + name.monthsBefore
        return Self.month(first).flatMap { start in
            Self.month(first + name.months - 1).flatMap { last in
                CivilDate(last.year, last.month, CivilDate.length(ofMonth: last.month, year: last.year)).map {
                    (start, $0)
                }
            }
        }
    }

    /// Gives an entry its borders, where a fiscal value has none yet.
    func fill(_ entry: inout DateEntry) {
        let ends = entry.value.split(separator: "/")
        guard let first = ends.first.flatMap({ borders(of: $0) }), let last = ends.last.flatMap({ borders(of: $0) })
        else { return }
        if entry.start == nil { entry.start = first.first.iso }
        if entry.end == nil { entry.end = last.last.iso }
    }

    private static func month(_ index: Int) -> CivilDate? { CivilDate(index / 12, index % 12 + 1, 1) }

    /// The calendar that the dates and words of a text state; nil where there is none, or where statements differ.
    ///
    /// A year named with its last day (*fiscal 2020 ended January 31, 2021*) says more than a last day alone, which names the year by its end;
    /// in Japanese 年度 is named by the year in which it starts.
    static func stated(_ findings: [DateFinding], _ tokens: TokenTable) -> FiscalCalendar? {
        var named: [FiscalCalendar] = []
        var unnamed: [FiscalCalendar] = []
        for (index, finding) in findings.enumerated() {
            if let term = japaneseTerm(finding, tokens) { unnamed.append(term) }
            guard case .absolute(let value) = finding.expression, let name = FiscalName(value.value),
                index + 1 < findings.count, case .absolute(let other) = findings[index + 1].expression
            else { continue }
            let next = findings[index + 1].range
            let isInside = next.start < finding.range.end
            guard isInside || isJoined(finding.range.end, next.start, tokens),
                let calendar = calendar(of: name, ending: other)
            else { continue }
            if isInside { unnamed.append(calendar) } else { named.append(calendar) }
        }
        if let first = named.first { return named.allSatisfy { $0 == first } ? first : nil }
        if let first = unnamed.first { return unnamed.allSatisfy { $0 == first } ? first : nil }
        return FiscalStatements.calendar(tokens)
    }

    /// The calendar of a named year or quarter that ends on a day, or runs from a first to a last one; nil where months do not bound it.
    private static func calendar(of name: FiscalName, ending date: DateValue) -> FiscalCalendar? {
        guard let end = date.end.flatMap({ DateReader.day($0) }),
            end.day == CivilDate.length(ofMonth: end.month, year: end.year)
        else { return nil }
        if date.grain == .range {
            guard let start = date.start.flatMap({ DateReader.day($0) }), start.day == 1,
                end.year * 12 + end.month - start.year * 12 - start.month == name.months - 1
            else { return nil }
        } else if date.grain != .day {
            return nil
        }
        let last = end.year * 12 + end.month - 1 + 12 - name.monthsBefore - name.months
        let years = last / 12 - name.year
        return (-1...1).contains(years) ? FiscalCalendar(lastMonth: last % 12 + 1, yearsBehind: years) : nil
    }

    /// 2021年3月期: the year that ends in that month.
    private static func japaneseTerm(_ finding: DateFinding, _ tokens: TokenTable) -> FiscalCalendar? {
        guard case .absolute(let value) = finding.expression, value.grain == .range, let end = value.end,
            let last = DateReader.day(end), let token = tokens.tokens(in: finding.range).last,
            tokens.keys[token] == 0x671F
        else { return nil }
        return FiscalCalendar(lastMonth: last.month, yearsBehind: last.month < 12 ? 1 : 0)
    }

    /// Whether *ended*, *ending* or a bracket stands between a name and a date, and little else.
    private static func isJoined(_ end: Int, _ start: Int, _ tokens: TokenTable) -> Bool {
        guard start >= end else { return false }
        let between = tokens.tokens(in: TextRange(end, start))
        return between.count <= 5 && between.contains { FiscalStatements.joins.contains(tokens.keys[$0]) }
    }
}

/// The name of a fiscal year, or of a quarter or half of one.
private struct FiscalName {
    var year: Int
    /// Months of the year before it starts.
    var monthsBefore = 0
    var months = 12

    init?(_ value: some StringProtocol) {
        let bytes = Array(value.utf8)
        guard bytes.count == 6 || bytes.count == 9, bytes[0] == UInt8(ascii: "F"), bytes[1] == UInt8(ascii: "Y"),
            let year = Int(String(decoding: bytes[2..<6], as: UTF8.self))
        else { return nil }
        self.year = year
        guard bytes.count == 9 else { return }
        let index = Int(bytes[8]) - 0x30
        switch (bytes[7], index) {
        case (UInt8(ascii: "Q"), 1...4): months = 3
        case (UInt8(ascii: "H"), 1...2): months = 6
        default: return nil
        }
        monthsBefore = (index - 1) * months
    }
}

/// Words that state when the business year ends.
private enum FiscalStatements {
    static let joins = TokenMap(words: ["ended", "ending", "ends", "(", "（"])

    /// The calendar of *our fiscal year ends in June*, *fiscal year-end of June 30*, 3月決算; nil where none is stated, or several are.
    static func calendar(_ tokens: TokenTable) -> FiscalCalendar? {
        var found: FiscalCalendar?
        for token in 0..<tokens.count {
            let month: Int?
            var yearsBehind = 0
            if fiscal.contains(tokens.keys[token]) {
                month = monthBehind(token, tokens)
            } else if tokens.keys[token] == 0x6C7A || tokens.keys[token] == 0x51B3, token >= 2,
                token + 1 < tokens.count, tokens.keys[token + 1] == 0x7B97, tokens.keys[token - 1] == 0x6708
            {
                month = tokens.integer(token - 2)
                yearsBehind = month == 12 ? 0 : 1
            } else {
                continue
            }
            guard let month, (1...12).contains(month) else { continue }
            let calendar = FiscalCalendar(lastMonth: month, yearsBehind: yearsBehind)
            if let found, found != calendar { return nil }
            found = calendar
        }
        return found
    }

    private static func monthBehind(_ token: Int, _ tokens: TokenTable) -> Int? {
        guard token + 1 < tokens.count, tokens.keys[token + 1] == year else { return nil }
        var hasEnd = false
        for next in token + 2..<min(tokens.count, token + 9) {
            if tokens.shapes[next].contains(.sentenceStart) { return nil }
            let key = tokens.keys[next]
            if ends.contains(key) { hasEnd = true }
            if let word = EnglishDateLexicon.words[key], word.kind == .month {
                return hasEnd ? word.value : nil
            }
        }
        return nil
    }

    private static let fiscal = TokenMap(words: ["fiscal", "financial"])
    private static let year = TokenKey.of("year")
    private static let ends = TokenMap(words: ["ends", "ended", "ending", "end", "closes", "concludes"])
}
