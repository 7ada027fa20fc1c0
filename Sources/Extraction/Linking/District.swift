/// Names of judicial districts.
enum District {
    /// The token behind *(Eastern) District of Virginia* at `first`, or nil.
    static func end(_ tokens: TokenTable, at first: Int, limit: Int) -> Int? {
        var index = first
        if tokens.isCapital(index), compass.contains(tokens.keys[index]) { index += 1 }
        guard tokens.isCapital(index), tokens.keys[index] == districtKey, tokens.has(index + 1, EnglishPhrase.ofKey)
        else {
            return nil
        }
        let end = EnglishPhrase.runEnd(tokens, from: index + 2, high: limit)
        return end > index + 2 ? end : nil
    }

    /// Parts of a state that a district has for its name.
    static let compass = TokenMap(words: ["eastern", "western", "northern", "southern", "central", "middle"])
    private static let districtKey = TokenKey.of("district")
}
