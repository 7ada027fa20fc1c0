/// One document to read: a file, or standard input.
public struct InputItem: Hashable, Sendable {
    /// Where the bytes are.
    public enum Place: Hashable, Sendable {
        /// A path, as bytes without a NUL.
        case file([UInt8])
        case standardInput
    }

    /// The name that the record gives as `source.uri`.
    public var uri: String
    /// Where the bytes are.
    public var place: Place

    /// Makes an item.
    public init(uri: String, place: Place) {
        self.uri = uri
        self.place = place
    }
}
