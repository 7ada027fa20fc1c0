import DatelineRecords

/// Makes the entries of people from clusters.
enum PersonEntries {
    /// One entry a person; ids are `p1`, `p2` … by first mention.
    static func make(_ linker: PeopleLinker, _ roles: RoleEntries, _ spans: MarkedNames, _ draft: Draft)
        -> [PersonEntry]
    {
        let order = linker.people.indices.sorted {
            (linker.people[$0].spans.first ?? 0) < (linker.people[$1].spans.first ?? 0)
        }
        return order.enumerated().map { position, index in
            let person = linker.people[index]
            let name = person.fullest
            var entry = PersonEntry(
                id: "p\(position + 1)", key: NormalForm.key("person", name.text), name: name.text,
                mentions: person.spans.map { draft.mention(spans.all[$0].range) })
            if let parts = NameOrder.parts(of: name) {
                entry.familyName = parts.family
                entry.givenName = parts.given
            }
            entry.aliases = aliases(person)
            entry.roles = roles.roles(of: person.spans)
            entry.confidence = EntryConfidence.ofPerson(
                person.spans.map { spans.all[$0].score }, language: draft.document.language)
            entry.honorific = person.names.lazy.compactMap(\.honorific).first
            return entry
        }
    }

    private static func aliases(_ person: PersonCluster) -> [String] {
        var seen: Set<String> = [person.fullest.text]
        return person.names.map(\.text).filter { seen.insert($0).inserted }
    }
}
