/// A mistake in a pipeline file or on the command line: it stops the run before anything is read.
public struct ConfigurationError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The pipeline file; nil for the command line.
    public var file: String?
    /// Line, from 1.
    public var line: Int?
    /// Column, from 1.
    public var column: Int?
    /// What is wrong.
    public var message: String
    /// What to do about it.
    public var remedy: String

    /// Makes an error.
    public init(_ message: String, remedy: String, file: String? = nil, line: Int? = nil, column: Int? = nil) {
        self.file = file
        self.line = line
        self.column = column
        self.message = message
        self.remedy = remedy
    }

    /// `FILE:LINE:COLUMN: MESSAGE (REMEDY)`.
    public var description: String {
        var place = file ?? ""
        if let line { place += ":\(line)" }
        if let column { place += ":\(column)" }
        return (place.isEmpty ? "" : place + ": ") + "\(message) (\(remedy))"
    }
}
