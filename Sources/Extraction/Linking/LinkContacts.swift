import DatelineRecords

/// Makes entries of contacts.
public struct LinkContacts: Stage {
    public static let name = "link-contacts"
    public static let summary = "one entry a contact"
    public static let reads: [DraftField] = [.contacts]
    public static let uses: [DraftField] = [.nameEntries]
    public static let fills: [DraftField] = [.contactEntries]

    public init(options: StageOptions) {}

    public func run(_ draft: inout Draft) {
        let utf8 = draft.document.text.utf8
        for finding in draft.contacts {
            let text = { (range: TextRange?) in range.map { WhiteSpace.folded(utf8, $0) } }
            var entry = ContactEntry(mentions: [draft.mention(finding.range)])
            entry.name = finding.name.map { Self.name(at: $0, in: draft) ?? WhiteSpace.folded(utf8, $0) }
            entry.organization = text(finding.organization)
            entry.email = text(finding.email)
            entry.phone = text(finding.phone)
            entry.url = text(finding.url)
            draft.links.contacts.append(entry)
        }
    }

    /// The name of the person whose mention is a range.
    private static func name(at range: TextRange, in draft: Draft) -> String? {
        draft.links.people.first { person in
            person.mentions.contains { TextRange($0.start, $0.end) == range }
        }?.name
    }
}
