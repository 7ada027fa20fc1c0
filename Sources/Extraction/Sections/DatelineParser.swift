import DatelineRecords

/// Finds the dateline: place, date and wire in front of the lead.
///
/// A wire's signature (`/PRNewswire/`, `(BUSINESS WIRE)`, `--News Direct--`) is the surest mark and is looked for anywhere in the opening of the text;
/// without one, a dateline must open a unit: `WASHINGTON –`, `Hong Kong SAR, May 9, 2022 —`, 【東京、2021年8月17日】.
///
///     JI'NAN, China, Aug. 17, 2021 /PRNewswire/ --   // place JI'NAN, China; date; wire PRNewswire
struct DatelineParser {
    let tokens: TokenTable
    let days: DayScanner
    let units: [SectionUnit]

    /// Units that are searched at the top of the text.
    private static let unitLimit = 24
    /// Tokens that are searched at the top of the text.
    private static let tokenLimit = 1200

    init(_ tokens: TokenTable, units: [SectionUnit]) {
        self.tokens = tokens
        self.units = units
        days = DayScanner(tokens)
    }

    /// The dateline and the index of its unit.
    func find() -> (dateline: DatelineFinding, unit: Int)? {
        let limit = (units.first?.tokens.lowerBound ?? 0) + Self.tokenLimit
        let top = units.indices.prefix { $0 < Self.unitLimit && units[$0].tokens.lowerBound < limit }
        for index in top where units[index].kind != .table {
            if let dateline = wired(index) { return (dateline, index) }
        }
        for index in top where units[index].kind == .paragraph || units[index].kind == .blockquote {
            if let dateline = bare(units[index]) { return (dateline, index) }
        }
        for index in top where units[index].level == 0 {
            if let dateline = behindReleaseMark(units[index]) { return (dateline, index) }
        }
        return nil
    }

    // MARK: With a wire

    private func wired(_ index: Int) -> DatelineFinding? {
        let unit = units[index]
        let end = min(unit.tokens.upperBound, unit.tokens.lowerBound + Self.tokenLimit)
        var token = unit.tokens.lowerBound
        while token < end {
            if let mark = WireMark.read(tokens, days, at: token, in: unit.tokens.lowerBound..<end) {
                if let dateline = assemble(mark, index) { return dateline }
                token = mark.outer.upperBound
            } else {
                token += 1
            }
        }
        return nil
    }

    private func assemble(_ mark: WireMark, _ index: Int) -> DatelineFinding? {
        let unit = units[index]
        var before = trimmedEnd(unit.tokens.lowerBound..<mark.outer.lowerBound)
        let dayBefore = dayEnding(in: before)
        if let day = dayBefore { before = trimmedEnd(before.lowerBound..<day.tokens.lowerBound) }
        var day = dayBefore ?? mark.day
        var place = PlaceReader.place(tokens, endingIn: before)
        var after = skipDashes(mark.outer.upperBound, unit.tokens.upperBound)
        if day == nil, let stated = days.day(at: after, before: unit.tokens.upperBound) {
            day = stated
            after = skipDashes(skipTime(stated.tokens.upperBound, unit.tokens.upperBound), unit.tokens.upperBound)
        }
        if place == nil, let found = PlaceReader.place(tokens, startingAt: after, before: unit.tokens.upperBound) {
            place = found.place
            after = skipDashes(found.next, unit.tokens.upperBound)
        }
        // The signature alone may close a text, or stand in a sentence: it opens the release only with a place, a date or on a line of its own.
        let isAlone = mark.outer.count >= unit.count - 1
        guard place != nil || day != nil || isAlone else { return nil }
        if isAlone, place == nil, index + 1 < units.count, let next = bare(units[index + 1]) {
            return DatelineFinding(
                range: next.range, place: next.place, date: next.date, wire: tokens.range(mark.wire))
        }
        let start = min(place?.lowerBound ?? mark.outer.lowerBound, day?.tokens.lowerBound ?? mark.outer.lowerBound)
        let first = min(start, mark.outer.lowerBound)
        return DatelineFinding(
            range: tokens.range(first..<max(after, mark.outer.upperBound)), place: place.map { tokens.range($0) },
            date: day.map { tokens.range($0.tokens) }, wire: tokens.range(mark.wire))
    }

    /// A day that ends where a token range ends, a clock time behind it left out.
    private func dayEnding(in range: Range<Int>) -> StatedDay? {
        let first = max(range.lowerBound, range.upperBound - 16)
        for start in first..<max(first, range.upperBound) {
            if let day = days.day(at: start, before: range.upperBound),
                skipTime(day.tokens.upperBound, range.upperBound) == range.upperBound
            {
                return day
            }
        }
        return nil
    }

