internal import DatelineExports
internal import DatelineIntake

/// Why a look at a source came to nothing.
enum WatchFailure: Error {
    /// The source cannot be had: it is tried again, unless it is gone for good.
    case source(FetchFailure)
    /// What was seen before cannot be looked up: the watch ends.
    case journal(ExportError)

    /// A folder or file that cannot be read.
    static func source(_ error: InputError) -> WatchFailure { .source(FetchFailure(error.code, error.message)) }
}
