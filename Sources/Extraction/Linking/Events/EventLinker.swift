import DatelineRecords

/// Makes entries of named events: one a name.
enum EventLinker {
    /// Words without a year at either end: `2025 Lake Dinner` and `Lake Dinner` are one event.
    private static func withoutYear(_ words: [String]) -> [String] {
        var words = words[...]
        if words.count > 2, let first = words.first, isYear(first) { words = words.dropFirst() }
        if words.count > 2, let last = words.last, isYear(last) { words = words.dropLast() }
        return Array(words)
    }

    private static func isYear(_ word: String) -> Bool {
        word.utf8.count == 4 && word.utf8.allSatisfy { $0 &- 0x30 < 10 }
            && (word.hasPrefix("19") || word.hasPrefix("20"))
    }

    static func entries(_ spans: [MarkedName], _ draft: Draft) -> [EventEntry] {
        var entries: [EventEntry] = []
        var indexOfForm: [String: Int] = [:]
        for span in spans {
            let text = ShortForm.trimmed(span.text)
            let form = withoutYear(NormalForm.pieces(of: text)).joined(separator: " ")
            guard !form.isEmpty else { continue }
            if let index = indexOfForm[form] {
                entries[index].mentions.append(draft.mention(span.range))
            } else {
                indexOfForm[form] = entries.count
                entries.append(EventEntry(name: text, mentions: [draft.mention(span.range)]))
            }
        }
        return entries
    }
}
