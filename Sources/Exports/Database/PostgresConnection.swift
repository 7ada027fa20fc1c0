internal import CLibPQ
internal import Glibc

/// A connection to PostgreSQL.
final class PostgresConnection {
    private let pointer: OpaquePointer?
    /// Its address without a password, for messages.
    let name: String

    /// Connects.
    ///
    /// - Throws: `ExportError` `database-unreachable`.
    init(_ url: String) throws(ExportError) {
        name = Self.withoutPassword(url)
        pointer = PQconnectdb(url)
        guard PQstatus(pointer) == CONNECTION_OK else {
            throw ExportError("database-unreachable", output: name, reason: "cannot be reached: \(message)")
        }
        PQsetNoticeProcessor(pointer, { _, _ in }, nil)
        try execute("SET client_encoding = 'UTF8'; SET standard_conforming_strings = on")
    }

    /// Runs statements without results.
    func execute(_ sql: String) throws(ExportError) {
        let result = PQexec(pointer, sql)
        defer { PQclear(result) }
        try check(result)
    }

    /// Runs one statement with text parameters.
    ///
    /// - Returns: Rows of texts.
    @discardableResult
    func query(_ sql: String, _ parameters: [String?] = []) throws(ExportError) -> [[String?]] {
        let copies = parameters.map { $0.map { strdup($0) } }
        defer { for case let copy?? in copies { free(copy) } }
        let values = copies.map { $0.flatMap { UnsafePointer<CChar>($0) } }
        let result = PQexecParams(pointer, sql, Int32(values.count), nil, values, nil, nil, 0)
        defer { PQclear(result) }
        try check(result)
        let columnCount = PQnfields(result)
        return (0..<PQntuples(result)).map { row in
            (0..<columnCount).map { column in
                PQgetisnull(result, row, column) == 1 ? nil : String(cString: PQgetvalue(result, row, column))
            }
        }
    }

    /// Sends lines of COPY.
    func copy(into table: String, columns: [String], _ lines: [UInt8]) throws(ExportError) {
        guard !lines.isEmpty else { return }
        let begun = PQexec(pointer, "COPY \(table) (\(columns.joined(separator: ", "))) FROM STDIN")
        defer { PQclear(begun) }
        guard PQresultStatus(begun) == PGRES_COPY_IN else { throw failure(begun) }
        let isSent = lines.withUnsafeBytes { bytes in
            var start = 0
            while start < bytes.count {
                let count = min(1 << 20, bytes.count - start)
                let piece = bytes.baseAddress.map { ($0 + start).assumingMemoryBound(to: CChar.self) }
                guard PQputCopyData(pointer, piece, Int32(count)) == 1 else { return false }
                start += count
            }
            return true
        }
        guard isSent, PQputCopyEnd(pointer, nil) == 1 else { throw failure(nil) }
        let ended = PQgetResult(pointer)
        defer { PQclear(ended) }
        try check(ended)
        while let rest = PQgetResult(pointer) { PQclear(rest) }
    }

    private func check(_ result: OpaquePointer?) throws(ExportError) {
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: return
        default: throw failure(result)
        }
    }

    private func failure(_ result: OpaquePointer?) -> ExportError {
        // '0' + … : PG_DIAG_SQLSTATE is the character C.
        let state = PQresultErrorField(result, Int32(UInt8(ascii: "C"))).map { String(cString: $0) } ?? ""
        let code = state.hasPrefix("53") || state == "58030" ? "output-full" : "output-failed"
        return ExportError(code, output: name, reason: message)
    }

    private var message: String {
        let text = PQerrorMessage(pointer).map { String(cString: $0) } ?? ""
        return text.split(separator: "\n").first.map(String.init) ?? "no connection"
    }

    /// `postgres://user:secret@host/db` as `postgres://user@host/db`.
    private static func withoutPassword(_ url: String) -> String {
        guard let scheme = url.firstRange(of: "://"), let at = url[scheme.upperBound...].firstIndex(of: "@") else {
            return url
        }
        let user = url[scheme.upperBound..<at].prefix { $0 != ":" }
        return "\(url[..<scheme.upperBound])\(user)\(url[at...])"
    }

    deinit { PQfinish(pointer) }
}
