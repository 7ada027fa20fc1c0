import DatelineRecords

/// Links entries with the rows of a registry and gives them their identifiers.
enum RegistryLinker {
    /// Fills `identifiers` of organizations and people that the registry knows by one row; a name that several rows bear gets a diagnostic.
    static func link(_ draft: inout Draft) {
        guard let registry = draft.registry else { return }
        for index in draft.links.organizations.indices {
            let entry = draft.links.organizations[index]
            guard
                let found = identifiers(
                    registry.match([entry.name] + entry.aliases.filter(isTelling), .organization), entry.name,
                    entry.mentions.first, &draft.problems)
            else { continue }
            draft.links.organizations[index].identifiers.merge(found)
        }
        for index in draft.links.people.indices {
            let entry = draft.links.people[index]
            guard
                let found = identifiers(
                    registry.match([entry.name], .person), entry.name, entry.mentions.first, &draft.problems)
            else { continue }
            draft.links.people[index].identifiers.merge(found)
        }
    }

    /// Whether a short form says enough to ask for it: several words, or four letters.
    private static func isTelling(_ alias: String) -> Bool { alias.unicodeScalars.count >= 4 }

    private static func identifiers(
        _ match: Registry.Match, _ name: String, _ mention: Mention?, _ problems: inout [Problem]
    ) -> [Identifier]? {
        switch match {
        case .none: return nil
        case .one(let entry): return entry.identifiers
        case .ambiguous(let count):
            problems.append(
                Problem(
                    "registry-ambiguous", stage: LinkNames.name,
                    message: "`\(name)` stands in \(count) rows of the registry and is left unlinked.",
                    range: mention.map { TextRange($0.start, $0.end) }))
            return nil
        }
    }
}

extension [Identifier] {
    /// Adds identifiers of schemes that are not there yet: what the text states stays.
    mutating func merge(_ others: [Identifier]) {
        for identifier in others where !contains(where: { $0.scheme == identifier.scheme }) { append(identifier) }
        sort { $0.scheme < $1.scheme }
    }
}
