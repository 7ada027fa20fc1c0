/// What a database sink took since its last commit, and the ids that it gave.
struct DatabaseBatch {
    /// A document to write.
    struct Entry {
        var id: Int
        /// Whether rows of an earlier record stand under that id.
        var replaces: Bool
        var record: EncodedRecord
    }

    private(set) var entries: [Entry] = []
    private var places: [String: Int] = [:]
    /// Links to write, by uri.
    private(set) var links: [String: CopyLink] = [:]
    /// Revisions to write, by uri.
    private(set) var revisions: [String: RevisionLink] = [:]
    /// Uris whose records go.
    private(set) var removed: Set<String> = []
    /// The largest id in use.
    var lastID: Int
    /// Hashes of all uris in the database: where one is missing, nothing needs to be asked.
    private var hashes: Set<Int>

    init(lastID: Int, hashes: Set<Int>) {
        self.lastID = lastID
        self.hashes = hashes
    }

    /// Whether the database may hold a uri.
    func mayHold(_ uri: String) -> Bool { hashes.contains(uri.hashValue) }

    /// What is pending under a uri: a document, or nil inside where its record goes.
    func pending(_ uri: String) -> KnownDocument?? {
        if let place = places[uri] {
            var known = entries[place].record.known
            known.firstURI = links[uri]?.firstURI
            return .some(known)
        }
        return removed.contains(uri) ? .some(nil) : nil
    }

    /// Takes a record; `storedID` is the id of the one that the database holds under its uri.
    mutating func add(_ record: EncodedRecord, storedID: Int?) {
        links[record.uri] = nil
        revisions[record.uri] = nil
        if let place = places[record.uri] {
            entries[place].record = record
            return
        }
        let replaces = storedID != nil && !removed.contains(record.uri)
        if storedID == nil { lastID += 1 }
        places[record.uri] = entries.count
        hashes.insert(record.uri.hashValue)
        entries.append(Entry(id: storedID ?? lastID, replaces: replaces, record: record))
    }

    /// Takes a link.
    mutating func add(_ link: CopyLink, isRecord: Bool) {
        links[link.uri] = link
        if !isRecord { remove(link.uri) }
    }

    /// Takes a revision.
    mutating func add(_ revision: RevisionLink) { revisions[revision.uri] = revision }

    /// Lets a record go.
    mutating func remove(_ uri: String) {
        if let place = places.removeValue(forKey: uri) {
            entries.remove(at: place)
            for (uri, other) in places where other > place { places[uri] = other - 1 }
        }
        if mayHold(uri) { removed.insert(uri) }
    }

    /// Forgets what is pending, after it was written.
    mutating func clear() {
        entries.removeAll(keepingCapacity: true)
        places.removeAll(keepingCapacity: true)
        links.removeAll(keepingCapacity: true)
        revisions.removeAll(keepingCapacity: true)
        removed.removeAll(keepingCapacity: true)
    }
}
