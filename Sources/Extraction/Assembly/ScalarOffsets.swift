import DatelineRecords

/// Turns the byte offsets of a record into Unicode scalar offsets.
struct ScalarOffsets {
    /// Scalars before each 64th byte, so that a look-up counts at most 63.
    private let marks: [Int]
    private let text: DocumentText

    init(_ text: DocumentText) {
        self.text = text
        var marks: [Int] = []
        marks.reserveCapacity(text.count / 64 + 1)
        var scalars = 0
        for (index, byte) in text.utf8.enumerated() {
            if index % 64 == 0 { marks.append(scalars) }
            if byte & 0xC0 != 0x80 { scalars += 1 }
        }
        if text.count % 64 == 0 { marks.append(scalars) }
        self.marks = marks
    }

    /// Scalars before a byte offset.
    func scalar(_ byte: Int) -> Int {
        let clipped = min(max(0, byte), text.count)
        var index = clipped / 64 * 64
        var scalars = marks[clipped / 64]
        while index < clipped {
            if text.utf8[index] & 0xC0 != 0x80 { scalars += 1 }
            index += 1
        }
        return scalars
    }

    func convert(_ record: inout Record) {
        for index in record.document.sections.indices {
            record.document.sections[index].start = scalar(record.document.sections[index].start)
            record.document.sections[index].end = scalar(record.document.sections[index].end)
        }
        for index in record.document.tables.indices {
            record.document.tables[index].start = scalar(record.document.tables[index].start)
            record.document.tables[index].end = scalar(record.document.tables[index].end)
        }
        for index in record.document.evidence.indices {
            record.document.evidence[index].start = record.document.evidence[index].start.map(scalar)
            record.document.evidence[index].end = record.document.evidence[index].end.map(scalar)
        }
        for index in record.dates.indices { convert(&record.dates[index].mentions) }
        for index in record.people.indices {
            convert(&record.people[index].mentions)
            for role in record.people[index].roles.indices { convert(&record.people[index].roles[role].mentions) }
        }
        for index in record.organizations.indices {
            convert(&record.organizations[index].mentions)
            for ticker in record.organizations[index].tickers.indices {
                convert(&record.organizations[index].tickers[ticker].mentions)
            }
        }
        for index in record.prefectures.indices { convert(&record.prefectures[index].mentions) }
        for index in record.subdivisions.indices { convert(&record.subdivisions[index].mentions) }
        for index in record.figures.indices { convert(&record.figures[index].mentions) }
        for index in record.events.indices { convert(&record.events[index].mentions) }
        for index in record.quotes.indices { convert(&record.quotes[index].mentions) }
        for index in record.contacts.indices { convert(&record.contacts[index].mentions) }
        for index in record.diagnostics.indices {
            record.diagnostics[index].start = record.diagnostics[index].start.map(scalar)
            record.diagnostics[index].end = record.diagnostics[index].end.map(scalar)
        }
    }

    private func convert(_ mentions: inout [Mention]) {
        for index in mentions.indices {
            mentions[index].start = scalar(mentions[index].start)
            mentions[index].end = scalar(mentions[index].end)
        }
    }
}
