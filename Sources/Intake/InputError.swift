/// Why an input could not be read.
public struct InputError: Error, Hashable, Sendable, CustomStringConvertible {
    /// In kebab case: `input-missing`, `input-unreadable`, `input-too-large`, `archive-damaged`, `archive-ratio`, `member-name-unsafe` …
    public var code: String
    /// The input's name.
    public var uri: String
    /// One sentence for a person.
    public var message: String

    /// Makes an error.
    public init(_ code: String, uri: String, message: String) {
        self.code = code
        self.uri = uri
        self.message = message
    }

    /// `NAME: MESSAGE`.
    public var description: String { "\(uri): \(message)" }

    /// The same error of a named input.
    func named(_ uri: String) -> InputError { InputError(code, uri: uri, message: message) }
}
