public import DatelineExports

/// Opens the sinks of a run.
public enum RunSinks {
    /// Opens one sink, or several as a group.
    ///
    /// - Parameters:
    ///   - definitions: In the order of the pipeline file.
    ///   - note: Given by a watch, which may get a sink while it is under way: a webhook that does not answer is waited for, for an hour: told why then, and nil when it answers.
    /// - Returns: The sink, not begun yet.
    /// - Throws: `ExportError`, a mistake of configuration.
    public static func open(
        _ definitions: [SinkDefinition], waiting note: (@Sendable (_ output: String, _ reason: String?) -> Void)? = nil
    ) throws(ExportError) -> any RecordSink {
        guard let first = definitions.first else {
            throw ExportError("output-unwritable", output: "dateline", reason: "there is no sink")
        }
        if definitions.count == 1, first.selection.isEverything { return try open(first, note) }
        var members: [SinkGroup.Member] = []
        // What cannot go on where it stopped does not lead.
        for definition in definitions.filter({ $0.keepsJournal }) + definitions.filter({ !$0.keepsJournal }) {
            members.append(SinkGroup.Member(try open(definition, note), taking: definition.selection))
        }
        return SinkGroup(members[0], Array(members.dropFirst()), admitsNewMembers: note != nil)
    }

    private static func open(
        _ definition: SinkDefinition, _ note: (@Sendable (String, String?) -> Void)?
    ) throws(ExportError) -> any RecordSink {
        if definition.isWebhook {
            return try WebhookSink(definition, patience: note.map(WebhookSink.Patience.long) ?? WebhookSink.Patience())
        }
        return try SinkAddress.open(definition.output, format: definition.format, rotation: definition.rotation)
    }
}

extension SinkDefinition {
    /// Whether a run that writes there can be resumed.
    fileprivate var keepsJournal: Bool { !isWebhook && output != "-" && !output.hasPrefix("/dev/") }
}
