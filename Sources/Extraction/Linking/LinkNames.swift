import DatelineRecords

/// Makes entries of people, organizations and events.
public struct LinkNames: Stage {
    public static let name = "link-names"
    public static let summary = "people with roles, organizations with aliases and tickers, events, the issuer"
    public static let reads: [DraftField] = [.names, .settled, .document, .sections]
    public static let fills: [DraftField] = [.nameEntries]

    public init(options: StageOptions) {}

    public func run(_ draft: inout Draft) {
        let names = NameRepair(draft.tokens).repaired(draft.names)
        let spans = MarkedNames(names, tokens: draft.tokens)
        let table = EntryTable(draft)
        var people: [Int] = []
        var organizations: [Int] = []
        var events: [Int] = []
        for (index, span) in spans.all.enumerated() {
            switch table.entry(of: span) {
            case .person: people.append(index)
            case .organization: organizations.append(index)
            case .event: events.append(index)
            case nil: break
            }
        }
        var linkedPeople = PeopleLinker(spans, accepted: people, tokens: draft.tokens)
        var linkedBodies = OrganizationLinker(
            spans, accepted: organizations, people: people, tokens: draft.tokens)
        let evidence = BodyEvidence(draft, spans)
        linkedBodies.remove(where: evidence.refutes)
        let issuer = Issuer.index(of: linkedBodies, spans, draft)
        let roles = RoleEntries(draft, spans, linkedBodies, issuer: issuer)
        let eastAsianEvidence = PersonEvidence(draft, spans)
        let englishEvidence = EnglishPersonEvidence(draft, spans)
        let fiction = FictionalPeople(draft, spans)
        linkedPeople.remove { person in
            let hasRole = { !roles.roles(of: person.spans).isEmpty }
            return eastAsianEvidence.refutes(person, hasRole: hasRole)
                || englishEvidence.refutes(person, hasRole: hasRole) || fiction.holds(person, hasRole: hasRole)
        }
        draft.links.organizations = OrganizationEntries.make(linkedBodies, spans, draft, issuer: issuer)
        draft.links.people = PersonEntries.make(linkedPeople, roles, spans, draft)
        RegistryLinker.link(&draft)
        draft.links.document.issuerID = issuer.map { "o\($0 + 1)" }
        draft.links.events = EventLinker.entries(events.map { spans.all[$0] }, draft)
    }
}
