import DatelineRecords

/// Makes entries of named events: one a name.
enum EventLinker {
    static func entries(_ spans: [MarkedName], _ draft: Draft) -> [EventEntry] {
        var entries: [EventEntry] = []
        var indexOfForm: [String: Int] = [:]
        for span in spans {
            let text = ShortForm.trimmed(span.text)
            let form = NormalForm.pieces(of: text).joined(separator: " ")
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
