extension EnglishDateGrammar {
    /// *every Monday*, *each year*: no date; recognition reports it.
    func recurring(_ token: Int, into found: inout [DateMatch]) -> Int? {
        guard let word = word(token), word.kind == .recurrence else { return nil }
        var next = token + 1
        if let ordinal = ordinalWord(next) { next = ordinal.end }
        if let other = self.word(next),
            other.kind == .weekday || other.kind == .unit || other.kind == .month || other.kind == .season
        {
            var match = DateMatch(nil, token..<next + 1)
            match.isLoose = true
            found.append(match)
            return next + 1
        }
        return nil
    }

    /// Loose spans: read so that their words start no date; recognition reports them.
    func loose(_ token: Int, into found: inout [DateMatch]) -> Int? { nil }

    /// A clock time without a day.
    func looseClock(_ token: Int, _ piece: Piece, into found: inout [DateMatch]) -> Int? {
        guard let time = piece.term.time else { return nil }
        var match = DateMatch(nil, token..<piece.end)
        match.isLoose = true
        match.loose = piece.endTime.map { .clocks(time, $0) } ?? .clock(time)
        found.append(match)
        return piece.end
    }

    /// The open side that a preposition gives a date.
    func bound(before token: Int) -> DateMatch.Bound? {
        var before = token - 1
        if backWord(before)?.kind == .the { before -= 1 }
        guard let word = backWord(before), word.kind == .preposition else { return nil }
        switch Lexicon.Preposition(rawValue: word.value) {
        case .since: return .since
        case .after: return .after
        case .until: return .until
        case .before: return .before
        default: return nil
        }
    }
}
