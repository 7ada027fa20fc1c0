import DatelineRecords

/// Makes the record of a finished draft: order, offsets in Unicode scalars, evidence.
enum Assembler {
    static func record(of draft: Draft, id: String, pipeline: PipelineStamp) -> Record {
        var entry = draft.links.document
        entry.text = draft.document.text.string
        entry.sections = draft.sections.sorted { $0.range < $1.range }.map {
            DocumentEntry.Section(kind: $0.kind, start: $0.range.start, end: $0.range.end)
        }
        entry.tables = draft.document.tables.map { table in
            DocumentEntry.TableEntry(
                start: table.range.start, end: table.range.end,
                rows: table.rows.map { $0.map { draft.document.text[$0.range] } })
        }
        entry.dateline = draft.dateline.map { dateline in
            DocumentEntry.Dateline(
                place: dateline.place.map { draft.document.text[$0] }, date: entry.dateline?.date,
                wire: dateline.wire.map { draft.document.text[$0] })
        }
        entry.status = draft.status
        entry.kind = draft.kind
        entry.embargo = draft.embargo
        entry.fingerprint = TextFingerprint(ofText: draft.document.text.utf8)?.text
        var record = Record(id: id, pipeline: pipeline, source: draft.document.source, document: entry)
        record.dates = draft.links.dates
        record.people = draft.links.people
        record.organizations = draft.links.organizations
        record.events = draft.links.events
        record.prefectures = draft.links.prefectures
        record.subdivisions = draft.links.subdivisions
        record.figures = draft.links.figures
        record.quotes = draft.links.quotes
        record.contacts = draft.links.contacts
        record.diagnostics = draft.problems.map {
            Diagnostic(code: $0.code, stage: $0.stage, message: $0.message, start: $0.range?.start, end: $0.range?.end)
        }
        ScalarOffsets(draft.document.text).convert(&record)
        return record
    }
}
