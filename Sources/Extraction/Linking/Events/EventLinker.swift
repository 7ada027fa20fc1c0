import DatelineRecords

/// Makes entries of named events: one a name.
enum EventLinker {
    /// Words without a year at either end: `2025 Lake Dinner` and `Lake Dinner` are one event.
    static func withoutYear(_ words: [String]) -> [String] {
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
        var forms: [[String]] = []
        for span in spans {
            let text = ShortForm.trimmed(span.text)
            let form = withoutYear(NormalForm.pieces(of: text))
            guard !form.isEmpty else { continue }
            if let index = forms.firstIndex(where: { isSame($0, form) }) {
                entries[index].mentions.append(draft.mention(span.range))
                guard isFuller(text, form, than: entries[index].name, forms[index]) else { continue }
                entries[index].name = text
                forms[index] = form
            } else {
                forms.append(form)
                entries.append(EventEntry(name: text, mentions: [draft.mention(span.range)]))
            }
        }
        return entries
    }

    /// Whether two forms are one event: the same words, an acronym for some of them, or in Japanese and Chinese the end of the other.
    private static func isSame(_ a: [String], _ b: [String]) -> Bool {
        if a == b { return true }
        let (short, long) = a.count <= b.count ? (a, b) : (b, a)
        if short.joined().unicodeScalars.contains(where: { $0.value >= 0x2E80 }) {
            let (x, y) = a.joined().count <= b.joined().count ? (a.joined(), b.joined()) : (b.joined(), a.joined())
            return x.count >= 6 && y.hasSuffix(x)
        }
        return short.count >= 2 && short.last == long.last && abbreviates(short, long)
    }

    /// Whether each word of a short form stands in the long one, or is made of the first letters of some that follow one another there.
    private static func abbreviates(_ short: [String], _ long: [String]) -> Bool {
        guard short.count < long.count else { return false }
        let main = long.filter { !ShortForm.small.contains($0) }
        var isAbbreviated = false
        for word in short.dropLast() where !long.contains(word) {
            let letters = Array(word.utf8)
            let starts = main.indices.filter { start in
                start + letters.count <= main.count
                    && letters.indices.allSatisfy { main[start + $0].utf8.first == letters[$0] }
            }
            guard letters.count >= 2, !starts.isEmpty else { return false }
            isAbbreviated = true
        }
        return isAbbreviated
            || short.dropLast().contains { $0.count <= 5 && long.contains($0) && short.count + 2 <= long.count }
    }

    /// Whether a name says more: more words, or the same without a blank from a line's end.
    private static func isFuller(_ text: String, _ form: [String], than name: String, _ known: [String]) -> Bool {
        if form.joined().unicodeScalars.contains(where: { $0.value >= 0x2E80 }) {
            return form.joined() == known.joined() && text.utf8.count < name.utf8.count
        }
        return form.count > known.count
    }
}
