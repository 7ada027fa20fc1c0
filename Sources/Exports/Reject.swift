public import DatelineRecords
internal import Foundation

/// An input that became no record, with its reason.
public struct Reject: Hashable, Sendable {
    /// Name of the contract of a line.
    public static let schema = "dateline/reject/1"

    /// The input's `source.uri`.
    public var uri: String
    /// SHA-256 of its bytes, hex; null where it could not be read.
    public var sha256: String?
    /// Why.
    public var problem: Problem

    /// Its bytes, so that it can be replayed; nil where they could not be read or are kept elsewhere.
    public var bytes: [UInt8]?
    /// What was known from outside about the bytes: media type and charset.
    public var mediaType: String?
    public var charset: String?

    /// Makes a reject.
    public init(uri: String, sha256: String?, problem: Problem) {
        self.uri = uri
        self.sha256 = sha256
        self.problem = problem
    }

    /// One line `{schema, uri, sha256, stage, code, message, media_type?, charset?, base64?}` with its line feed.
    public var line: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            for (key, value) in [
                ("schema", Self.schema), ("uri", uri), ("sha256", sha256), ("stage", problem.stage),
                ("code", problem.code),
                ("message", problem.message),
            ] {
                json.key(key)
                json.value(value)
            }
            for case (let key, let value?) in [
                ("media_type", mediaType), ("charset", charset),
                ("base64", bytes.map { Data($0).base64EncodedString() }),
            ] {
                json.key(key)
                json.value(value)
            }
        }
        return json.bytes + [0x0A]
    }
}
