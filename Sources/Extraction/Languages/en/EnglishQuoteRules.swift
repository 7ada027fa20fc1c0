import DatelineRecords

/// Tells quotations from scare quotes and titles, and finds their speakers, where English marks stand.
struct EnglishQuoteRules {
    let reader: AttributionReader
    private var tokens: TokenTable { reader.tokens }

    init(reader: AttributionReader) { self.reader = reader }

    /// The quotations among stretches between marks.
    func quotes(_ segments: [QuoteSegment]) -> [Quotation] {
        var found: [Quotation] = []
        /// The last speaker, the end of its attribution and its block.
        var last: (speaker: Range<Int>?, end: Int, block: UInt32)?
        for segment in segments {
            guard let segment = whole(segment) else { continue }
            let block = tokens.blockOfToken[segment.open]
            let isOpen = endsWithComma(segment)
            let words = wordCount(segment.inside)
            if let attribution = reader.after(segment.next, isOpen: isOpen), isOpen || !isAnnounced(segment),
                isSpeech(segment, words, attributed: true)
            {
                found.append(Quotation(inside: segment.inside, speaker: attribution.speaker))
                last = (attribution.speaker, attribution.end, tokens.blockOfToken[min(segment.next, tokens.count) - 1])
            } else if let attribution = reader.before(segment.open), isSpeech(segment, words, attributed: true) {
                found.append(Quotation(inside: segment.inside, speaker: attribution.speaker))
                last = (attribution.speaker, segment.next, block)
            } else if let known = last, known.end >= segment.open - 1, isSpeech(segment, words, attributed: true) {
                // `“…,” said X. “…”`: nothing but the attribution stands between.
                found.append(Quotation(inside: segment.inside, speaker: known.speaker))
                last = (known.speaker, segment.next, block)
            } else if isSpeech(segment, words, attributed: false) {
                let isNear = last.map { block - min($0.block, block) <= 1 } ?? false
                if let known = last, isNear {
                    found.append(Quotation(inside: segment.inside, speaker: known.speaker))
                    last = (known.speaker, segment.next, block)
                } else if isFirstPerson(segment), let speaker = lastPerson(before: segment.open) {
                    found.append(Quotation(inside: segment.inside, speaker: speaker))
                    last = (speaker, segment.next, block)
                } else if isParagraph(segment) || isUnclosedSpeech(segment) {
                    let speaker = byline(behind: segment)
                    found.append(Quotation(inside: segment.inside, speaker: speaker))
                    last = (speaker, segment.next, block)
                }
            }
        }
        return found
    }

    /// Whether a verb of speech and a colon stand right before the opening mark: `Jane Roe said: “`.
    private func isAnnounced(_ segment: QuoteSegment) -> Bool {
        tokens.isASCII(segment.open - 1, ":") && reader.isVerb(segment.open - 2)
    }

    /// A closing mark without an opening one in front of an attribution quotes its sentence.
    private func whole(_ segment: QuoteSegment) -> QuoteSegment? {
        guard segment.isStray else { return segment }
        let close = segment.inside.lowerBound
        guard close > 0, tokens.classes[close - 1] == .punctuation, reader.after(close + 1, isOpen: true) != nil else {
            return nil
        }
        var first = close - 1
        while first > 0, tokens.shapes[first].isDisjoint(with: [.sentenceStart, .blockStart]) { first -= 1 }
        guard first < close - 3 else { return nil }
        return QuoteSegment(inside: first..<close, next: close + 1, open: first)
    }

    private func wordCount(_ range: Range<Int>) -> Int {
        range.reduce(0) { $0 + (tokens.classes[$1] == .word && !isApostrophe($1 - 1) ? 1 : 0) }
    }

    private func isApostrophe(_ token: Int) -> Bool {
        token >= 0 && tokens.keys[token] == 0x27 && !tokens.shapes[token].contains(.spaceBefore)
    }

    private func endsWithComma(_ segment: QuoteSegment) -> Bool {
        guard let end = segment.inside.last else { return false }
        return tokens.isASCII(end, ",") || tokens.isASCII(segment.next, ",")
    }

    /// Whether the words are spoken ones: long enough, no title, punctuated as a sentence where nobody is named.
    private func isSpeech(_ segment: QuoteSegment, _ words: Int, attributed: Bool) -> Bool {
        guard let first = segment.inside.first, let end = segment.inside.last else { return false }
        let mark = tokens.keys[end]
        let isSentence = mark == 0x2E || mark == 0x21 || mark == 0x3F || mark == 0x2026
        let isClause = mark == 0x2C || mark == 0x2014 || mark == 0x2013 || mark == 0x2D
        let isCapital = tokens.shapes[first].contains(.capitalized) || tokens.classes[first] == .number
        if isTitle(segment.inside, words) { return false }
        if attributed {
            if isSentence || isClause { return words >= (isCapital ? 2 : 4) }
            return words >= 5
                || words >= 3 && isCapital && tokens.classes[end] == .word && tokens.isASCII(segment.next, ",")
        }
        return (isSentence || isClause) && words >= 6 || segment.next >= tokens.count && words >= 6
            || words >= 12 && isCapital
    }

    /// Most words capitalised: the title of a work or a talk.
    private func isTitle(_ range: Range<Int>, _ words: Int) -> Bool {
        guard words <= 16 else { return false }
        var long = 0
        var capitals = 0
        for token in range where tokens.classes[token] == .word && tokens.ends[token] - tokens.starts[token] > 3 {
            long += 1
            if tokens.shapes[token].contains(.capitalized) { capitals += 1 }
        }
        return long >= 2 && capitals * 10 >= long * 8
    }

    /// The quotation is its whole paragraph.
    private func isParagraph(_ segment: QuoteSegment) -> Bool {
        let start = tokens.shapes[segment.open].contains(.blockStart)
        let end = segment.next >= tokens.count || tokens.shapes[segment.next].contains(.blockStart)
        return start && end && wordCount(segment.inside) >= 6
    }

    /// No closing mark, but a first person speaks.
    private func isUnclosedSpeech(_ segment: QuoteSegment) -> Bool {
        segment.inside.prefix(40).contains { Self.firstPerson.contains(tokens.keys[$0]) }
            && tokens.shapes[segment.open].contains(.blockStart)
    }

    /// A sentence of its own in running text in which a first person speaks.
    private func isFirstPerson(_ segment: QuoteSegment) -> Bool {
        guard tokens.shapes[segment.open].contains(.sentenceStart), !tokens.shapes[segment.open].contains(.blockStart),
            wordCount(segment.inside) >= 8, let end = segment.inside.last,
            segment.next < tokens.count || tokens.isASCII(end, ".")
        else { return false }
        return segment.inside.prefix(30).contains { Self.firstPerson.contains(tokens.keys[$0]) }
    }

    /// The person named last in the same block or the two before.
    private func lastPerson(before open: Int) -> Range<Int>? {
        let block = max(Int(tokens.blockOfToken[open]) - 2, 0)
        return reader.persons.last { $0.upperBound <= open && $0.lowerBound >= tokens.blocks[block].lowerBound }
    }

    private static let firstPerson = TokenMap(words: ["we", "our", "us", "i", "my", "me"])

    /// A name in the short paragraph behind: `– Jane Roe, CEO`.
    private func byline(behind segment: QuoteSegment) -> Range<Int>? {
        guard segment.next < tokens.count else { return nil }
        let block = tokens.blocks[Int(tokens.blockOfToken[segment.next])]
        guard block.count < 25 else { return nil }
        return reader.persons.first { block.contains($0.lowerBound) && $0.lowerBound < block.lowerBound + 6 }
    }
}
