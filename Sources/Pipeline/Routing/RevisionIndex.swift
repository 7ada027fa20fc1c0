internal import DatelineExports
internal import DatelineExtraction
internal import DatelineRecords

/// Finds the release that a correction, an update or a withdrawal is about among those that came before.
///
/// In this order: an address that it names, its own title without the mark of a correction, a title that it quotes, nearly the same text. But
/// for an address, both have one issuer.
struct RevisionIndex {
    /// Most bits in which the fingerprint of a revision differs from that of its first release: 46 of 256 are a note in front and some sentences.
    /// Only releases of one issuer are compared, of which the nearest counts, of equal ones the latest.
    static let maximumDistance = 46

    private struct Entry {
        var uri: String
        /// The first release of its family.
        var firstURI: String
        var issuer: UInt64?
        var fingerprint: TextFingerprint?
    }

    private var entries: [Entry] = []
    private var places: [String: Int] = [:]
    private var titles: [UInt64: [Int]] = [:]
    private var addresses: [UInt64: Int] = [:]
    private var issuers: [UInt64: [Int]] = [:]

    /// Adds a document that a sink holds.
    mutating func add(_ document: KnownDocument) {
        guard let facts = document.facts else { return }
        add(
            document.uri, fingerprint: document.fingerprint, facts: facts, firstURI: document.revisedURI ?? document.uri
        )
    }

    /// Takes a record that is about to be exported.
    ///
    /// - Returns: Which release it revises, if it does.
    mutating func take(_ record: EncodedRecord) -> RevisionLink? {
        let link = record.facts.status == .new ? nil : first(of: record)
        add(
            record.uri, fingerprint: record.fingerprint, facts: record.facts, firstURI: link?.firstURI ?? record.uri)
        return link
    }

    private mutating func add(_ uri: String, fingerprint: String?, facts: RecordFacts, firstURI: String) {
        let entry = Entry(
            uri: uri, firstURI: firstURI, issuer: facts.issuerKey.map(Self.hash),
            fingerprint: fingerprint.flatMap { TextFingerprint($0) })
        if let place = places[uri] {
            entries[place] = entry
            return
        }
        let place = entries.count
        entries.append(entry)
        places[uri] = place
        if let title = facts.titleHash { titles[title, default: []].append(place) }
        if let address = facts.addressHash { addresses[address] = place }
        if let issuer = entry.issuer { issuers[issuer, default: []].append(place) }
    }

    private func first(of record: EncodedRecord) -> RevisionLink? {
        let facts = record.facts
        func link(_ place: Int, _ ground: RevisionLink.Ground) -> RevisionLink {
            RevisionLink(
                uri: record.uri, firstURI: entries[place].firstURI, status: facts.status.rawValue, ground: ground)
        }
        for address in [facts.addressHash].compactMap({ $0 }) + facts.namedAddresses {
            if let place = addresses[address], entries[place].uri != record.uri { return link(place, .address) }
        }
        guard let issuer = facts.issuerKey.map(Self.hash) else { return nil }
        for title in [facts.titleHash].compactMap({ $0 }) + facts.quotedTitles {
            let place = titles[title]?.last { entries[$0].issuer == issuer && entries[$0].uri != record.uri }
            if let place { return link(place, .title) }
        }
        guard let own = record.fingerprint.flatMap({ TextFingerprint($0) }) else { return nil }
        var best: (place: Int, distance: Int)?
        for place in issuers[issuer] ?? [] where entries[place].uri != record.uri {
            guard let distance = entries[place].fingerprint?.distance(to: own) else { continue }
            if distance <= best?.distance ?? Self.maximumDistance { best = (place, distance) }
        }
        return best.map { link($0.place, .text) }
    }

    private static func hash(_ text: String) -> UInt64 {
        text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
