internal import DatelineRecords

/// Judges whether a database can hold a record: it refuses whole transactions where one row is wrong.
enum RecordCheck {
    /// Longest indexed text, in bytes: a third of a page of PostgreSQL is the limit of its indexes.
    static let maximumKeyLength = 2000

    /// What is wrong, or nil.
    static func problem(of record: Record) -> Problem? {
        if record.source.uri.utf8.count > maximumKeyLength {
            return Problem(
                "uri-too-long", stage: "export",
                message: "The uri has more than \(maximumKeyLength) bytes, which no database index holds.")
        }
        guard let fault = fault(of: record) else { return nil }
        return Problem("record-inconsistent", stage: "export", message: "The record is inconsistent: \(fault).")
    }

    private static func fault(of record: Record) -> String? {
        let organizations = Set(record.organizations.map(\.id))
        let people = Set(record.people.map(\.id))
        if organizations.count != record.organizations.count || people.count != record.people.count
            || Set(record.dates.map(\.id)).count != record.dates.count
        {
            return "an id stands twice"
        }
        let links =
            [record.document.issuerID] + record.people.flatMap { $0.roles.map(\.organizationID) }
            + record.figures.map(\.organizationID) + record.quotes.flatMap { $0.about.map(Optional.some) }
        for case let id? in links where !organizations.contains(id) { return "there is no organization \(id)" }
        for case let id? in record.quotes.map(\.speakerID) where !people.contains(id) {
            return "there is no person \(id)"
        }
        let keys =
            record.organizations.map(\.key) + record.people.map(\.key) + record.dates.map(\.value)
            + record.organizations.flatMap { $0.tickers.map(\.symbol) + $0.identifiers.map(\.value) }
            + record.people.flatMap { $0.identifiers.map(\.value) }
        if keys.contains(where: { $0.utf8.count > maximumKeyLength }) { return "a key is longer than an index holds" }
        return nil
    }
}
