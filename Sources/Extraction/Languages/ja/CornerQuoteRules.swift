import DatelineRecords

/// Tells quotations from terms and titles between corner brackets or Chinese marks, and finds their speakers.
struct CornerQuoteRules {
    let reader: AttributionReader
    private var tokens: TokenTable { reader.tokens }

    init(reader: AttributionReader) { self.reader = reader }

    /// The quotations among stretches between marks.
    func quotes(_ segments: [QuoteSegment]) -> [Quotation] {
        var found: [Quotation] = []
        var last: (speaker: Range<Int>?, end: Int)?
        for segment in segments where segment.inside.count >= 8 {
            let sentence = sentence(before: segment.open)
            if isHanded(segment) || isIntroduced(segment, sentence) {
                let speaker =
                    isOath(sentence)
                    ? nil
                    : speaker(behind: segment) ?? speaker(in: sentence) ?? spelled(sentence) ?? latin(segment)
                        ?? paragraphSpeaker(segment) ?? (sentence.isEmpty ? nil : sentence)
                found.append(Quotation(inside: segment.inside, speaker: speaker))
                last = (speaker, segment.next)
            } else if let known = last, segment.open - known.end <= 1, isSentence(segment),
                !tokens.shapes[segment.open].contains(.blockStart)
            {
                found.append(Quotation(inside: segment.inside, speaker: known.speaker))
                last = (known.speaker, segment.next)
            } else if let known = last, segment.open - known.end <= 1, isSentence(segment) {
                // Paragraph after paragraph in marks of its own: one quotation.
                if let index = found.indices.last {
                    found[index].inside = found[index].inside.lowerBound..<segment.inside.upperBound
                }
                last = (known.speaker, segment.next)
            } else if let known = last, isChineseRest(segment, known.end) {
                found.append(Quotation(inside: segment.inside, speaker: known.speaker))
                last = (known.speaker, segment.next)
            } else if isVoices(segment) {
                found.append(Quotation(inside: segment.inside, speaker: nil))
            }
        }
        return found
    }

    private func isSentence(_ segment: QuoteSegment) -> Bool {
        guard let end = segment.inside.last else { return false }
        let key = tokens.keys[end]
        return key == 0x3002 || key == 0x21 || key == 0x3F || segment.inside.contains { tokens.keys[$0] == 0x3002 }
    }

    /// と述べた, と語る, とコメント …; 说, 表示 behind.
    private func isHanded(_ segment: QuoteSegment) -> Bool {
        var token = segment.next
        if Self.commas.contains(tokens.keys[min(token, tokens.count - 1)]) { token += 1 }
        guard token < tokens.count else { return false }
        if tokens.has(token, 0x3068) {  // と
            return (token + 1..<min(token + 14, tokens.count)).contains {
                JapaneseSpeechWords.verbs.longestMatch(in: tokens, at: $0) != nil
            }
        }
        if tokens.has(token, 0x306E),
            JapaneseSpeechWords.nouns.longestMatch(in: tokens, at: min(token + 1, tokens.count - 1)) != nil
        {
            return true
        }
        // `”，某某说道，“`
        var steps = 0
        while token < tokens.count, steps < 34, !Self.stops.contains(tokens.keys[token]),
            tokens.shapes[token].isDisjoint(with: [.blockStart])
        {
            if ChineseSpeechWords.verbs.longestMatch(in: tokens, at: token) != nil {
                return isSentence(segment) || segment.inside.contains { Self.commas.contains(tokens.keys[$0]) }
            }
            token += 1
            steps += 1
        }
        return false
    }

    private static let commas = TokenMap(words: ["，", "、", ","])
    private static let stops = TokenMap(words: ["。", "！", "？", "“", "「"])

    /// 次のように述べています。「; 表示：“.
    private func isIntroduced(_ segment: QuoteSegment, _ sentence: Range<Int>) -> Bool {
        guard !sentence.isEmpty else { return false }
        let before = segment.open - 1
        let isMarked =
            tokens.isASCII(before, ":") || tokens.keys[before] == 0x3002 || Self.commas.contains(tokens.keys[before])
            || tokens.shapes[segment.open].contains(.blockStart) || tokens.shapes[segment.open].contains(.lineBefore)
        guard isMarked, isSentence(segment) || tokens.isASCII(before, ":") else { return false }
        let near = max(sentence.lowerBound, segment.open - 14)..<segment.open
        for token in near {
            if JapaneseSpeechWords.introductions.longestMatch(in: tokens, at: token) != nil { return true }
            if let match = ChineseSpeechWords.verbs.longestMatch(in: tokens, at: token), match.end >= segment.open - 2 {
                return true
            }
        }
        return false
    }

