internal import AsyncHTTPClient
public import DatelineRecords
internal import Glibc
internal import NIOCore

/// What a request that names what is known already got.
public enum FetchResult: Sendable {
    case document(FetchedDocument)
    /// It has not changed.
    case notModified(Freshness)

    /// How long what was fetched stays fresh, and by what it is asked for next time.
    public struct Freshness: Hashable, Sendable {
        /// Where the document was in the end: only that address is asked for changes.
        public var address: String?
        /// The header `ETag`.
        public var tag: String?
        /// The header `Last-Modified`.
        public var lastModified: String?
        /// Seconds, from `Cache-Control: max-age`.
        public var maximumAge: Int?

        /// Nothing is known, but for the address.
        public init(address: String? = nil) { self.address = address }
    }
}

/// A document that was fetched.
public struct FetchedDocument: Sendable {
    /// Where it is in the end, redirects followed.
    public var address: WebAddress
    /// Its bytes, content codings undone.
    public var bytes: [UInt8]
    /// Media type and charset as the header says, and the address.
    public var hints: InputItem.Hints
    /// For the next request.
    public var freshness: FetchResult.Freshness
}

/// Why a document could not be fetched.
public struct FetchFailure: Error, Hashable, Sendable {
    /// In kebab case: `address-forbidden`, `robots-disallowed`, `robots-unreachable`, `host-unknown`, `http-status`, `redirects-too-many`, `fetch-timeout`,
    /// `fetch-failed`, `input-too-large`, `encoding-unsupported`, `archive-damaged`, `archive-ratio`, `list-invalid`, `stopped`.
    public var code: String
    /// One sentence for a person.
    public var message: String
    /// The status of the response, where there was one.
    public var status: Int?
    /// Whether another attempt may succeed.
    public var isTransient = false
    /// Seconds that the server wants to be left alone.
    public var retryAfter: Int?

    /// Whether what was there is gone for good.
    package var isGone: Bool { status == 410 }

    package init(
        _ code: String, _ message: String, status: Int? = nil, isTransient: Bool = false, retryAfter: Int? = nil
    ) {
        self.code = code
        self.message = message
        self.status = status
        self.isTransient = isTransient
        self.retryAfter = retryAfter
    }

    /// Why a connection failed, in a few words.
    static func reason(of error: any Error) -> String {
        if let error = error as? HTTPClientError { return error.shortDescription }
        if let error = error as? IOError { return String(cString: strerror(error.errnoCode)) }
        return "\(error)"
    }

    /// The same as why an input could not be read.
    public func inputError(uri: String) -> InputError { InputError(code, uri: uri, message: message) }
}