    // MARK: Without a wire

    /// A dateline that opens a unit without naming a wire.
    func bare(_ unit: SectionUnit) -> DatelineFinding? {
        let start = unit.tokens.lowerBound
        let limit = unit.tokens.upperBound
        return CJKDateline.read(tokens, days, unit) ?? bracketed(start, limit) ?? placeFirst(start, limit)
            ?? dateFirst(start, limit) ?? undashed(start, limit)
    }

    /// `WASHINGTON The department …`, `ATHENS, GA. A man …`: a place in capitals where the dash was lost.
    private func undashed(_ start: Int, _ limit: Int) -> DatelineFinding? {
        guard let end = townAndRegion(start, limit) ?? cityInCapitals(start, limit), limit - end >= 8,
            tokens.classes[end] == .word, tokens.shapes[end].contains(.capitalized),
            !tokens.shapes[end].contains(.allCaps) || tokens.has(end, Self.article)
        else { return nil }
        return finding(start..<end, place: start..<end, day: nil)
    }

    /// The token behind a well-known city in capitals.
    private func cityInCapitals(_ start: Int, _ limit: Int) -> Int? {
        guard let city = DatelinePlaces.cityNames.match(tokens, at: start, before: limit),
            (start..<city.end).allSatisfy({ tokens.classes[$0] != .word || tokens.shapes[$0].contains(.allCaps) })
        else { return nil }
        return city.end
    }

    /// The token behind words in capitals, a comma and a known region.
    private func townAndRegion(_ start: Int, _ limit: Int) -> Int? {
        var next = start
        while next < limit, next < start + 5, tokens.classes[next] == .word, tokens.shapes[next].contains(.allCaps) {
            next += 1
        }
        guard next > start, next < limit, tokens.isASCII(next, ","),
            let region = DatelinePlaces.known.match(tokens, at: next + 1, before: limit),
            PlaceReader.isPlace(tokens, start..<next, needsEvidence: true)
        else { return nil }
        return region.end < limit && tokens.isASCII(region.end, ".") ? region.end + 1 : region.end
    }

    /// `… FOR IMMEDIATE RELEASE CONTACT Jane Roe WASHINGTON D C Fearing …`: all of it on one line, without marks.
    private func behindReleaseMark(_ unit: SectionUnit) -> DatelineFinding? {
        let head = unit.tokens.lowerBound..<min(unit.tokens.upperBound, unit.tokens.lowerBound + 60)
        let mark = head.lazy.compactMap { start in
            SectionTerms.releaseMarks.match(tokens, at: start, before: head.upperBound)
        }.first { $0.value == .immediate }
        guard let mark else { return nil }
        for token in mark.end..<min(unit.tokens.upperBound, mark.end + 60) {
            if let dateline = undashed(token, unit.tokens.upperBound) { return dateline }
        }
        return nil
    }

    private static let article = TokenKey.of("a")

    /// `(Tokyo, 3 March 2020)`, `(TOKYO) –`, `[Geneva, 3 March 2020]`.
    private func bracketed(_ start: Int, _ limit: Int) -> DatelineFinding? {
        guard tokens.isASCII(start, "(") || tokens.isASCII(start, "[") else { return nil }
        let close = (start + 1..<min(limit, start + 24)).first {
            tokens.isASCII($0, ")") || tokens.isASCII($0, "]")
        }
        guard let close else { return nil }
        let inside = start + 1..<close
        let next = skipDashes(close + 1, limit)
        if let day = dayEnding(in: inside) {
            let before = trimmedEnd(inside.lowerBound..<day.tokens.lowerBound)
            guard PlaceReader.isPlace(tokens, before, needsEvidence: false) else { return nil }
            return finding(start..<next, place: before, day: day)
        }
        guard next > close + 1, next < limit, PlaceReader.isPlace(tokens, inside, needsEvidence: true) else {
            return nil
        }
        return finding(start..<next, place: inside, day: nil)
    }

    private func placeFirst(_ start: Int, _ limit: Int) -> DatelineFinding? {
        guard let found = PlaceReader.place(tokens, startingAt: start, before: limit) else { return nil }
        var next = found.next
        var isDashed = false
        let dashed = skipDashes(next, limit)
        isDashed = dashed > next && PlaceReader.hasDash(tokens, next..<dashed)
        next = dashed
        while next < limit, tokens.isASCII(next, ",") || tokens.isASCII(next, "(") || tokens.isASCII(next, ".") {
            next += 1
        }
        if next < limit, let day = days.day(at: next, before: limit) {
            return dated(start, found.place, day, limit)
        }
        guard isDashed, limit - dashed >= 8, PlaceReader.hasEvidence(tokens, found.place) else { return nil }
        return finding(start..<dashed, place: found.place, day: nil)
    }

