public import DatelineRecords

/// The text of a record cut into pieces at the borders of its mentions, for showing it to a person.
public struct MarkedText: Sendable {
    /// What a piece says.
    public enum Kind: String, CaseIterable, Sendable {
        case date, person, role, organization, prefecture, subdivision, figure, event, ticker, contact
    }

    /// A piece of the text; an empty set of kinds is plain text.
    public struct Piece: Hashable, Sendable {
        public var text: String
        public var kind: Kind?
        /// The value as the record has it.
        public var value: String?
    }

    /// The pieces in text order; joined they are the text.
    public let pieces: [Piece]

    private struct Mark {
        var start: Int
        var end: Int
        var kind: Kind
        var value: String
    }

    /// Cuts a record's text. Where mentions overlap the one that starts first stands, of two the longer.
    public init(_ record: Record) {
        let marks = Self.marks(of: record).sorted { $0.start != $1.start ? $0.start < $1.start : $0.end > $1.end }
        let scalars = Array(record.document.text.unicodeScalars)
        func slice(_ start: Int, _ end: Int) -> String {
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[start..<end])
            return String(view)
        }
        var pieces: [Piece] = []
        var position = 0
        for mark in marks where mark.start >= position && mark.end <= scalars.count && mark.start < mark.end {
            if mark.start > position { pieces.append(Piece(text: slice(position, mark.start))) }
            pieces.append(Piece(text: slice(mark.start, mark.end), kind: mark.kind, value: mark.value))
            position = mark.end
        }
        if position < scalars.count { pieces.append(Piece(text: slice(position, scalars.count))) }
        self.pieces = pieces
    }

    private static func marks(of record: Record) -> [Mark] {
        var marks: [Mark] = []
        func add(_ mentions: [Mention], _ kind: Kind, _ value: String) {
            marks += mentions.map { Mark(start: $0.start, end: $0.end, kind: kind, value: value) }
        }
        for date in record.dates { add(date.mentions, .date, date.value) }
        for person in record.people {
            add(person.mentions, .person, person.name)
            for role in person.roles {
                add(role.mentions, .role, [role.title, role.organization].compactMap { $0 }.joined(separator: ", "))
            }
        }
        for organization in record.organizations {
            add(organization.mentions, .organization, organization.name)
            for ticker in organization.tickers { add(ticker.mentions, .ticker, ticker.exchange + ":" + ticker.symbol) }
        }
        for prefecture in record.prefectures { add(prefecture.mentions, .prefecture, prefecture.code) }
        for subdivision in record.subdivisions { add(subdivision.mentions, .subdivision, subdivision.code) }
        for figure in record.figures { add(figure.mentions, .figure, figure.shortText) }
        for event in record.events { add(event.mentions, .event, event.name) }
        for contact in record.contacts {
            add(
                contact.mentions, .contact,
                [contact.name, contact.email, contact.phone].compactMap { $0 }.joined(separator: ", "))
        }
        return marks
    }
}

extension FigureEntry {
    /// `gt 300 projects`, `10…15 %`.
    public var shortText: String {
        let number = value?.description ?? [low?.description ?? "", high?.description ?? ""].joined(separator: "…")
        return [qualifier?.rawValue, number, unit].compactMap { $0 }.joined(separator: " ")
    }
}
