import DatelineRecords

/// Finds the organization that speaks.
enum Issuer {
    /// The issuer among the organizations: what stands first in headline, lead and "About" sections, named as publisher, named often.
    static func index(of linker: OrganizationLinker, _ spans: MarkedNames, _ draft: Draft) -> Int? {
        guard !linker.organizations.isEmpty else { return nil }
        var scores = [Int](repeating: 0, count: linker.organizations.count)
        for (index, organization) in linker.organizations.enumerated() {
            scores[index] += min(organization.spans.count, 5)
        }
        if let title = draft.links.titleRange ?? draft.section(.headline), let first = first(in: title, linker, spans) {
            scores[first] += 4
        }
        if let lead = draft.section(.lead), let first = first(in: lead, linker, spans) { scores[first] += 5 }
        for section in draft.sections where section.kind == .about {
            if let first = first(in: section.range, linker, spans) { scores[first] += 4 }
        }
        if let contact = draft.section(.contact), let first = first(in: contact, linker, spans) { scores[first] += 2 }
        for clue in draft.document.clues where clue.field == .publisher {
            let form = NormalForm.words(of: clue.raw)
            for (index, organization) in linker.organizations.enumerated()
            where organization.forms.contains(where: { NormalForm.words(of: $0) == form }) {
                scores[index] += 6
            }
        }
        if draft.sections.isEmpty, let first = linker.organizations.indices.first { scores[first] += 3 }
        return scores.indices.max { scores[$0] < scores[$1] || scores[$0] == scores[$1] && $0 > $1 }
    }

    private static func first(in range: TextRange, _ linker: OrganizationLinker, _ spans: MarkedNames) -> Int? {
        for (index, span) in spans.all.enumerated() where range.contains(span.range) {
            if let organization = linker.organizationOfSpan[index] { return organization }
        }
        return nil
    }
}
