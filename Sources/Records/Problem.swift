/// Something the reader of a record should distrust, or the reason why a document was rejected.
public struct Problem: Hashable, Sendable {
    /// What happened, in kebab case (`charset-guessed`); the schema lists all codes.
    public var code: String
    /// The stage that saw it (`decode`, `find-dates`).
    public var stage: String
    /// One sentence for a person, with the remedy where there is one.
    public var message: String
    /// Where in `Document.text`, if it is about a place.
    public var range: TextRange?

    /// Makes a problem.
    public init(_ code: String, stage: String, message: String, range: TextRange? = nil) {
        self.code = code
        self.stage = stage
        self.message = message
        self.range = range
    }
}
