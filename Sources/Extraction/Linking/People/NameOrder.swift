/// Decides which part of a person's name is the family name.
///
/// East Asian script: the part before the blank; without one the longest known family name at the start. Latin letters: the first word
/// where it is a Chinese, Korean or Vietnamese family name and the last is not; for two words of Japanese sound the part that is a known
/// family name; else the last word with its particles (*van der Berg*).
enum NameOrder {
    /// Family and given name, or nil where the name is one part.
    static func parts(of name: PersonName) -> (family: String, given: String)? {
        name.isEastAsian ? eastAsian(name.text) : latin(name)
    }

    private static func eastAsian(_ text: String) -> (String, String)? {
        let parts = text.split(whereSeparator: { $0 == " " || $0 == "　" || $0 == "・" || $0 == "·" }).map(String.init)
        if parts.count == 2 {
            // Foreign names in katakana are written given name first.
            let isForeign = text.contains("・") || text.contains("·")
            return isForeign ? (parts[1], parts[0]) : (parts[0], parts[1])
        }
        guard parts.count == 1 else { return nil }
        let scalars = Array(parts[0].unicodeScalars)
        guard scalars.count >= 2, scalars.allSatisfy({ $0.value >= 0x3005 }) else { return nil }
        let split = JapaneseFamilyNames.length(scalars) ?? (scalars.count >= 4 ? 2 : 1)
        guard split < scalars.count else { return nil }
        return (string(scalars[..<split]), string(scalars[split...]))
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars))
    }

    private static func latin(_ name: PersonName) -> (String, String)? {
        var parts = name.text.split(separator: " ").map(String.init)
        if parts.count > 2, let last = parts.last, PersonName.generations.contains(NormalForm.pieces(of: last).joined())
        {
            parts.removeLast()
        }
        guard parts.count >= 2 else { return nil }
        let first = NormalForm.pieces(of: parts[0]).joined()
        let last = NormalForm.pieces(of: parts[parts.count - 1]).joined()
        if parts.count <= 3, isFamilyFirst(first, last, count: parts.count) {
            return (parts[0], parts.dropFirst().joined(separator: " "))
        }
        var start = parts.count - 1
        while start > 1, particles.contains(parts[start - 1].lowercased()) { start -= 1 }
        return (
            parts[start...].joined(separator: " "), parts[..<start].joined(separator: " ")
        )
    }

    private static func isFamilyFirst(_ first: String, _ last: String, count: Int) -> Bool {
        if RomanizedFamilyNames.vietnamese.contains(first), count == 3 { return true }
        if RomanizedFamilyNames.chineseAndKorean.contains(first) {
            return !RomanizedFamilyNames.chineseAndKorean.contains(last) && RomanizedFamilyNames.isEastAsianSound(last)
        }
        return RomanizedFamilyNames.japanese.contains(first) && !RomanizedFamilyNames.japanese.contains(last)
            && RomanizedFamilyNames.isJapaneseSound(last)
    }

    private static let particles: Set<String> = [
        "van", "von", "de", "da", "di", "der", "den", "del", "della", "la", "le", "du", "dos", "bin", "al", "el", "ter",
        "ten", "zu", "st.", "st",
    ]
}
