/// Limits on what is taken in.
public struct InputLimits: Hashable, Sendable {
    /// Largest number of bytes of one document.
    public var maximumBytes = 64 << 20
    /// How many times its packed size something may unpack to.
    public var maximumRatio = 200

    /// The standard limits.
    public init() {}

    /// Says that a document is larger than `maximumBytes`.
    func tooLarge(_ uri: String) -> InputError {
        InputError(
            "input-too-large", uri: uri,
            message: "holds more than \(maximumBytes) bytes; raise `limits: bytes` in the pipeline file to read it")
    }
}
