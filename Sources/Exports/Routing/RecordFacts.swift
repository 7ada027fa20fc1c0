public import DatelineRecords

/// What holding back and the search of revisions need to know about a record.
public struct RecordFacts: Hashable, Sendable {
    /// New, or what it does to an earlier release.
    public var status: DocumentEntry.Status
    /// Key of the organization that speaks.
    public var issuerKey: String?
    /// The embargo that it states, where it is not *for immediate release*.
    public var embargo: Embargo?
    /// Hash of the title, marks of a correction left out.
    public var titleHash: UInt64?
    /// Hashes of titles that it quotes; empty for a new release.
    public var quotedTitles: [UInt64]
    /// Hashes of its own address.
    public var addressHash: UInt64?
    /// Hashes of addresses in its text; empty for a new release.
    public var namedAddresses: [UInt64]
    /// Days since 1970-01-01 of its publication, in UTC.
    public var day: Int?

    /// When a record may be told.
    public enum Embargo: Hashable, Sendable {
        /// Seconds since 1970-01-01T00:00:00Z. Without an offset the last place on Earth counts: nothing is told too early.
        case until(Int)
        /// The release does not say when.
        case unknown

        /// Whether it is over.
        public func isOver(at now: Int) -> Bool {
            if case .until(let end) = self { end <= now } else { false }
        }
    }

    /// Takes the facts of a record.
    public init(_ record: Record) {
        let document = record.document
        self.init(
            status: document.status, issuerKey: record.issuer?.key, title: document.title, address: record.address,
            publishedAt: document.publishedAt, text: document.text)
        if let stated = document.embargo, !stated.immediate {
            embargo =
                stated.until.flatMap { InternetTime($0) }
                .map { .until($0.epochSeconds(standardOffset: InternetTime.lastOffset)) } ?? .unknown
        }
    }

    /// Takes what a database keeps.
    ///
    /// - Parameter text: Of a revision whose release has not come yet; nil for any other document.
    init(
        status: String?, issuerKey: String?, title: String?, address: String?, publishedAt: String?, text: String?
    ) {
        self.init(
            status: status.flatMap(DocumentEntry.Status.init) ?? .new, issuerKey: issuerKey, title: title,
            address: address.flatMap { WebAddress($0) }?.text, publishedAt: publishedAt, text: text)
    }

    private init(
        status: DocumentEntry.Status, issuerKey: String?, title: String?, address: String?, publishedAt: String?,
        text: String?
    ) {
        self.status = status
        self.issuerKey = issuerKey
        titleHash = title.flatMap(NamedTitles.hash)
        addressHash = address.map(NamedTitles.identity)
        day = publishedAt.flatMap { InternetTime($0) }.map { $0.epochSeconds() / 86_400 }
        let isRevision = status != .new
        quotedTitles = isRevision ? text.map(NamedTitles.quoted)?.compactMap(NamedTitles.hash) ?? [] : []
        namedAddresses = isRevision ? text.map(NamedTitles.addresses)?.map(NamedTitles.identity) ?? [] : []
    }
}

/// Titles and addresses by which a release names another one.
enum NamedTitles {
    /// Marks that stand in front of a corrected title (English, Japanese, Chinese).
    private static let marks = [
        "correction", "corrected", "correcting and replacing", "update", "updated", "advisory", "retraction",
        "retracted",
        "withdrawn", "withdrawal", "notice of correction", "訂正", "（訂正）", "【訂正】", "再送", "更新", "取り下げ", "撤回", "更正", "（更正）",
        "【更正】",
        "勘误", "更新版",
    ]
    /// Letters or digits that a title has at least; fewer name nothing.
    private static let minimumLength = 8
    /// Quoted strings and addresses that are looked at.
    private static let maximumCount = 64

    /// A title's hash: letters and digits alone, in lower case, without the mark of a correction; nil where too little is left.
    static func hash(_ title: String) -> UInt64? {
        var folded = fold(title)
        // The longest mark first, so that "updated" does not leave its last letter.
        for mark in foldedMarks where folded.starts(with: mark) {
            folded.removeFirst(mark.count)
            break
        }
        for mark in foldedMarks where folded.count > mark.count && folded.suffix(mark.count).elementsEqual(mark) {
            folded.removeLast(mark.count)
            break
        }
        let isWide = folded.contains { $0.value >= 0x2E80 }
        guard folded.count >= (isWide ? minimumLength / 2 : minimumLength) else { return nil }
        return folded.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1.value)) &* 0x100_0000_01B3 }
    }

    private static let foldedMarks = marks.map(fold).sorted { $0.count > $1.count }

    private static func fold(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
            guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { return [] }
            return Array(scalar.properties.lowercaseMapping.unicodeScalars)
        }
    }

    /// A hash of bytes (FNV-1a).
    static func identity(_ text: String) -> UInt64 {
        text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    private static let quotes: [(open: String, close: String)] = [
        ("“", "”"), ("\"", "\""), ("「", "」"), ("『", "』"), ("《", "》"), ("«", "»"),
    ]

    /// What stands in quotation marks within one paragraph.
    static func quoted(_ text: String) -> [String] {
        var result: [String] = []
        let bytes = Array(text.utf8)
        for (open, close) in quotes {
            let opening = Array(open.utf8)
            let closing = Array(close.utf8)
            var index = 0
            while result.count < maximumCount, let start = find(opening, in: bytes, from: index) {
                let first = start + opening.count
                guard let end = find(closing, in: bytes, from: first) else { break }
                index = end + closing.count
                let piece = bytes[first..<end]
                if piece.count <= 600, !piece.contains(0x0A) { result.append(String(decoding: piece, as: UTF8.self)) }
            }
        }
        return result
    }

    /// Addresses `http://…` and `https://…` as far as they go.
    static func addresses(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        var result: [String] = []
        var index = 0
        while result.count < maximumCount, let start = find(Array("http".utf8), in: bytes, from: index) {
            let end =
                bytes[start...].firstIndex { $0 <= 0x20 || $0 >= 0x7F || #"<>"()"#.utf8.contains($0) } ?? bytes.count
            index = max(end, start + 4)
            var piece = bytes[start..<end]
            while let last = piece.last, ".,;:!?'".utf8.contains(last) { piece.removeLast() }
            if let address = WebAddress(String(decoding: piece, as: UTF8.self)) { result.append(address.text) }
        }
        return result
    }

    private static func find(_ pattern: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard let first = pattern.first, start + pattern.count <= bytes.count else { return nil }
        var index = start
        while index + pattern.count <= bytes.count {
            if bytes[index] == first, bytes[index..<index + pattern.count].elementsEqual(pattern) { return index }
            index += 1
        }
        return nil
    }
}
