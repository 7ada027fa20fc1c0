import DatelineRecords

/// Datelines of Japanese and Chinese releases that name place, date and agency in their own order.
///
///     【東京、2021年8月17日】 · [東京 17日 ロイター] · 新华社北京8月17日电 · （東京2021年8月17日） · 北京2021年8月17日 /美通社/ --
enum CJKDateline {
    static func read(_ tokens: TokenTable, _ days: DayScanner, _ unit: SectionUnit) -> DatelineFinding? {
        let start = unit.tokens.lowerBound
        let limit = unit.tokens.upperBound
        return bracketed(tokens, days, start, limit) ?? agencyReport(tokens, days, start, limit)
            ?? placeAndDay(tokens, days, start, limit)
    }

    /// 【東京、2021年8月17日】, [東京 17日 ロイター], （東京＝2021年8月17日）.
    private static func bracketed(_ tokens: TokenTable, _ days: DayScanner, _ start: Int, _ limit: Int)
        -> DatelineFinding?
    {
        guard let closer = closers[tokens.keys[start]] else { return nil }
        let bound = min(limit, start + 32)
        guard let close = (start + 1..<max(start + 1, bound)).first(where: { tokens.keys[$0] == closer }) else {
            return nil
        }
        let inside = start + 1..<close
        guard let day = firstDay(tokens, days, inside) else { return nil }
        let before = trimmed(tokens, inside.lowerBound..<day.lowerBound)
        let after = trimmed(tokens, day.upperBound..<close)
        let place = isPlace(tokens, before) ? before : isPlace(tokens, after) ? after : nil
        let wire = Wires.agencies.match(tokens, at: after.lowerBound, before: close)
        guard let place else { return nil }
        return DatelineFinding(
            range: tokens.range(start..<close + 1), place: tokens.range(place), date: tokens.range(day),
            wire: wire.map { tokens.range(after.lowerBound..<$0.end) })
    }

    /// 新华社北京8月17日电, 中新网上海1月1日电（记者 …）.
    private static func agencyReport(_ tokens: TokenTable, _ days: DayScanner, _ start: Int, _ limit: Int)
        -> DatelineFinding?
    {
        var first = start
        if tokens.isASCII(first, "(") || tokens.isASCII(first, "[") { first += 1 }
        guard let agency = Wires.agencies.match(tokens, at: first, before: limit),
            let day = firstDay(tokens, days, agency.end..<min(limit, agency.end + 20)),
            isPlace(tokens, agency.end..<day.lowerBound) || day.lowerBound == agency.end,
            day.upperBound < limit, tokens.has(day.upperBound, report) || tokens.has(day.upperBound, reportTraditional)
        else { return nil }
        let place = agency.end..<day.lowerBound
        return DatelineFinding(
            range: tokens.range(start..<day.upperBound + 1), place: place.isEmpty ? nil : tokens.range(place),
            date: tokens.range(day), wire: tokens.range(first..<agency.end))
    }

    /// 北京2021年8月17日 – …, 東京、2021年8月17日 — …
    private static func placeAndDay(_ tokens: TokenTable, _ days: DayScanner, _ start: Int, _ limit: Int)
        -> DatelineFinding?
    {
        guard tokens.classes[start] == .han || tokens.classes[start] == .katakana,
            let day = firstDay(tokens, days, start..<min(limit, start + 20)), day.lowerBound > start
        else { return nil }
        let place = trimmed(tokens, start..<day.lowerBound)
        guard isPlace(tokens, place), place.count <= 8, day.upperBound < limit,
            PlaceReader.isDash(tokens.keys[day.upperBound]) || tokens.has(day.upperBound, report)
        else { return nil }
        var end = day.upperBound
        while end < limit, PlaceReader.isDash(tokens.keys[end]) { end += 1 }
        return DatelineFinding(range: tokens.range(start..<end), place: tokens.range(place), date: tokens.range(day))
    }

    /// The first day inside a range; a bare 17日 too.
    private static func firstDay(_ tokens: TokenTable, _ days: DayScanner, _ range: Range<Int>) -> Range<Int>? {
        for token in range {
            if let day = days.day(at: token, before: range.upperBound) { return day.tokens }
            if tokens.classes[token] == .number, tokens.digitCount(token) <= 2, tokens.has(token + 1, dayMark),
                token + 1 < range.upperBound
            {
                return token..<token + 2
            }
        }
        return nil
    }

    private static func isPlace(_ tokens: TokenTable, _ range: Range<Int>) -> Bool {
        PlaceReader.isPlace(tokens, range, needsEvidence: false)
            && range.allSatisfy { tokens.classes[$0] != .hiragana }
    }

    private static func trimmed(_ tokens: TokenTable, _ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, edges.contains(tokens.keys[start]) { start += 1 }
        while end > start, edges.contains(tokens.keys[end - 1]) { end -= 1 }
        return start..<end
    }

    private static let dayMark = TokenKey.of("日")
    private static let report = TokenKey.of("电")
    private static let reportTraditional = TokenKey.of("電")
    private static let edges = TokenMap(words: ["、", ",", "，", "・", "=", "＝", "-", "–", "—", "/", ":", "発", "|", "。"])
    private static let closers: [UInt64: UInt64] = [
        0x3010: 0x3011, 0x28: 0x29, 0x5B: 0x5D, 0x3014: 0x3015, 0x300A: 0x300B, 0x3008: 0x3009, 0x3C: 0x3E,
    ]
}
