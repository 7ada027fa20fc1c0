import DatelineRecords

/// The signature of a wire: its name and the slashes, brackets or dashes around it.
struct WireMark {
    /// The name as written.
    var wire: Range<Int>
    /// The name with what encloses it.
    var outer: Range<Int>
    /// A day that stands inside with the name: `(Marketwired - April 6, 2016)`.
    var day: StatedDay?

    /// Reads the signature whose opening mark stands at a token.
    ///
    /// - Parameter bounds: The unit.
    static func read(_ tokens: TokenTable, _ days: DayScanner, at open: Int, in bounds: Range<Int>) -> WireMark? {
        let key = tokens.keys[open]
        switch key {
        case 0x2F: return enclosed(tokens, days, open, bounds, closer: 0x2F)
        case 0x28: return enclosed(tokens, days, open, bounds, closer: 0x29)
        case 0x5B: return enclosed(tokens, days, open, bounds, closer: 0x5D)
        case 0x2D, 0x2013, 0x2014, 0x7C: return dashed(tokens, open, bounds)
        default: return open == bounds.lowerBound ? opening(tokens, open, bounds) : nil
        }
    }

    /// `/PRNewswire/`, `(BUSINESS WIRE)`, `/ PR Karma /`; a name that no table holds only between slashes or before a dash, behind a place or a date.
    private static func enclosed(
        _ tokens: TokenTable, _ days: DayScanner, _ open: Int, _ bounds: Range<Int>, closer: UInt64
    ) -> WireMark? {
        let limit = min(bounds.upperBound, open + 14)
        if closer == 0x2F, let mark = behindDay(tokens, days, open, bounds) { return mark }
        guard let close = (open + 1..<max(open + 1, limit)).first(where: { tokens.keys[$0] == closer }),
            close > open + 1
        else { return nil }
        let inside = trimmed(tokens, open + 1..<close)
        guard !inside.isEmpty else { return nil }
        if let mark = withDay(tokens, days, inside, outer(tokens, open, close, bounds)) { return mark }
        if isKnown(tokens, inside) { return WireMark(wire: inside, outer: outer(tokens, open, close, bounds)) }
        guard open > bounds.lowerBound, isUnknownName(tokens, inside) else { return nil }
        if closer == 0x2F {
            // ` / NAME / DATE` or `DATE / NAME / --`
            let next = skipSpaceAndDashes(tokens, close + 1, bounds.upperBound)
            let isDated = days.day(at: close + 1, before: bounds.upperBound) != nil
            guard tokens.shapes[open + 1].contains(.spaceBefore) || next > close + 1, isDated || next > close + 1,
                isDated || tokens.classes[open - 1] == .number
            else { return nil }
            return WireMark(wire: inside, outer: open..<close + 1)
        }
        guard closer == 0x29, tokens.classes[open - 1] == .number, open - bounds.lowerBound < 24,
            skipSpaceAndDashes(tokens, close + 1, bounds.upperBound) > close + 1
        else { return nil }
        return WireMark(wire: inside, outer: open..<close + 1)
    }

    /// `(Marketwired - April 6, 2016)`, `(ACCESSWIRE / June 1, 2021)`.
    private static func withDay(
        _ tokens: TokenTable, _ days: DayScanner, _ inside: Range<Int>, _ outer: Range<Int>
    ) -> WireMark? {
        guard let end = known(tokens, inside.lowerBound, inside.upperBound), end < inside.upperBound else { return nil }
        for start in end..<inside.upperBound {
            guard let day = days.day(at: start, before: inside.upperBound) else { continue }
            let name = trimmed(tokens, inside.lowerBound..<start)
            return WireMark(wire: name, outer: outer, day: day)
        }
        return nil
    }

