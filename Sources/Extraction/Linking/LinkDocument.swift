import DatelineRecords

/// Chooses the document's fields among clues and text, each with its entry in `evidence`.
public struct LinkDocument: Stage {
    public static let name = "link-document"
    public static let summary = "title, day of release, author, publisher from clues and text"
    public static let reads: [DraftField] = [.sections]
    public static let uses: [DraftField] = [.dates]
    public static let fills: [DraftField] = [.document]

    public init(options: StageOptions) {}

    public func run(_ draft: inout Draft) {
        var entry = DocumentEntry(text: "")
        var evidence: [DocumentEntry.Evidence] = []
        let language = draft.document.language
        entry.language = language
        let publication = PublicationDay(draft)
        if let choice = publication.published() {
            entry.publishedAt = choice.value
            draft.links.publishedDay = choice.day
            evidence.append(choice.evidence("published_at"))
        }
        if let choice = publication.modified(), choice.day >= draft.links.publishedDay ?? choice.day {
            entry.modifiedAt = choice.value
            evidence.append(choice.evidence("modified_at"))
        }
        if let dateline = draft.dateline {
            let date = publication.datelineDay(defaultYear: draft.links.publishedDay)
            entry.dateline = DocumentEntry.Dateline(place: nil, date: date?.iso, wire: nil)
            evidence.append(
                DocumentEntry.Evidence(
                    field: "dateline", from: "text:dateline", raw: draft.document.text[dateline.range],
                    start: dateline.range.start, end: dateline.range.end))
        }
        setTitle(&draft, &entry, &evidence)
        entry.author = plain(.author, draft, &evidence)
        entry.publisher = plain(.publisher, draft, &evidence)
        entry.url = plain(.url, draft, &evidence)
        entry.evidence = evidence
        draft.links.document = entry
    }

    private func setTitle(
        _ draft: inout Draft, _ entry: inout DocumentEntry, _ evidence: inout [DocumentEntry.Evidence]
    ) {
        if let whole = draft.section(.headline) {
            let range = TitleClue.withoutKicker(whole, draft)
            let raw = draft.document.text[range]
            // A headline that only `title` states carries the site's name.
            let stated = draft.document.clues.first { $0.origin == "text:title" && $0.range == range }
            entry.title = stated.map { TitleClue.text($0, among: draft.document.clues) } ?? TitleText.folded(raw)
            draft.links.titleRange = range
            evidence.append(
                DocumentEntry.Evidence(
                    field: "title", from: "text:headline", raw: raw, start: range.start, end: range.end))
        } else if let clue = TitleClue.best(draft.document.clues) {
            entry.title = TitleClue.text(clue, among: draft.document.clues)
            evidence.append(Self.evidence(.title, clue))
        }
        if let range = draft.section(.subhead) {
            let raw = draft.document.text[range]
            entry.subtitle = TitleText.folded(raw)
            evidence.append(
                DocumentEntry.Evidence(
                    field: "subtitle", from: "text:subhead", raw: raw, start: range.start, end: range.end))
        } else if let clue = PlainClue.best(.subtitle, draft.document.clues) {
            entry.subtitle = PlainClue.text(clue)
            evidence.append(Self.evidence(.subtitle, clue))
        }
    }

    static func evidence(_ field: Clue.Field, _ clue: Clue) -> DocumentEntry.Evidence {
        DocumentEntry.Evidence(
            field: field.rawValue, from: clue.origin, raw: clue.raw, start: clue.range?.start, end: clue.range?.end)
    }

    /// A field that is copied from its best clue.
    private func plain(_ field: Clue.Field, _ draft: Draft, _ evidence: inout [DocumentEntry.Evidence]) -> String? {
        guard let clue = PlainClue.best(field, draft.document.clues) else { return nil }
        evidence.append(Self.evidence(field, clue))
        return PlainClue.text(clue)
    }
}
