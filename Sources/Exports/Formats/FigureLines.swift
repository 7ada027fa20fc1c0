internal import DatelineRecords

/// The figures of a record as lines of CSV, one a figure, each with what it needs to be read alone.
///
/// `start` and `end` are offsets of its first mention in Unicode scalars of `document.text`; `stated` is that slice.
struct FigureLines {
    /// Names of the columns, as the first line has them.
    static let columns = [
        "uri", "published_at", "language", "title", "issuer", "number", "kind", "value", "low", "high", "qualifier",
        "unit", "of", "organization", "organization_key", "period", "stated", "start", "end", "confidence",
    ]

    /// The first line.
    static var head: [UInt8] { CSVLine.bytes(columns.map(SQLValue.text)) }

    private let record: Record

    init(_ record: Record) { self.record = record }

    /// All lines, in the order of the figures.
    func bytes() -> [UInt8] {
        record.figures.enumerated().flatMap { index, figure in line(figure, number: index + 1) }
    }

    private func line(_ figure: FigureEntry, number: Int) -> [UInt8] {
        let body = record.organizations.first { $0.id == figure.organizationID }
        let mention = figure.mentions.first
        return CSVLine.bytes([
            .text(record.source.uri), SQLValue(record.document.publishedAt), SQLValue(record.document.language),
            SQLValue(record.document.title), SQLValue(record.issuer?.name), .integer(number),
            .text(figure.kind.rawValue), SQLValue(figure.value), SQLValue(figure.low), SQLValue(figure.high),
            SQLValue(figure.qualifier?.rawValue), SQLValue(figure.unit), SQLValue(figure.of), SQLValue(body?.name),
            SQLValue(body?.key), SQLValue(figure.period), SQLValue(mention?.text), SQLValue(mention?.start),
            SQLValue(mention?.end), SQLValue(probability: figure.confidence),
        ])
    }
}
