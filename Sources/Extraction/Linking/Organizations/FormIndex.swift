/// Finds the normal forms that can stand for one another, without comparing each with each.
struct FormIndex {
    private var ofForm: [String: [Int]] = [:]
    private var ofFirstWord: [String: [Int]] = [:]
    private var ofFirstLetter: [UInt8: [Int]] = [:]
    private var ofInitials: [String: [Int]] = [:]
    /// Forms in han or kana, at most the first thousand.
    private(set) var eastAsian: [Int] = []

    init(_ forms: [[String]]) {
        for (index, words) in forms.enumerated() {
            guard let first = words.first, let letter = first.utf8.first else { continue }
            ofForm[words.joined(separator: " "), default: []].append(index)
            ofFirstWord[first, default: []].append(index)
            ofFirstLetter[letter, default: []].append(index)
            if words.count > 1 {
                let all = initials(words)
                let main = initials(words.filter { !ShortForm.small.contains($0) })
                ofInitials[all, default: []].append(index)
                if main != all { ofInitials[main, default: []].append(index) }
            }
            if eastAsian.count < 1000, words.contains(where: { $0.unicodeScalars.contains { $0.value >= 0x2E80 } }) {
                eastAsian.append(index)
            }
        }
    }

    private func initials(_ words: [String]) -> String { String(words.compactMap(\.first)) }

    /// Names of several words with these initials.
    func spelled(by acronym: String) -> [Int] { ofInitials[acronym] ?? [] }

    /// Forms whose first word is this one.
    func beginning(with word: String) -> [Int] { ofFirstWord[word] ?? [] }

    /// Forms that start with a letter.
    func starting(with letter: UInt8?) -> [Int] { letter.flatMap { ofFirstLetter[$0] } ?? [] }

    /// `department of justice` for `justice department`.
    func turned(_ words: [String]) -> [Int] {
        words.count == 2 ? ofForm["\(words[1]) of \(words[0])"] ?? [] : []
    }

    /// `us department of justice` for `department of justice`.
    func national(_ words: [String]) -> [Int] {
        guard words.count >= 2 else { return [] }
        let form = words.joined(separator: " ")
        return ["us ", "united states ", "united states of america ", "uk "].flatMap { ofForm[$0 + form] ?? [] }
    }
}
