import DatelineRecords

/// Finds municipalities that act as bodies: parties to an agreement, in a list of them, with their head or an honorific behind them.
///
/// Source: guidelines, section Japanese and Chinese: a municipality that acts as a body is an organization.
struct JapaneseMunicipalities {
    let tokens: TokenTable

    /// Names with the municipalities that act; the places that they were marked as give way.
    func added(to names: [NameFinding]) -> [NameFinding] {
        var found: [NameFinding] = []
        var hasListing = false
        let places = MarkedNames(names.filter { $0.kind == .location }, tokens: tokens)
        for block in tokens.blocks where !block.isEmpty && isJapanese(block) {
            for token in block where Self.ends.contains(tokens.keys[token]) {
                guard let range = name(endingAt: token, block, places), isActing(range, block, hasListing) else {
                    continue
                }
                found.append(NameFinding(range: tokens.range(range), score: 0.85, kind: .organization))
            }
            if !hasListing { hasListing = block.contains { isListing($0, block) } }
        }
        guard !found.isEmpty else { return names }
        let bodies = RangeIndex(names.filter { $0.kind == .organization || $0.kind == .event }.map(\.range))
        found.removeAll { !bodies.overlapping($0.range).isEmpty }
        let taken = RangeIndex(found.map(\.range))
        return names.filter { taken.overlapping($0.range).isEmpty } + found
    }

    private func isJapanese(_ block: Range<Int>) -> Bool {
        block.contains { tokens.classes[$0] == .han }
    }

    /// 自治体名, 自治体一覧: what heads a list of municipalities.
    private func isListing(_ token: Int, _ block: Range<Int>) -> Bool {
        Self.listings.end(tokens, at: token, high: block.upperBound) != nil
    }

    /// The municipality, with its prefecture where written, that ends with a token.
    private func name(endingAt last: Int, _ block: Range<Int>, _ places: MarkedNames) -> Range<Int>? {
        var start = last
        while start > block.lowerBound, last - start < 10,
            tokens.classes[start - 1] == .han
                || tokens.classes[start - 1] == .hiragana && !Self.particles.contains(tokens.keys[start - 1])
                || tokens.classes[start - 1] == .katakana,
            !tokens.shapes[start].contains(.spaceBefore), !tokens.shapes[start].contains(.cellStart)
        {
            start -= 1
        }
        // A marked place may hold what looks like a particle: みなと市.
        if let place = places.index(at: last).map({ places.all[$0].tokens }), place.upperBound == last + 1 {
            let first = place.lowerBound
            let isPart = first > block.lowerBound && tokens.isGlued(first)
            let outer = isPart ? places.index(at: first - 1).map { places.all[$0].tokens } : nil
            start = min(start, outer?.lowerBound ?? first)
        }
        return last - start >= 1 && last - start <= 9 ? start..<(last + 1) : nil
    }

    private func isActing(_ name: Range<Int>, _ block: Range<Int>, _ hasListing: Bool) -> Bool {
        let next = name.upperBound
        let isAlone =
            (name.lowerBound == block.lowerBound || starts(name.lowerBound))
            && (next >= block.upperBound || starts(next) || isCellEnd(next))
        if isAlone, name.count >= 3 { return hasListing }
        if isLabelled(name.lowerBound, block) { return true }
        guard next < block.upperBound else { return false }
        if tokens.isASCII(next, "("), Self.heads.end(tokens, at: next + 1, high: block.upperBound) != nil {
            return true
        }
        if tokens.has(next, 0x69D8), tokens.isGlued(next) { return true }
        return isParty(next, block)
    }

    /// `青葉市と協定を締結`: the municipality is a party to an agreement.
    private func isParty(_ next: Int, _ block: Range<Int>) -> Bool {
        guard tokens.has(next, 0x3068) else { return false }
        return (next + 1..<min(block.upperBound, next + 16)).contains {
            Self.agreements.end(tokens, at: $0, high: block.upperBound) != nil
        }
    }

    private func starts(_ token: Int) -> Bool {
        tokens.shapes[token].contains(.lineBefore) || tokens.shapes[token].contains(.cellStart)
            || tokens.shapes[token].contains(.blockStart)
    }

    private func isCellEnd(_ token: Int) -> Bool { tokens.shapes[token].contains(.cellStart) }

    /// `自治体名：青葉市`.
    private func isLabelled(_ start: Int, _ block: Range<Int>) -> Bool {
        guard tokens.isASCII(start - 1, ":") else { return false }
        return Self.labels.start(tokens, endingAt: start - 1, low: block.lowerBound) != nil
    }

    private static let ends = TokenMap(words: ["市", "町", "村", "区"])
    private static let particles = TokenMap(words: ["は", "が", "の", "を", "に", "と", "で", "も", "へ", "や"])
    private static let heads = PhraseList(["市長", "町長", "村長", "区長"])
    private static let labels = PhraseList(["自治体名", "市町村名", "団体名"])
    private static let listings = PhraseList(["自治体名", "自治体一覧", "自治体の一覧", "市町村名", "参加自治体", "連携自治体"])
    private static let agreements = PhraseList(["協定", "連携", "締結"])
}
