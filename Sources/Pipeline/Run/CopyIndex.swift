internal import DatelineExports
internal import DatelineExtraction

/// Finds earlier documents with the same bytes or nearly the same text.
///
/// Fingerprints at most `maximumDistance` bits apart share at least one of their sixteen blocks of 16 bits, so that looking up each
/// block finds every near copy. An index takes about 350 bytes a document.
struct CopyIndex {
    /// Most bits in which the fingerprints of copies differ: 6 of 256 are 95 % of common wording. Below that lie releases of one
    /// template: monthly reports, notices of one law firm about different companies.
    static let maximumDistance = 6

    private struct Entry {
        var uri: String
        /// Where its fingerprint stands in `slots`; -1 where it has none or is no first any more.
        var slot: Int32
        var identity: UInt64
    }

    private struct Slot {
        var fingerprint: TextFingerprint
        var place: Int32
    }

    /// Documents that are no copies, in the order of their arrival.
    private var entries: [Entry] = []
    private var places: [String: Int] = [:]
    private var identities: [UInt64: Int] = [:]
    private var slots: [Slot] = []
    /// The latest slot with a block's value, by block and value; -1 for none.
    private var latest = [Int32](repeating: -1, count: blockCount << 16)
    /// The slot before with the same value, by slot and block.
    private var earlier: [Int32] = []

    private static let blockCount = TextFingerprint.bitCount / 16

    /// Adds a document; a copy is not added, so that later ones link to the first.
    mutating func add(_ document: KnownDocument) {
        guard document.firstURI == nil else { return }
        add(document.uri, sha256: document.sha256, fingerprint: document.fingerprint)
    }

    /// Adds a document, or gives one that is there its new content.
    mutating func add(_ uri: String, sha256: String, fingerprint: String?) {
        var entry = Entry(uri: uri, slot: -1, identity: Self.identity(sha256))
        let place = places[uri] ?? entries.count
        if let fingerprint = fingerprint.flatMap({ TextFingerprint($0) }) {
            entry.slot = Int32(slots.count)
            slots.append(Slot(fingerprint: fingerprint, place: Int32(place)))
            for block in 0..<Self.blockCount {
                let key = Self.key(fingerprint, block)
                earlier.append(latest[key])
                latest[key] = entry.slot
            }
        }
        if place == entries.count {
            entries.append(entry)
            places[uri] = place
        } else {
            entries[place] = entry
        }
        if identities[entry.identity] == nil { identities[entry.identity] = place }
    }

    /// The earliest document that a document is a copy of; one of the same uri is none.
    func first(of uri: String, sha256: String, fingerprint: String?) -> CopyLink? {
        let own = places[uri] ?? entries.count
        let identity = Self.identity(sha256)
        if let place = identities[identity], place < own, entries[place].identity == identity {
            return CopyLink(
                uri: uri, firstURI: entries[place].uri, sha256: sha256, isIdentical: true, similarity: 1)
        }
        guard let fingerprint = fingerprint.flatMap({ TextFingerprint($0) }),
            let (place, distance) = earliest(near: fingerprint, before: own)
        else { return nil }
        return CopyLink(
            uri: uri, firstURI: entries[place].uri, sha256: sha256, isIdentical: false,
            similarity: TextFingerprint.similarity(atDistance: distance))
    }

    private func earliest(near fingerprint: TextFingerprint, before own: Int) -> (place: Int, distance: Int)? {
        var best: (place: Int, distance: Int)?
        for block in 0..<Self.blockCount {
            var index = latest[Self.key(fingerprint, block)]
            while index >= 0 {
                let slot = slots[Int(index)]
                let place = Int(slot.place)
                if place < min(own, best?.place ?? own), entries[place].slot == index {
                    let distance = slot.fingerprint.distance(to: fingerprint)
                    if distance <= Self.maximumDistance { best = (place, distance) }
                }
                index = earlier[Int(index) * Self.blockCount + block]
            }
        }
        return best
    }

    /// Forgets that a uri is a first: its content is a copy now.
    mutating func remove(_ uri: String) {
        guard let place = places[uri] else { return }
        entries[place].slot = -1
        entries[place].identity = 0
    }

    private static func key(_ fingerprint: TextFingerprint, _ block: Int) -> Int {
        let value = fingerprint.words[block / 4] >> UInt64(block % 4 * 16)
        return block << 16 | Int(value & 0xFFFF)
    }

    /// The first 64 bits of a digest.
    private static func identity(_ sha256: String) -> UInt64 { UInt64(sha256.prefix(16), radix: 16) ?? 0 }
}
