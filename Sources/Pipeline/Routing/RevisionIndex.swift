internal import DatelineExports
internal import DatelineExtraction
internal import DatelineRecords

/// Finds the release that a correction, an update or a withdrawal is about, whichever of them comes first.
///
/// In this order: an address that it names, its own title without the mark of a correction, a title that it quotes, nearly the same text. But
/// for an address, both have one issuer. A release that was published later than the revision is not the one.
struct RevisionIndex {
    /// Most bits in which the fingerprint of a revision differs from that of its first release: 46 of 256 are a note in front and some sentences.
    /// Only releases of one issuer are compared, of which the nearest counts, of equal ones the latest.
    static let maximumDistance = 46
    /// Days by which a release may seem later than its revision: the zones in which both state theirs.
    private static let dayTolerance = 1

    private struct Entry {
        var uri: String
        /// The first release of its family.
        var firstURI: String
        var issuer: UInt64?
        var fingerprint: TextFingerprint?
        var status: DocumentEntry.Status
        var day: Int?
    }

    /// A revision whose release has not come.
    private struct Waiting {
        var titles: Set<UInt64>
        var addresses: Set<UInt64>
    }

    private var entries: [Entry] = []
    private var places: [String: Int] = [:]
    private var titles: [UInt64: [Int]] = [:]
    private var addresses: [UInt64: Int] = [:]
    private var issuers: [UInt64: [Int]] = [:]
    /// Revisions that wait, by their places; and where to look for them.
    private var waiting: [Int: Waiting] = [:]
    private var waitingByAddress: [UInt64: [Int]] = [:]
    private var waitingByIssuer: [UInt64: [Int]] = [:]
    /// Places of the families whose first release has not come, by the uri of their first revision.
    private var families: [String: [Int]] = [:]

    /// Adds a document that a sink holds.
    mutating func add(_ document: KnownDocument) {
        guard let facts = document.facts else { return }
        add(
            document.uri, fingerprint: document.fingerprint, facts: facts, firstURI: document.revisedURI ?? document.uri
        )
    }

    /// Takes a record that is about to be exported.
    ///
    /// - Returns: Which release it revises, if it does; or what turns out to revise it and came before.
    mutating func take(_ record: EncodedRecord) -> [RevisionLink] {
        let isRevision = record.facts.status != .new
        let link = isRevision ? first(of: record) : nil
        let place = add(
            record.uri, fingerprint: record.fingerprint, facts: record.facts, firstURI: link?.firstURI ?? record.uri)
        return isRevision ? [link].compactMap { $0 } : revisions(of: place, record.facts)
    }

    @discardableResult private mutating func add(
        _ uri: String, fingerprint: String?, facts: RecordFacts, firstURI: String
    ) -> Int {
        let entry = Entry(
            uri: uri, firstURI: firstURI, issuer: facts.issuerKey.map(Self.hash),
            fingerprint: fingerprint.flatMap { TextFingerprint($0) }, status: facts.status, day: facts.day)
        if let place = places[uri] {
            entries[place] = entry
            waiting[place] = nil
            noteWaiting(place, facts)
            return place
        }
        let place = entries.count
        entries.append(entry)
        places[uri] = place
        if let title = facts.titleHash { titles[title, default: []].append(place) }
        if let address = facts.addressHash { addresses[address] = place }
        if let issuer = entry.issuer { issuers[issuer, default: []].append(place) }
        noteWaiting(place, facts)
        return place
    }

    // MARK: Revisions that come after their release

