import DatelineRecords

/// An organization in the making.
struct OrganizationCluster {
    /// Indices of spans in text order.
    var spans: [Int]
    /// Distinct forms as written, in order of appearance.
    var forms: [String]
    /// The fullest form.
    var name: String
}

/// Joins spans of organizations: one cluster a body.
///
/// Spans of one normal form are one; then an acronym joins the name whose initials it is, a short form the name that it begins,
/// what is given in brackets behind a name joins it, and `X Department` joins `Department of X`.
struct OrganizationLinker {
    private(set) var organizations: [OrganizationCluster] = []
    /// Index of each span's organization.
    private(set) var organizationOfSpan: [Int: Int] = [:]

    private var groups: [Group] = []
    private var parent: [Int] = []

    /// Spans of one normal form.
    private struct Group {
        var words: [String]
        var forms: [(text: String, count: Int)]
        var spans: [Int]
        /// Whether the first form holds a word in capitals only.
        var isAcronym: Bool
        /// Whether the words hold han or kana.
        var isEastAsian: Bool { words.contains { $0.unicodeScalars.contains { $0.value >= 0x2E80 } } }
        /// Whether a form holds a legal form.
        var hasLegalForm: Bool
    }

    init(_ spans: MarkedNames, accepted: [Int], people: [Int], tokens: TokenTable) {
        let groupOfSpan = makeGroups(spans, accepted, people)
        joinDefinitions(spans, accepted, groupOfSpan, tokens)
        joinShortForms()
        makeClusters()
    }

    private mutating func makeGroups(_ spans: MarkedNames, _ accepted: [Int], _ people: [Int]) -> [Int: Int] {
        var groupOfForm: [String: Int] = [:]
        var groupOfSpan: [Int: Int] = [:]
        let forms = Set(accepted.map { NormalForm.form(of: spans.all[$0].text) })
        let surnames = Set(people.flatMap { NormalForm.pieces(of: spans.all[$0].text) })
        for index in accepted {
            let text = ShortForm.withoutLostPossessive(ShortForm.trimmed(spans.all[index].text))
            let words = NormalForm.words(of: EastAsianShortForm.municipality(text) ?? text)
            guard !words.isEmpty else { continue }
            var form = words.joined(separator: " ")
            // The apostrophe of a possessive is lost: `Tax Divisions`, or a person's `Mebiames`.
            let bare = String(form.dropLast())
            let isPossessive = form.hasSuffix("s") && !form.hasSuffix("ss")
            if isPossessive, words.count == 1, surnames.contains(bare) { continue }
            let isLost = isPossessive && forms.contains(bare)
            if isLost { form = bare }
            let group = groupOfForm[form] ?? groups.count
            if group == groups.count {
                groupOfForm[form] = group
                groups.append(
                    Group(
                        words: words, forms: [], spans: [], isAcronym: ShortForm.isAcronym(text),
                        hasLegalForm: NormalForm.hasLegalForm(text)))
                parent.append(group)
            }
            groups[group].spans.append(index)
            groupOfSpan[index] = group
            if NormalForm.hasLegalForm(text) { groups[group].hasLegalForm = true }
            if isLost { continue }
            if let known = groups[group].forms.firstIndex(where: { $0.text == text }) {
                groups[group].forms[known].count += 1
            } else {
                groups[group].forms.append((text, 1))
            }
        }
        return groupOfSpan
    }

    /// `Name (Short)`, `Name (the "Short")`, `Name, or Short,`: two spans with nothing but a bracket between them.
    private mutating func joinDefinitions(
        _ spans: MarkedNames, _ accepted: [Int], _ groupOfSpan: [Int: Int], _ tokens: TokenTable
    ) {
        for (position, right) in accepted.enumerated().dropFirst() {
            // The exchange of a listing may stand between the two.
            let near = accepted[max(0, position - 2)..<position].reversed()
            guard
                let left = near.first(where: {
                    Definition.isBracketed(tokens, spans.all[$0].tokens, spans.all[right].tokens)
                }), let a = groupOfSpan[left], let b = groupOfSpan[right]
            else { continue }
            let isAlone =
                groups[b].words.count == 1 && groups[b].spans.count < 200
                && Definition.isClosed(tokens, behind: spans.all[right].tokens)
            if isAlone || Definition.mayMean(groups[a].words, groups[b].words) { join(a, b) }
        }
    }