    /// `2014年5月9日 10:15 / STARTY Press（…）`: a line that a day opens, then a known wire.
    private static func behindDay(_ tokens: TokenTable, _ days: DayScanner, _ open: Int, _ bounds: Range<Int>)
        -> WireMark?
    {
        guard bounds.count <= 40, open > bounds.lowerBound, tokens.classes[open - 1] == .number,
            let day = days.day(at: bounds.lowerBound, before: open), day.tokens.upperBound <= open,
            let match = Wires.distributors.match(tokens, at: open + 1, before: bounds.upperBound),
            !tokens.isASCII(match.end, "/")
        else { return nil }
        return WireMark(wire: open + 1..<match.end, outer: open..<match.end)
    }

    /// `-- News Direct --`, `CHINA - Media OutReach Newswire - 28 July`.
    private static func dashed(_ tokens: TokenTable, _ open: Int, _ bounds: Range<Int>) -> WireMark? {
        let start = skipSpaceAndDashes(tokens, open, bounds.upperBound)
        guard start < bounds.upperBound, let end = known(tokens, start, bounds.upperBound) else { return nil }
        let next = skipSpaceAndDashes(tokens, end, bounds.upperBound)
        guard next > end || end == bounds.upperBound, end < bounds.upperBound || open == bounds.lowerBound else {
            return nil
        }
        return WireMark(wire: start..<end, outer: open..<next)
    }

    /// A unit that is nothing but a wire's name: `Business Wire`.
    private static func opening(_ tokens: TokenTable, _ open: Int, _ bounds: Range<Int>) -> WireMark? {
        guard let match = Wires.distributors.match(tokens, at: open, before: bounds.upperBound),
            match.end == bounds.upperBound
        else { return nil }
        return WireMark(wire: open..<match.end, outer: open..<match.end)
    }

    private static func known(_ tokens: TokenTable, _ start: Int, _ limit: Int) -> Int? {
        let distributor = Wires.distributors.match(tokens, at: start, before: limit)?.end
        let agency = Wires.agencies.match(tokens, at: start, before: limit)?.end
        return [distributor, agency].compactMap { $0 }.max()
    }

    /// Whether a bracket holds a wire's name, perhaps with an addition: `PRNewswire via COMTEX`, `PlatoAI via 500NewsWire`.
    private static func isKnown(_ tokens: TokenTable, _ inside: Range<Int>) -> Bool {
        if let end = known(tokens, inside.lowerBound, inside.upperBound) {
            if end == inside.upperBound { return true }
            return tokens.has(end, via) || tokens.isASCII(end, "-") || tokens.isASCII(end, "/")
                || tokens.isASCII(end, ",")
        }
        guard let via = inside.first(where: { tokens.has($0, via) }) else { return false }
        return known(tokens, via + 1, inside.upperBound) == inside.upperBound
    }

    private static func isUnknownName(_ tokens: TokenTable, _ inside: Range<Int>) -> Bool {
        guard inside.count <= 6 else { return false }
        return inside.allSatisfy { token in
            switch tokens.classes[token] {
            case .word: tokens.shapes[token].contains(.capitalized) || token > inside.lowerBound
            case .punctuation: tokens.isASCII(token, "-") || tokens.isASCII(token, ".")
            case .number: true
            default: false
            }
        } && tokens.classes[inside.lowerBound] == .word
            && SectionTerms.notPlaces.match(tokens, at: inside.lowerBound, before: inside.upperBound) == nil
            && DatelinePlaces.known.match(tokens, at: inside.lowerBound, before: inside.upperBound)?.end
                != inside.upperBound
    }

    private static func trimmed(_ tokens: TokenTable, _ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, PlaceReader.isSeparator(tokens.keys[start]) { start += 1 }
        while end > start, PlaceReader.isSeparator(tokens.keys[end - 1]) { end -= 1 }
        return start..<end
    }

    private static func outer(_ tokens: TokenTable, _ open: Int, _ close: Int, _ bounds: Range<Int>) -> Range<Int> {
        open..<skipSpaceAndDashes(tokens, close + 1, bounds.upperBound)
    }

    private static func skipSpaceAndDashes(_ tokens: TokenTable, _ token: Int, _ limit: Int) -> Int {
        var next = token
        while next < limit, PlaceReader.isDash(tokens.keys[next]) { next += 1 }
        return next
    }

    private static let via = TokenKey.of("via")
}
