import DatelineRecords

/// Titles as text: singular, without line breaks; and which titles name one position.
enum RoleTitle {
    /// The title's text, white space folded, a plural head in the singular.
    static func text(_ finding: RoleFinding, _ tokens: TokenTable) -> String {
        let text = WhiteSpace.folded(tokens.text.utf8, tokens.range(finding.title))
        guard finding.isPlural else { return text }
        var words = text.split(separator: " ").map(String.init)
        for index in words.indices where isPlural(words[index]) {
            words[index] = singular(words[index])
        }
        return words.joined(separator: " ")
    }

    private static func isPlural(_ word: String) -> Bool {
        EnglishRoleParser.pluralHeads.contains(TokenKey.of(String(word.split(separator: "-").last ?? "")))
    }

    private static func singular(_ word: String) -> String {
        if let hyphen = word.lastIndex(of: "-") {
            return word[...hyphen] + singular(String(word[word.index(after: hyphen)...]))
        }
        let lower = word.lowercased()
        if let known = EnglishRoleTerms.plurals[lower] {
            return word.first?.isUppercase == true ? known.prefix(1).uppercased() + known.dropFirst() : known
        }
        if lower.hasSuffix("ies") { return String(word.dropLast(3)) + "y" }
        if lower.hasSuffix("sses") || lower.hasSuffix("ches") { return String(word.dropLast(2)) }
        return lower.hasSuffix("s") ? String(word.dropLast()) : word
    }

    /// The position that a title means: short and long forms of one office give one text.
    static func position(_ title: String) -> String {
        let words = NormalForm.pieces(of: title).map { synonyms[$0] ?? $0 }
        let text = words.joined(separator: " ")
        return offices[text] ?? text
    }

    private static let offices: [String: String] = [
        "chief executive officer": "ceo", "chief executive": "ceo", "chief financial officer": "cfo",
        "chief operating officer": "coo", "chief technology officer": "cto", "chief marketing officer": "cmo",
        "chief information officer": "cio", "chief product officer": "cpo", "chief medical officer": "cmo medical",
        "chief revenue officer": "cro", "executive vice president": "evp", "senior vice president": "svp",
        "vice president": "vp", "u s attorney": "us attorney",
    ]
    private static let synonyms: [String: String] = [
        "cofounder": "co founder", "sen": "senator", "rep": "representative", "congressman": "representative",
        "congresswoman": "representative", "gov": "governor", "chairwoman": "chairman", "chairperson": "chairman",
        "chair": "chairman", "spokeswoman": "spokesperson", "spokesman": "spokesperson",
    ]
}
