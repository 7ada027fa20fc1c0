internal import DatelineExports

/// Finds earlier documents with the same bytes or nearly the same text.
///
/// Fingerprints at most `maximumDistance` bits apart share at least one of their eight bytes: each byte has a table of the documents
/// that have it. An index takes about 350 bytes a document.
struct CopyIndex {
    /// Most bits in which the fingerprints of copies differ: 4 of 64 are about 3 % of other wording. Read on a wire's archive, five of
    /// six pairs up to 4 bits are copies, beyond that only half: releases made of one template (court notices, monthly reports).
    static let maximumDistance = 4

    private struct Entry {
        var uri: String
        var fingerprint: UInt64?
        var identity: UInt64
    }

    /// A document in a table; the fingerprint stands there too, so that a search reads memory in order.
    private struct Slot {
        var fingerprint: UInt64
        var place: Int32
    }

    /// Documents that are no copies, in the order of their arrival.
    private var entries: [Entry] = []
    private var places: [String: Int] = [:]
    private var identities: [UInt64: Int] = [:]
    /// Eight tables of 256 lists.
    private var tables: [[Slot]] = Array(repeating: [], count: 8 * 256)

    /// Adds a document; a copy is not added, so that later ones link to the first.
    mutating func add(_ document: KnownDocument) {
        guard document.firstURI == nil else { return }
        add(document.uri, sha256: document.sha256, fingerprint: document.fingerprint)
    }

    /// Adds a document, or gives one that is there its new content.
    mutating func add(_ uri: String, sha256: String, fingerprint: String?) {
        let entry = Entry(
            uri: uri, fingerprint: fingerprint.flatMap { UInt64($0, radix: 16) }, identity: Self.identity(sha256))
        let place = places[uri] ?? entries.count
        if place == entries.count {
            entries.append(entry)
            places[uri] = place
        } else {
            entries[place] = entry
        }
        if identities[entry.identity] == nil { identities[entry.identity] = place }
        guard let fingerprint = entry.fingerprint else { return }
        for byte in 0..<8 {
            tables[Self.table(fingerprint, byte)].append(Slot(fingerprint: fingerprint, place: Int32(place)))
        }
    }

    /// The earliest document that a document is a copy of; one of the same uri is none.
    func first(of uri: String, sha256: String, fingerprint: String?) -> CopyLink? {
        let own = places[uri] ?? entries.count
        let identity = Self.identity(sha256)
        if let place = identities[identity], place < own, entries[place].identity == identity {
            return CopyLink(
                uri: uri, firstURI: entries[place].uri, sha256: sha256, isIdentical: true, similarity: 1)
        }
        guard let fingerprint = fingerprint.flatMap({ UInt64($0, radix: 16) }) else { return nil }
        var best: Int?
        for byte in 0..<8 {
            for slot in tables[Self.table(fingerprint, byte)] {
                guard (slot.fingerprint ^ fingerprint).nonzeroBitCount <= Self.maximumDistance,
                    Int(slot.place) < min(own, best ?? own), entries[Int(slot.place)].fingerprint == slot.fingerprint
                else { continue }
                best = Int(slot.place)
            }
        }
        guard let best, let other = entries[best].fingerprint else { return nil }
        let distance = (other ^ fingerprint).nonzeroBitCount
        return CopyLink(
            uri: uri, firstURI: entries[best].uri, sha256: sha256, isIdentical: false,
            similarity: 1 - Double(distance) / 64)
    }

    /// Removes nothing but forgets that a uri is a first: its content is a copy now.
    mutating func remove(_ uri: String) {
        guard let place = places[uri] else { return }
        entries[place].fingerprint = nil
        entries[place].identity = 0
    }

    private static func table(_ fingerprint: UInt64, _ byte: Int) -> Int {
        byte * 256 + Int(UInt8(truncatingIfNeeded: fingerprint >> UInt64(byte * 8)))
    }

    /// The first 64 bits of a digest.
    private static func identity(_ sha256: String) -> UInt64 { UInt64(sha256.prefix(16), radix: 16) ?? 0 }
}