    private func first(of record: EncodedRecord) -> RevisionLink? {
        let facts = record.facts
        func link(_ place: Int, _ ground: RevisionLink.Ground) -> RevisionLink {
            RevisionLink(
                uri: record.uri, firstURI: entries[place].firstURI, status: facts.status.rawValue, ground: ground)
        }
        func mayBe(_ place: Int) -> Bool {
            entries[place].uri != record.uri && Self.isInOrder(entries[place].day, facts.day)
        }
        for address in [facts.addressHash].compactMap({ $0 }) + facts.namedAddresses {
            if let place = addresses[address], mayBe(place) { return link(place, .address) }
        }
        guard let issuer = facts.issuerKey.map(Self.hash) else { return nil }
        for title in [facts.titleHash].compactMap({ $0 }) + facts.quotedTitles {
            let place = titles[title]?.last { entries[$0].issuer == issuer && mayBe($0) }
            if let place { return link(place, .title) }
        }
        guard let own = record.fingerprint.flatMap({ TextFingerprint($0) }) else { return nil }
        var best: (place: Int, distance: Int)?
        for place in issuers[issuer] ?? [] where mayBe(place) {
            guard let distance = entries[place].fingerprint?.distance(to: own) else { continue }
            if distance <= best?.distance ?? Self.maximumDistance { best = (place, distance) }
        }
        return best.map { link($0.place, .text) }
    }

    // MARK: Revisions that come before it

    private mutating func noteWaiting(_ place: Int, _ facts: RecordFacts) {
        let entry = entries[place]
        guard facts.status != .new else { return }
        if entry.firstURI != entry.uri {
            // Its family may wait, too.
            if families[entry.firstURI] != nil { families[entry.firstURI]?.append(place) }
            return
        }
        let own = Waiting(
            titles: Set([facts.titleHash].compactMap { $0 } + facts.quotedTitles),
            addresses: Set([facts.addressHash].compactMap { $0 } + facts.namedAddresses))
        waiting[place] = own
        families[entry.uri] = [place]
        for address in own.addresses { waitingByAddress[address, default: []].append(place) }
        if let issuer = entry.issuer { waitingByIssuer[issuer, default: []].append(place) }
    }

    /// Links what waited for a release, with all that revised it in turn.
    private mutating func revisions(of place: Int, _ facts: RecordFacts) -> [RevisionLink] {
        guard !waiting.isEmpty else { return [] }
        let release = entries[place]
        var found: [(place: Int, ground: RevisionLink.Ground)] = []
        for other in facts.addressHash.flatMap({ waitingByAddress[$0] }) ?? [] {
            if mayRevise(other, release) { found.append((other, .address)) }
        }
        for other in release.issuer.flatMap({ waitingByIssuer[$0] }) ?? []
        where mayRevise(other, release) && !found.contains(where: { $0.place == other }) {
            if let title = facts.titleHash, waiting[other]?.titles.contains(title) == true {
                found.append((other, .title))
            } else if let own = release.fingerprint, let distance = entries[other].fingerprint?.distance(to: own),
                distance <= Self.maximumDistance
            {
                found.append((other, .text))
            }
        }
        return found.sorted { $0.place < $1.place }.flatMap { settle($0.place, $0.ground, release.uri) }
    }

    private func mayRevise(_ place: Int, _ release: Entry) -> Bool {
        waiting[place] != nil && entries[place].uri != release.uri && Self.isInOrder(release.day, entries[place].day)
    }

    private mutating func settle(
        _ place: Int, _ ground: RevisionLink.Ground, _ firstURI: String
    ) -> [RevisionLink] {
        let head = entries[place].uri
        waiting[place] = nil
        // What got new content meanwhile may have left the family.
        let family = Set(families.removeValue(forKey: head) ?? [place]).filter { entries[$0].firstURI == head }
        return family.sorted().map { member in
            entries[member].firstURI = firstURI
            return RevisionLink(
                uri: entries[member].uri, firstURI: firstURI, status: entries[member].status.rawValue, ground: ground)
        }
    }

    /// Whether a release was published before its revision, as far as both say.
    private static func isInOrder(_ release: Int?, _ revision: Int?) -> Bool {
        guard let release, let revision else { return true }
        return release <= revision + dayTolerance
    }

    private static func hash(_ text: String) -> UInt64 {
        text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
