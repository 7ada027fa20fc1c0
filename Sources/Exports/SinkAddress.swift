/// Opens the sink that an output names.
///
/// `-` and a path write the format, `csv:FOLDER` tables, `sqlite:FILE` and `postgres://…` feed a database.
public enum SinkAddress {
    /// Opens a sink.
    ///
    /// - Parameters:
    ///   - output: Where records go.
    ///   - format: How, where that is a file.
    ///   - rotation: When the next file begins, where that is a file.
    /// - Returns: The sink, not begun yet.
    /// - Throws: `ExportError`, a mistake of configuration.
    public static func open(
        _ output: String, format: RecordFormat, rotation: Rotation? = nil
    ) throws(ExportError) -> any RecordSink {
        if rotation != nil,
            format == .atom || FileSink.isStream(output) || path(output, "csv:") != nil || isDatabase(output)
        {
            throw ExportError("output-unwritable", output: output, reason: "only files of records are rotated")
        }
        if let file = path(output, "sqlite:") { return try SQLiteSink(path: file) }
        if isPostgres(output) { return try PostgresSink(url: output) }
        if let folder = path(output, "csv:") { return CSVSink(folder: folder) }
        if format == .atom { return AtomSink(path: output) }
        return FileSink(path: output, format: format, rotation: rotation)
    }

    /// Brings a database to the current version.
    ///
    /// - Returns: The versions before and after; nil where the output is no database.
    /// - Throws: `ExportError`.
    public static func migrate(_ output: String) throws(ExportError) -> (from: Int, to: Int)? {
        if let file = path(output, "sqlite:") {
            do {
                return (try SQLiteDatabase.migrate(SQLiteDatabase.open(file), path: file), Migrations.current)
            } catch let error as ExportError {
                throw error
            } catch {
                throw ExportError("output-unwritable", output: file, reason: SQLiteDatabase.reason(error))
            }
        }
        guard isPostgres(output) else { return nil }
        let connection = try PostgresConnection(output)
        try PostgresDatabase.lock(connection)
        return (try PostgresDatabase.migrate(connection), Migrations.current)
    }

    /// Removes the record of a uri with everything that refers to it.
    ///
    /// - Returns: Whether there was one; nil where the output is no database.
    /// - Throws: `ExportError`.
    public static func forget(_ uri: String, in output: String) throws(ExportError) -> Bool? {
        if let file = path(output, "sqlite:") { return try SQLiteSink(path: file).forget(uri) }
        return isPostgres(output) ? try PostgresSink(url: output).forget(uri) : nil
    }

    private static func path(_ output: String, _ scheme: String) -> String? {
        output.hasPrefix(scheme) && output.utf8.count > scheme.utf8.count ? String(output.dropFirst(scheme.count)) : nil
    }

    private static func isDatabase(_ output: String) -> Bool { path(output, "sqlite:") != nil || isPostgres(output) }

    private static func isPostgres(_ output: String) -> Bool {
        output.hasPrefix("postgres://") || output.hasPrefix("postgresql://")
    }
}
