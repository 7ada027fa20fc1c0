public import DatelineRecords

/// What holds for every record, whatever the document.
public enum RecordInvariants {
    /// What does not hold, one line each.
    public static func faults(of record: Record) -> [String] {
        let scalars = Array(record.document.text.unicodeScalars)
        var faults: [String] = []
        func check(_ mentions: [Mention], _ name: String, mayBeEmpty: Bool = false) {
            if mentions.isEmpty, !mayBeEmpty { faults.append("\(name) has no mention") }
            for mention in mentions {
                guard mention.start >= 0, mention.start < mention.end, mention.end <= scalars.count else {
                    faults.append("\(name): \(mention.start)..<\(mention.end) lies outside")
                    continue
                }
                var view = String.UnicodeScalarView()
                view.append(contentsOf: scalars[mention.start..<mention.end])
                if String(view) != mention.text {
                    faults.append("\(name): `\(mention.text)` is not its slice `\(String(view))`")
                }
            }
        }
        for entry in record.dates { check(entry.mentions, "date \(entry.value)") }
        for entry in record.people {
            check(entry.mentions, "person \(entry.name)")
            for role in entry.roles { check(role.mentions, "role \(role.title)", mayBeEmpty: true) }
        }
        for entry in record.organizations { check(entry.mentions, "organization \(entry.name)") }
        for entry in record.prefectures { check(entry.mentions, "prefecture \(entry.code)") }
        for entry in record.subdivisions { check(entry.mentions, "subdivision \(entry.code)") }
        for entry in record.figures { check(entry.mentions, "figure \(entry.kind)") }
        for entry in record.events { check(entry.mentions, "event \(entry.name)") }
        for entry in record.quotes { check(entry.mentions, "quote \(entry.starts)") }
        for entry in record.contacts { check(entry.mentions, "contact") }
        faults +=
            ordered(record.dates.map(\.id), "d") + ordered(record.people.map(\.id), "p")
            + ordered(record.organizations.map(\.id), "o")
        faults +=
            linkFaults(record) + textFaults(record.document.text) + sectionFaults(record.document, count: scalars.count)
        return faults
    }

    private static func ordered(_ ids: [String], _ letter: String) -> [String] {
        ids == ids.indices.map { "\(letter)\($0 + 1)" } ? [] : ["ids \(ids) are not in order"]
    }

    private static func linkFaults(_ record: Record) -> [String] {
        let organizations = Set(record.organizations.map(\.id))
        let people = Set(record.people.map(\.id))
        let used =
            record.people.flatMap { $0.roles.compactMap(\.organizationID) }
            + record.figures.compactMap(\.organizationID)
            + record.quotes.flatMap(\.about) + [record.document.issuerID].compactMap { $0 }
        return Set(used).subtracting(organizations).map { "\($0) is no organization" }
            + Set(record.quotes.compactMap(\.speakerID)).subtracting(people).map { "\($0) is no person" }
    }

    private static func textFaults(_ text: String) -> [String] {
        var faults: [String] = []
        if text.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" && $0 != "\t" || $0.value == 0x7F }) {
            faults.append("the text holds control characters")
        }
        return faults
    }

    private static func sectionFaults(_ document: DocumentEntry, count: Int) -> [String] {
        let blocks = document.sections.filter { $0.kind != .dateline && $0.kind != .quote }
        var faults: [String] = []
        for (a, b) in zip(blocks, blocks.dropFirst()) where a.end > b.start {
            faults.append("sections \(a) and \(b) overlap")
        }
        for section in document.sections where section.start < 0 || section.end > count || section.start >= section.end
        {
            faults.append("section \(section) lies outside")
        }
        return faults
    }
}
