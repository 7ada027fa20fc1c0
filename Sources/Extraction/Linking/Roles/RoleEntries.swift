import DatelineRecords

/// Turns the roles found beside the mentions of one person into entries: one a position.
struct RoleEntries {
    private let draft: Draft
    private let spans: MarkedNames
    private let bodies: OrganizationLinker
    private let english: EnglishRoles
    private let eastAsian: EastAsianRoles
    /// The organization that *the company* means.
    private let company: Int?

    init(_ draft: Draft, _ spans: MarkedNames, _ bodies: OrganizationLinker, issuer: Int?) {
        self.draft = draft
        self.spans = spans
        self.bodies = bodies
        company = Definition.company(draft.tokens, spans, bodies) ?? issuer
        english = EnglishRoles(
            draft.tokens, spans, contacts: draft.sections.filter { $0.kind == .contact }.map(\.range))
        eastAsian = EastAsianRoles(draft.tokens, spans)
    }

    /// The roles of a person with these mentions.
    func roles(of mentions: [Int]) -> [PersonEntry.Role] {
        var roles: [PersonEntry.Role] = []
        for span in mentions {
            let token = spans.all[span].tokens.lowerBound
            let block = draft.tokens.blocks[Int(draft.tokens.blockOfToken[token])]
            let found =
                NameScript.isEastAsian(draft.tokens, block) ? eastAsian.roles(of: span) : english.roles(of: span)
            for finding in found { add(role(finding), to: &roles) }
        }
        return roles
    }

    private func role(_ finding: RoleFinding) -> PersonEntry.Role {
        var role = PersonEntry.Role(
            title: RoleTitle.text(finding, draft.tokens), mentions: [draft.mention(draft.tokens.range(finding.title))])
        switch finding.body {
        case .span(let index):
            if let organization = bodies.organizationOfSpan[index] {
                role.organization = bodies.organizations[organization].name
                role.organizationID = "o\(organization + 1)"
            } else {
                let text = spans.all[index].text
                role.organization = EastAsianShortForm.municipality(text) ?? text
            }
        case .tokens(let range):
            let text = WhiteSpace.folded(draft.document.text.utf8, draft.tokens.range(range))
            let known = bodies.organizations.firstIndex { $0.forms.contains(text) }
            role.organization = known.map { bodies.organizations[$0].name } ?? text
            role.organizationID = known.map { "o\($0 + 1)" }
        case .own, .issuer:
            if let organization = (finding.body == .own ? owner(finding.title) : nil) ?? company {
                role.organization = bodies.organizations[organization].name
                role.organizationID = "o\(organization + 1)"
            }
        case .noun(let token):
            if let organization = named(by: token) ?? company {
                role.organization = bodies.organizations[organization].name
                role.organizationID = "o\(organization + 1)"
            }
        case nil: break
        }
        return role
    }

    /// The organization that *its* means: the last one before it in the sentence.
    private func owner(_ title: Range<Int>) -> Int? {
        var token = title.lowerBound - 1
        while token >= 0 {
            if let span = spans.index(at: token), let organization = bodies.organizationOfSpan[span] {
                return organization
            }
            if draft.tokens.shapes[token].contains(.sentenceStart) { return nil }
            token -= 1
        }
        return nil
    }

    /// The organization that *the museum* means: the last one before it with that noun in its name.
    private func named(by noun: Int) -> Int? {
        guard !Self.anyBody.contains(draft.tokens.keys[noun]) else { return nil }
        return spans.all.lastIndex { span in
            span.tokens.upperBound <= noun && span.tokens.contains { draft.tokens.has($0, draft.tokens.keys[noun]) }
        }.flatMap { bodies.organizationOfSpan[$0] }
    }

    /// Nouns for a body of any kind.
    private static let anyBody = TokenMap(words: [
        "company", "firm", "corporation", "group", "business", "startup", "organization", "organisation", "agency",
        "partnership", "bank", "fund", "trust",
    ])

    /// One role a position: the fuller title and the one with a body win.
    private func add(_ role: PersonEntry.Role, to roles: inout [PersonEntry.Role]) {
        let position = RoleTitle.position(role.title)
        for index in roles.indices {
            let known = RoleTitle.position(roles[index].title)
            let isSameBody =
                roles[index].organization == nil || role.organization == nil
                || roles[index].organization == role.organization
            guard isSameBody, position == known || isPart(position, of: known) || isPart(known, of: position) else {
                continue
            }
            if isFuller(role.title, than: roles[index].title) { roles[index].title = role.title }
            if roles[index].organization == nil {
                roles[index].organization = role.organization
                roles[index].organizationID = role.organizationID
            }
            roles[index].mentions += role.mentions
            return
        }
        roles.append(role)
    }

    /// Whether a title says more; of two lengths the same, the one in capitals is the office.
    private func isFuller(_ a: String, than b: String) -> Bool {
        if a.count != b.count { return a.count > b.count }
        return a.first?.isUppercase == true && b.first?.isLowercase == true
    }

    /// Whether one position's words end the other's: *Judge* and *Senior U.S. District Judge*.
    private func isPart(_ short: String, of long: String) -> Bool {
        let a = short.split(separator: " ")
        let b = long.split(separator: " ")
        if a.count == 1, b.count == 1, let x = a.first, let y = b.first,
            x.unicodeScalars.contains(where: { $0.value >= 0x2E80 })
        {
            return y.hasSuffix(x) || y.hasPrefix(x)
        }
        return a.count < b.count && (Array(b.suffix(a.count)) == a || Array(b.prefix(a.count)) == a)
    }
}
