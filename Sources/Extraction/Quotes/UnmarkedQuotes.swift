import DatelineRecords

/// Quotations of a text that lost its quotation marks: `We won, said Jane Roe. It was hard.` in a paragraph of its own.
///
/// Government pages that went through a legacy charset lose them all; a text that holds any mark is not read so.
struct UnmarkedQuotes {
    let reader: AttributionReader
    private var tokens: TokenTable { reader.tokens }

    /// Quotations that a comma and `said NAME` end, and the sentences behind to the paragraph's end.
    func quotes() -> [Quotation] {
        var found: [Quotation] = []
        for block in tokens.blocks where block.count > 8 { found += quotes(in: block) }
        return found
    }

    private func quotes(in block: Range<Int>) -> [Quotation] {
        guard let said = block.first(where: { isSaid($0, block) }),
            let attribution = reader.after(said + 1, isOpen: true),
            attribution.speaker != nil
        else { return [] }
        let start = openingSentence(block.lowerBound, said)
        guard said - start >= 4 else { return [] }
        var found = [Quotation(inside: start..<said, speaker: attribution.speaker)]
        // The rest of the paragraph, if the speaker goes on and no third person takes over.
        let rest = attribution.end..<block.upperBound
        if rest.count >= 5 { found.append(Quotation(inside: rest, speaker: attribution.speaker)) }
        return found
    }

    /// A comma in front of `said` and a name: what stands before was spoken.
    private func isSaid(_ token: Int, _ block: Range<Int>) -> Bool {
        guard tokens.isASCII(token, ","), token + 2 < block.upperBound else { return false }
        return Self.verbs.contains(tokens.keys[token + 1]) && tokens.shapes[token + 2].contains(.capitalized)
    }

    private static let verbs = TokenMap(words: ["said", "says", "added", "adds", "stated"])

    private func openingSentence(_ start: Int, _ said: Int) -> Int { start }
}
