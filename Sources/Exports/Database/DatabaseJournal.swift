/// Decides about an unfinished run, for sinks of every kind.
enum UnfinishedRun {
    /// Where to begin.
    ///
    /// - Parameters:
    ///   - found: Job and checkpoint of an unfinished run, nil where there is none.
    ///   - job: The job that is to run.
    ///   - start: What the user said.
    ///   - output: The sink's name.
    /// - Returns: The checkpoint to go on from; nil begins anew.
    /// - Throws: `ExportError` `run-unfinished`, `run-other`.
    static func decide(
        _ found: (job: String, checkpoint: Checkpoint)?, job: String, start: RunStart, output: String
    ) throws(ExportError) -> Checkpoint? {
        switch (found, start) {
        case (nil, _), (_, .restart): return nil
        case (_?, .fresh):
            throw ExportError(
                "run-unfinished", output: output,
                reason: "an earlier run stopped early here; give --resume to go on or --restart to begin anew")
        case (let found?, .resume):
            guard found.job == job else {
                throw ExportError(
                    "run-other", output: output,
                    reason:
                        "the unfinished run had other inputs, options or another pipeline; repeat its command with --resume, or give --restart"
                )
            }
            return found.checkpoint
        }
    }
}
