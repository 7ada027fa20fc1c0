import DatelineRecords

/// Makes the entries of organizations from clusters.
enum OrganizationEntries {
    /// One entry a cluster, in the order of clusters: ids are `o1`, `o2` … by first mention.
    ///
    /// - Parameter issuer: Index of the organization that speaks; an identifier beside no other one is its.
    static func make(
        _ linker: OrganizationLinker, _ spans: MarkedNames, _ draft: Draft, issuer: Int?
    ) -> [OrganizationEntry] {
        var entries = linker.organizations.enumerated().map { index, cluster in
            var entry = OrganizationEntry(
                id: "o\(index + 1)", key: NormalForm.key("organization", cluster.name, isOrganization: true),
                name: cluster.name, mentions: cluster.spans.map { draft.mention(spans.all[$0].range) })
            entry.aliases = aliases(cluster)
            entry.confidence = EntryConfidence.ofOrganization(
                cluster.spans.map { spans.all[$0].score }, language: draft.document.language)
            return entry
        }
        attachTickers(&entries, linker, spans, draft)
        for identifier in draft.identifiers {
            guard let owner = nearest(identifier.range, linker, spans, draft)?.organization ?? issuer else { continue }
            entries[owner].identifiers.merge([Identifier(scheme: identifier.scheme, value: identifier.value)])
        }
        for index in entries.indices {
            entries[index].kind = OrganizationKind.of(entries[index].name, hasTicker: !entries[index].tickers.isEmpty)
        }
        return entries
    }

    private static func aliases(_ cluster: OrganizationCluster) -> [String] {
        var seen: Set<String> = [cluster.name]
        return cluster.forms.filter { seen.insert($0).inserted }
    }

    /// Gives each listing to the name right before it, else to the body that had it before, else to the nearest one before it in its sentence,
    /// else to the first body.
    private static func attachTickers(
        _ entries: inout [OrganizationEntry], _ linker: OrganizationLinker, _ spans: MarkedNames, _ draft: Draft
    ) {
        var previous: (range: TextRange, organization: Int)?
        var owners: [String: Int] = [:]
        for ticker in draft.tickers.sorted(by: { $0.range < $1.range }) {
            var owner: Int?
            let listing = "\(ticker.exchange):\(ticker.symbol)"
            if let last = previous, ticker.range.start - last.range.end < 12 { owner = last.organization }
            let near = nearest(ticker.range, linker, spans, draft)
            if owner == nil, near.map({ $0.distance > 3 }) ?? true { owner = owners[listing] }
            owner = owner ?? near?.organization ?? (entries.isEmpty ? nil : 0)
            guard let owner else { continue }
            owners[listing] = owners[listing] ?? owner
            previous = (ticker.range, owner)
            let mention = draft.mention(ticker.range)
            if let known = entries[owner].tickers.firstIndex(where: {
                $0.exchange == ticker.exchange && $0.symbol == ticker.symbol
            }) {
                entries[owner].tickers[known].mentions.append(mention)
            } else {
                entries[owner].tickers.append(
                    OrganizationEntry.Ticker(exchange: ticker.exchange, symbol: ticker.symbol, mentions: [mention]))
            }
        }
    }

    /// The body named nearest to a listing or an identifier, and how many bytes lie between; behind it, 40 more.
    private static func nearest(
        _ ticker: TextRange, _ linker: OrganizationLinker, _ spans: MarkedNames, _ draft: Draft
    ) -> (organization: Int, distance: Int)? {
        var best: (organization: Int, distance: Int)?
        for (span, organization) in linker.organizationOfSpan {
            let range = spans.all[span].range
            let distance =
                range.end <= ticker.start + 1 ? max(0, ticker.start - range.end) : range.start - ticker.end + 40
            guard distance >= 0, distance < 200 else { continue }
            let isCloser = best.map {
                distance < $0.distance || distance == $0.distance && organization < $0.organization
            }
            if isCloser ?? true { best = (organization, distance) }
        }
        return best
    }
}
