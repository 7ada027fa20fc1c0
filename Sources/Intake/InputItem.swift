public import DatelineRecords

/// One document to read: a file, or bytes that a container held.
public struct InputItem: Hashable, Sendable {
    /// Where the bytes are.
    public enum Place: Hashable, Sendable {
        /// A path, as bytes without a NUL.
        case file([UInt8])
        /// Read already: a container's members and standard input come one after the other.
        case bytes([UInt8])
        /// An address, not fetched yet.
        case address(WebAddress)
    }

    /// What stands in for a page that cannot be had: a feed's full text, UTF-8.
    public struct Substitute: Hashable, Sendable {
        public var bytes: [UInt8]
        public var mediaType: String

        /// Makes a substitute.
        public init(bytes: [UInt8], mediaType: String) {
            self.bytes = bytes
            self.mediaType = mediaType
        }
    }

    /// What is known about the bytes from outside.
    public struct Hints: Hashable, Sendable {
        /// Media type, lower case, without parameters.
        public var mediaType: String?
        /// Label of the charset.
        public var charset: String?
        /// Where the document was fetched from.
        public var url: String?
        /// What a list of documents says about it.
        public var clues: [Clue]

        /// Makes hints.
        public init(mediaType: String? = nil, charset: String? = nil, url: String? = nil, clues: [Clue] = []) {
            self.mediaType = mediaType
            self.charset = charset
            self.url = url
            self.clues = clues
        }
    }

    /// The name that the record gives as `source.uri`.
    public var uri: String
    /// Where the bytes are.
    public var place: Place
    /// What is known from outside.
    public var hints: Hints
    /// What is read where an address cannot be fetched.
    public var substitute: Substitute?

    /// Makes an item.
    public init(uri: String, place: Place, hints: Hints = Hints()) {
        self.uri = uri
        self.place = place
        self.hints = hints
    }

    /// Bytes that it holds in memory.
    public var heldByteCount: Int {
        if case .bytes(let bytes) = place { bytes.count } else { 0 }
    }
}