    /// などの声, といった意見: said by nobody in particular.
    private func isVoices(_ segment: QuoteSegment) -> Bool {
        guard segment.inside.count >= 12 else { return false }
        for token in segment.next..<min(segment.next + 6, tokens.count) {
            if JapaneseSpeechWords.nouns.longestMatch(in: tokens, at: token) != nil { return true }
        }
        return false
    }

    /// `“…”，某某说，“…”`: the rest of a broken quotation.
    private func isChineseRest(_ segment: QuoteSegment, _ end: Int) -> Bool {
        guard segment.open - end < 45, segment.open > end else { return false }
        let between = end..<segment.open
        guard !between.contains(where: { Self.stops.contains(tokens.keys[$0]) }) else { return false }
        return between.contains { ChineseSpeechWords.verbs.longestMatch(in: tokens, at: $0) != nil }
    }

    /// The sentence in front of a mark, within its block or the one before.
    private func sentence(before open: Int) -> Range<Int> {
        guard open > 0 else { return 0..<0 }
        var token = open - 1
        // The full stop that ends the introduction.
        if tokens.keys[token] == 0x3002 { token -= 1 }
        while token > 0, open - token < 90 {
            if tokens.keys[token] == 0x3002 { return token + 1..<open }
            if tokens.shapes[token].contains(.blockStart) { return token..<open }
            token -= 1
        }
        return token..<open
    }

    private func speaker(in sentence: Range<Int>) -> Range<Int>? {
        let inside = reader.persons.filter { sentence.contains($0.lowerBound) && $0.upperBound <= sentence.upperBound }
        // The topic: a name with は, が, 氏, さん behind it.
        let topic = inside.last { person in
            (person.upperBound..<min(person.upperBound + 3, tokens.count)).contains {
                Self.topics.contains(tokens.keys[$0])
            }
        }
        return topic ?? inside.last
    }

    /// A name in front of さん or 氏 that no tagger found: `Acmeの山田花子さん（…）は、`.
    private func spelled(_ sentence: Range<Int>) -> Range<Int>? {
        guard let mark = sentence.last(where: { isHonorific($0) }) else { return nil }
        var first = mark
        let isLatin = mark > sentence.lowerBound && tokens.classes[mark - 1] == .word
        while first > sentence.lowerBound, isNamePart(first - 1), mark - first < 12,
            !isLatin || tokens.classes[first - 1] == .word || tokens.keys[first - 1] == 0x30FB
        {
            first -= 1
        }
        return mark - first >= 1 ? first..<mark : nil
    }

    private func isHonorific(_ token: Int) -> Bool {
        tokens.has(token, 0x6C0F) || tokens.has(token, 0x3055) && tokens.has(token + 1, 0x3093)
    }

    private func isNamePart(_ token: Int) -> Bool {
        switch tokens.classes[token] {
        case .han, .katakana: return true
        case .hiragana:
            return tokens.keys[token] != 0x306E && tokens.keys[token] != 0x306F && tokens.keys[token] != 0x3068
        case .word: return tokens.shapes[token].contains(.capitalized)
        default: return tokens.keys[token] == 0x30FB
        }
    }

    /// A romanised name in front of a verb of speech behind the mark: `Jane Roe说道`.
    private func latin(_ segment: QuoteSegment) -> Range<Int>? {
        var token = segment.next
        while token < min(segment.next + 34, tokens.count), !Self.stops.contains(tokens.keys[token]) {
            if ChineseSpeechWords.verbs.longestMatch(in: tokens, at: token) != nil {
                var first = token
                while first > segment.next, tokens.classes[first - 1] == .word,
                    tokens.shapes[first - 1].contains(.capitalized)
                { first -= 1 }
                return first < token ? first..<token : nil
            }
            token += 1
        }
        return nil
    }

    /// An oath is spoken by all.
    private func isOath(_ sentence: Range<Int>) -> Bool {
        sentence.contains { tokens.has($0, 0x8A93) }
    }

    private static let topics = TokenMap(words: ["は", "が"])

    private func speaker(behind segment: QuoteSegment) -> Range<Int>? {
        guard !tokens.has(segment.next, 0x3068) else { return nil }
        let window = segment.next..<min(segment.next + 34, tokens.count)
        return reader.persons.first { window.contains($0.lowerBound) && isInSentence(segment.next, $0.lowerBound) }
    }

    private func isInSentence(_ start: Int, _ end: Int) -> Bool {
        !(start..<end).contains { Self.stops.contains(tokens.keys[$0]) || tokens.shapes[$0].contains(.blockStart) }
    }

    private func paragraphSpeaker(_ segment: QuoteSegment) -> Range<Int>? {
        let block = tokens.blocks[Int(tokens.blockOfToken[segment.open])]
        return reader.persons.last { block.lowerBound <= $0.lowerBound && $0.upperBound <= segment.open }
    }
}
