public import DatelineRecords

/// What a sink takes: the conditions of `where:` in a pipeline file. All stated conditions hold; of one condition's values any does.
public struct RecordSelection: Hashable, Sendable {
    /// BCP 47 primary tags of `document.language`.
    public var languages: Set<String>?
    /// Values of `document.kind`.
    public var kinds: Set<DocumentEntry.Kind>?
    /// Values of `document.status`.
    public var statuses: Set<DocumentEntry.Status>?
    /// ISO 3166-2 codes, one of which `prefectures` has.
    public var prefectures: Set<String>?
    /// ISO 3166-2 codes, or countries (`US`), one of which `subdivisions` has.
    public var subdivisions: Set<String>?
    /// Keys, one of which `organizations` has.
    public var organizations: Set<String>?
    /// The least confidence of the record's entries. What is not measured does not count; where nothing is, the record is not taken.
    public var confidence: Double?

    /// Takes everything.
    public init() {}

    /// Whether it takes everything.
    public var isEverything: Bool { self == RecordSelection() }

    /// Whether it takes a record.
    public func takes(_ record: Record) -> Bool {
        let document = record.document
        if let languages, document.language.map(languages.contains) != true { return false }
        if let kinds, !kinds.contains(document.kind) { return false }
        if let statuses, !statuses.contains(document.status) { return false }
        if let prefectures, !record.prefectures.contains(where: { prefectures.contains($0.code) }) { return false }
        if let subdivisions,
            !record.subdivisions.contains(where: { subdivisions.contains($0.code) || subdivisions.contains($0.country) }
            )
        {
            return false
        }
        if let organizations, !record.organizations.contains(where: { organizations.contains($0.key) }) { return false }
        if let confidence {
            guard let least = Self.leastConfidence(of: record), least >= confidence else { return false }
        }
        return true
    }

    private static func leastConfidence(of record: Record) -> Double? {
        let values =
            record.dates.map(\.confidence) + record.people.map(\.confidence) + record.organizations.map(\.confidence)
            + record.prefectures.map(\.confidence) + record.subdivisions.map(\.confidence)
            + record.figures.map(\.confidence)
        return values.compactMap { $0 }.min()
    }
}
