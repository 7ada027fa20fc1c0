@testable import DatelineExports
import DatelineTestSupport
import Foundation
import GRDB
import Testing

/// A user's table beside the records, read as CSV.
@Suite struct DatabaseTableTests {
    @Test func rowsBecomeCSV() throws {
        let folder = try Repository.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("known.db").path
        try DatabaseQueue(path: file).write { database in
            try database.execute(sql: "CREATE TABLE bodies (name TEXT, lei TEXT, row INTEGER)")
            try database.execute(sql: "INSERT INTO bodies VALUES ('The \"Lake\", Inc.', NULL, 17)")
        }
        let csv = try #require(try DatabaseTable.csv("sqlite:\(file)#bodies"))
        let expected = """
            "name","lei","row"
            "The ""Lake"", Inc.","","17"

            """
        #expect(String(decoding: csv, as: UTF8.self) == expected)
        #expect(throws: ExportError.self) { try DatabaseTable.csv("sqlite:\(file)#none") }
        #expect(try DatabaseTable.csv("known.csv") == nil)
    }
}