    private mutating func joinShortForms() {
        let groups = groups
        let index = FormIndex(groups.map(\.words))
        // Twice: what was joined in the first round leaves one candidate in the second.
        for _ in 0..<2 {
            for a in groups.indices {
                let words = groups[a].words
                guard let first = words.first else { continue }
                if groups[a].isAcronym {
                    if words.count == 1 {
                        joinOnly(a, index.spelled(by: first))
                        joinOnly(
                            a,
                            index.starting(with: first.utf8.first).filter {
                                Self.isContraction(groups[a], of: groups[$0])
                            })
                    }
                    joinOnly(
                        a,
                        index.starting(with: first.utf8.first).filter { ShortForm.abbreviates(words, groups[$0].words) }
                    )
                }
                joinOnly(a, index.turned(words))
                joinOnly(a, index.national(words))
                if !groups[a].hasLegalForm {
                    joinOnly(a, index.beginning(with: first).filter { ShortForm.begins(words, groups[$0].words) })
                }
                // `Walker & Company` for `Walker & Company Brands`: what looks like a legal form is inside the name.
                if groups[a].hasLegalForm, let form = groups[a].forms.first(where: { NormalForm.hasLegalForm($0.text) })
                {
                    let pieces = NormalForm.pieces(of: form.text)
                    joinOnly(a, index.beginning(with: first).filter { ShortForm.begins(pieces, groups[$0].words) })
                }
                if words.count == 1, first.utf8.count >= 4 {
                    joinOnly(
                        a, index.starting(with: first.utf8.first).filter { ShortForm.blends(words, groups[$0].words) })
                }
                if groups[a].isEastAsian {
                    joinOnly(a, index.eastAsian.filter { EastAsianShortForm.means(words, groups[$0].words) })
                }
                joinOnly(a, index.beginning(with: first).filter { Self.isLaterBeginning(groups[a], of: groups[$0]) })
                let central = index.beginning(with: first).filter { Self.isBeginning(groups[a], ofCentral: groups[$0]) }
                if !central.isEmpty, !groups.indices.contains(where: { $0 != a && root($0) == root(a) }) {
                    joinOnly(a, central)
                }
            }
        }
    }

    /// Whether a group's words begin a name that was given before it, and are used again or stand for a company in full; a headline may have
    /// the short form before the text has the company in full. With a legal form they are a full name themselves: `Acme Corporation` is not
    /// `Acme Robotics` but its parent.
    private static func isLaterBeginning(_ a: Group, of b: Group) -> Bool {
        let (short, long) = (a.words, b.words)
        guard short.count < long.count, Array(long.prefix(short.count)) == short, let first = a.spans.first,
            let full = b.spans.first, !a.hasLegalForm, full < first || b.hasLegalForm && b.spans.count >= 2
        else { return false }
        return a.spans.count >= 2 || b.hasLegalForm || short.count >= 2
    }

    /// Whether a group's one word contracts a name that was given before it, more than once.
    private static func isContraction(_ a: Group, of b: Group) -> Bool {
        guard b.spans.count >= 2, let first = a.spans.first, let full = b.spans.first, full < first else {
            return false
        }
        return ShortForm.contracts(a.words[0], b.words)
    }

    /// Whether a group's words begin a name that stands often in the release, and before them.
    private static func isBeginning(_ a: Group, ofCentral b: Group) -> Bool {
        guard a.words.count < b.words.count, b.spans.count >= 3, !a.hasLegalForm, !a.isAcronym,
            let first = a.spans.first,
            let full = b.spans.first
        else { return false }
        return full < first && Array(b.words.prefix(a.words.count)) == a.words
    }

    /// Joins a group with the others, where those are one body.
    private mutating func joinOnly(_ a: Int, _ candidates: [Int]) {
        var only: Int?
        for candidate in candidates where candidate != a {
            let root = root(candidate)
            if let known = only, known != root { return }
            only = root
        }
        if let only { join(a, only) }
    }

    private func root(_ group: Int) -> Int {
        var group = group
        while parent[group] != group { group = parent[group] }
        return group
    }

    private mutating func join(_ a: Int, _ b: Int) {
        let (x, y) = (root(a), root(b))
        if x != y { parent[max(x, y)] = min(x, y) }
    }

    /// Takes the clusters away that are no bodies.
    mutating func remove(where isNone: (OrganizationCluster) -> Bool) {
        organizations.removeAll(where: isNone)
        organizationOfSpan = [:]
        for (index, organization) in organizations.enumerated() {
            for span in organization.spans { organizationOfSpan[span] = index }
        }
    }

    private mutating func makeClusters() {
        var clusterOfRoot: [Int: Int] = [:]
        for group in groups.indices where !groups[group].forms.isEmpty {
            let cluster = clusterOfRoot[root(group)] ?? organizations.count
            if cluster == organizations.count {
                clusterOfRoot[root(group)] = cluster
                organizations.append(OrganizationCluster(spans: [], forms: [], name: ""))
            }
            organizations[cluster].spans += groups[group].spans
            organizations[cluster].forms += groups[group].forms.map(\.text)
        }
        for index in organizations.indices {
            organizations[index].spans.sort()
            let name = ShortForm.fullest(organizations[index].forms)
            organizations[index].name = EastAsianShortForm.municipality(name) ?? name
            for span in organizations[index].spans { organizationOfSpan[span] = index }
        }
    }
}
