import DatelineTestSupport
import Foundation
import Testing

/// Links between releases in databases, over several runs.
@Suite struct RevisionTests {
    private static let release = """
        Aster Motors Reports Results of the Second Quarter

        OSAKA, Japan, August 17, 2021 /PRNewswire/ -- Aster Motors Corporation reported revenue of 12.4 billion yen for the second quarter, up 4 percent \
        from the year before. The company opened a plant with 240 employees and shipped 31,000 units to customers in eleven countries.

        "The quarter went as we planned it," said Kato Hiroshi, president of Aster Motors Corporation.
        """

    /// A correction that names the release by its title comes before it; a later run, which knows the correction's text from the database
    /// alone, links it.
    @Test(arguments: TestDatabase.kinds) func aReleaseMayComeAfterItsCorrection(_ kind: TestDatabase.Kind) throws {
        let database = try TestDatabase(kind)
        let folder = try Repository.temporaryFolder()
        func ingest(_ name: String, _ text: String) throws {
            let file = folder.appendingPathComponent(name)
            try text.write(to: file, atomically: true, encoding: .utf8)
            let result = try TestCommand(["ingest", "--output", database.output, file.path]).wait()
            #expect(result.code == 0, "\(result.error)")
        }
        try ingest(
            "a.txt",
            "CORRECTION: Wrong Figure in an Earlier Release\n\nOSAKA, Japan, August 20, 2021 /PRNewswire/ -- In “Aster Motors Reports Results of the Second Quarter”, Aster Motors Corporation named 240 employees. The right number is 420, said Aster Motors Corporation.\n"
        )
        let names =
            "SELECT substr(uri, length(uri) - 4), substr(first_uri, length(first_uri) - 4), status, ground FROM revisions"
        #expect(try database.query(names) == [])
        try ingest("b.txt", Self.release)
        #expect(try database.query(names) == [["a.txt", "b.txt", "correction", "title"]])
        let standing = "SELECT substr(stands_uri, length(stands_uri) - 4) FROM standing_documents ORDER BY uri"
        #expect(try database.query(standing) == [["a.txt"], ["a.txt"]])
    }
}
