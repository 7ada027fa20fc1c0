public import DatelineExports

/// What a run tells while it goes on.
public struct RunEvent: Sendable {
    /// How one input ended.
    public enum Outcome: Sendable {
        case record
        /// The sink holds this uri, these bytes and this digest.
        case unchanged
        /// The bytes of an earlier input, or a near copy where those are skipped.
        case duplicate(CopyLink)
        case skipped(reason: String)
        case reject(Reject)
        /// Kept until its embargo is over.
        case held
    }

    /// The input's `source.uri`.
    public var uri: String
    /// How it ended.
    public var outcome: Outcome
    /// A record's link to the earlier document that it nearly copies.
    public var link: CopyLink?
    /// Counts, this input included.
    public var summary: RunSummary
    /// Bytes of the files that were read so far, packed as they are.
    public var passedBytes = 0
}
