/// Says which earlier release a correction, an update or a withdrawal is about.
public struct RevisionLink: Hashable, Sendable {
    /// How it was found.
    public enum Ground: String, Hashable, Sendable {
        /// Its text or address names the other's address.
        case address
        /// Its title, the mark of a correction left out, or a title that it quotes is the other's.
        case title
        /// Same issuer, nearly the same text.
        case text
    }

    /// The document that revises.
    public var uri: String
    /// The first release, to which all its revisions link.
    public var firstURI: String
    /// The document's status: update, correction, withdrawn.
    public var status: String
    /// How it was found.
    public var ground: Ground

    /// Makes a link.
    public init(uri: String, firstURI: String, status: String, ground: Ground) {
        self.uri = uri
        self.firstURI = firstURI
        self.status = status
        self.ground = ground
    }
}
