/// Runs and ordinals within a year or month: 前三季度, 最后4个月, 前10天, 第三个月, 首月.
extension HanDateGrammar {
    private enum Side { case first, last, nth }

    /// What counts and from where: 前3个, 最后五, 第九个, 首.
    private func counted(_ token: Int) -> (side: Side, count: Int, end: Int)? {
        guard let side = words.sides.match(text, token) else { return nil }
        if text.key(token) == 0x9996 {
            let end = HanNumeral.read(text, side.end).map { ($0.value, $0.end) } ?? (1, side.end)
            return (.first, end.0, skipCounter(end.1))
        }
        guard let number = count(side.end), number.value > 0 else { return nil }
        let kind: Side = side.meaning < 0 ? .last : side.meaning > 0 ? .first : .nth
        return (kind, number.value, skipCounter(number.end))
    }

    private func skipCounter(_ token: Int) -> Int {
        let key = text.key(token)
        return key == 0x4E2A || key == 0x500B ? token + 1 : token
    }

    /// 今年前三季度, 2021年的第三个月, 去年的前10天, 2021年的前2周.
    func runWithinYear(_ token: Int, year: Int?, yearOffset: Int?) -> Piece? {
        guard let run = counted(token), let unit = runUnit(run.end) else { return nil }
        var piece: Piece
        switch unit.unit {
        case .month, .quarter:
            let size = unit.unit == .quarter ? 3 : 1
            guard let term = months(run.side, run.count, of: size) else { return nil }
            piece = Piece(term, unit.end)
        case .day:
            guard let days = self.days(run.side, run.count) else { return nil }
            piece = Piece(days.term, unit.end)
            piece.until = days.until
            piece.until?.year = year
            piece.until?.yearOffset = yearOffset
        case .week:
            guard run.side != .nth, run.count < 53 else { return nil }
            piece = Piece(DateTerm(.day), unit.end)
            // The weeks of ISO 8601: the first one has the first Thursday, the last one the last.
            piece.term.holiday =
                run.side == .first
                ? YearlySpan(first: .after(-3, .nth(1, 4, month: 1)), days: 7 * run.count)
                : YearlySpan(first: .after(-3 - 7 * (run.count - 1), .last(4, month: 12)), days: 7 * run.count)
        default: return nil
        }
        piece.term.year = year
        piece.term.yearOffset = yearOffset
        if piece.term.unit == .year, year == nil { piece.term.offset = yearOffset }
        attachTime(&piece)
        return piece
    }

    /// 这个月前两天, 上月最后五天, 8月第三天.
    func runOfDays(_ token: Int, month: Int?, monthOffset: Int?, year: Int?) -> Piece? {
        guard let run = counted(token), let unit = runUnit(run.end), unit.unit == .day, run.count <= 31 else {
            return nil
        }
        func day(_ number: Int) -> DateTerm {
            var term = DateTerm(day: number, month: month, year: year)
            term.monthOffset = monthOffset
            return term
        }
        switch run.side {
        case .nth: return Piece(day(run.count), unit.end)
        case .first, .last:
            var piece = Piece(day(run.side == .first ? 1 : -run.count), unit.end)
            if run.count > 1 { piece.until = day(run.side == .first ? run.count : -1) }
            return piece
        }
    }

    private func runUnit(_ token: Int) -> (unit: LooseUnit, end: Int)? {
        if text.key(token) == Self.month { return (.month, token + 1) }
        return words.units.match(text, token).map { ($0.meaning, $0.end) }
    }

    /// Months of a year: of the first two quarters the half, of four the year.
    private func months(_ side: Side, _ count: Int, of size: Int) -> DateTerm? {
        let total = count * size
        guard total <= 12 else { return nil }
        switch side {
        case .nth:
            return size == 3
                ? DateTerm(.quarter, index: count, year: nil) : DateTerm(month: count, year: nil)
        case .first, .last:
            if total == 12 { return DateTerm(.year) }
            let range = side == .first ? 1...total : (13 - total)...12
            if total == 6 { return DateTerm(.half, index: side == .first ? 1 : 2, year: nil) }
            if total == 3 { return DateTerm(.quarter, index: side == .first ? 1 : 4, year: nil) }
            if total == 1 { return DateTerm(month: range.lowerBound, year: nil) }
            var term = DateTerm(.year)
            term.months = range
            return term
        }
    }

    /// Days of a year, counted from its first or last.
    private func days(_ side: Side, _ count: Int) -> (term: DateTerm, until: DateTerm?)? {
        guard count <= 366 else { return nil }
        func yearly(_ day: YearlyDay) -> DateTerm {
            var term = DateTerm(.day)
            term.holiday = YearlySpan(first: day)
            return term
        }
        switch side {
        case .nth: return (yearly(.after(count - 1, .fixed(1, 1))), nil)
        case .first: return (yearly(.fixed(1, 1)), yearly(.after(count - 1, .fixed(1, 1))))
        case .last: return (yearly(.after(1 - count, .fixed(12, 31))), yearly(.fixed(12, 31)))
        }
    }
}