    /// A place and a date: a dash, a full stop or a colon must follow, or the unit must end.
    private func dated(_ start: Int, _ place: Range<Int>, _ day: StatedDay, _ limit: Int) -> DatelineFinding? {
        var next = skipTime(day.tokens.upperBound, limit)
        let afterDay = next
        while next < limit, tokens.isASCII(next, ")") || tokens.isASCII(next, ".") || tokens.isASCII(next, ":") {
            next += 1
        }
        let marked = next > afterDay
        let dashed = skipDashes(next, limit)
        let ends = dashed == limit
        let isDashed = dashed > next && PlaceReader.hasDash(tokens, next..<dashed)
        guard isDashed || ends || marked && PlaceReader.hasEvidence(tokens, place) else { return nil }
        if !PlaceReader.hasEvidence(tokens, place), !PlaceReader.isSegmented(tokens, place) { return nil }
        return finding(start..<dashed, place: place, day: day)
    }

    /// `March 05, 2025 - Glendale, CA – The …`, `January 2, 2024 – The …`.
    private func dateFirst(_ start: Int, _ limit: Int) -> DatelineFinding? {
        guard let day = days.day(at: start, before: limit), day.year != nil else { return nil }
        var next = skipTime(day.tokens.upperBound, limit)
        let dashed = skipDashes(next, limit)
        let isDashed = dashed > next && PlaceReader.hasDash(tokens, next..<dashed)
        next = dashed
        if next < limit, tokens.isASCII(next, ",") || tokens.isASCII(next, "(") { next += 1 }
        if let found = PlaceReader.place(tokens, startingAt: next, before: limit) {
            var end = found.next
            if end < limit, tokens.isASCII(end, ")") { end += 1 }
            let behind = skipDashes(end, limit)
            let closes = behind == limit && limit - start <= 16
            if PlaceReader.hasEvidence(tokens, found.place) || PlaceReader.isSegmented(tokens, found.place),
                closes || behind > end && PlaceReader.hasDash(tokens, end..<behind)
                    || behind < limit && tokens.isASCII(behind, ":")
            {
                return finding(start..<behind, place: found.place, day: day)
            }
        }
        guard isDashed, limit - dashed >= 8 else { return nil }
        return finding(start..<dashed, place: nil, day: day)
    }

    private func finding(_ all: Range<Int>, place: Range<Int>?, day: StatedDay?) -> DatelineFinding {
        DatelineFinding(
            range: tokens.range(all), place: place.map { tokens.range($0) }, date: day.map { tokens.range($0.tokens) })
    }

    // MARK: Separators

    /// Skips dashes, slashes and bars.
    private func skipDashes(_ token: Int, _ limit: Int) -> Int {
        var next = token
        while next < limit, PlaceReader.isSeparator(tokens.keys[next]) { next += 1 }
        return next
    }

    /// Skips clock times and their zone: `11:45`, `9:00 a.m. ET`.
    private func skipTime(_ token: Int, _ limit: Int) -> Int {
        var result = token
        while let next = time(result, limit) { result = next }
        return result
    }

    private func time(_ token: Int, _ limit: Int) -> Int? {
        var next = token
        while next < limit, tokens.isASCII(next, ",") { next += 1 }
        guard next + 2 < limit || next + 3 == limit, tokens.classes[next] == .number, tokens.digitCount(next) <= 2,
            tokens.isASCII(next + 1, ":"), tokens.classes[next + 2] == .number
        else { return nil }
        next += 3
        if next + 1 < limit, tokens.isASCII(next, ":"), tokens.classes[next + 1] == .number { next += 2 }
        while next < limit, Self.timeWords.contains(tokens.keys[next]) { next += 1 }
        return next
    }

    private static let timeWords = TokenMap(words: [
        "a", "p", "m", "am", "pm", ".", "et", "est", "edt", "ct", "cst", "cdt", "mt", "mst", "mdt", "pt", "pst", "pdt",
        "gmt", "utc", "bst", "cet", "cest", "jst", "hkt", "sgt", "ist", "aest", "aedt", "eastern", "central", "pacific",
        "time",
    ])

    private func trimmedEnd(_ range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound,
            PlaceReader.isSeparator(tokens.keys[end - 1]) || tokens.isASCII(end - 1, ",")
                || tokens.isASCII(end - 1, "(")
        {
            end -= 1
        }
        return range.lowerBound..<end
    }
}
