import DatelinePipeline
import DatelineRecords
import DatelineTestSupport
import Foundation
import Testing

@Suite struct RegistryTests {
    private static let table = """
        name,alias,kind,LEI,法人番号,Own ID
        "Tindall Robotics, Inc.",TDR Robotics|Tindall Group,,969500T1NDALLQUAY010,,a-17
        Halden Bank GmbH,,,,,b-1
        Halden Bank Ltd.,,,,,b-2
        "The ""Lake"" Society",,,,,c-3
        Mara Lindqvist,,person,,,p-9

        """

    private static let release = """
        Tindall Opens a Plant

        OSAKA, Japan, March 3, 2031 /PRNewswire/ -- TINDALL ROBOTICS, INC. opened a plant today, said Mara Lindqvist, chief executive of \
        Tindall Robotics. Halden Bank pays for it.

        About Tindall Robotics

        Tindall Robotics, Inc. builds robots.
        """

    private func record(_ table: String?) throws -> Record {
        let folder = try Repository.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("registry.csv")
        if let table { try Data(table.utf8).write(to: file) }
        let pipeline = try Pipeline.open(PipelineLoader.load("press-release"), registry: table == nil ? nil : file.path)
        guard case .record(let record) = pipeline.outcome(of: Array(Self.release.utf8), uri: "a.txt") else {
            throw CocoaError(.featureUnsupported)
        }
        return record
    }

    private func identifiers(_ record: Record, _ name: String) -> [String] {
        let organization = record.organizations.first { $0.name.hasPrefix(name) }?.identifiers
        let person = record.people.first { $0.name == name }?.identifiers
        return (organization ?? person ?? []).map { "\($0.scheme)=\($0.value)" }
    }

    @Test func linksWhatItKnows() throws {
        let record = try record(Self.table)
        #expect(identifiers(record, "Tindall Robotics") == ["lei=969500T1NDALLQUAY010", "own_id=a-17"])
        #expect(identifiers(record, "Mara Lindqvist") == ["own_id=p-9"])
    }

    @Test func leavesWhatIsAmbiguousAndReportsIt() throws {
        let record = try record(Self.table)
        #expect(identifiers(record, "Halden Bank") == [])
        #expect(record.diagnostics.map(\.code).contains("registry-ambiguous"))
    }

    /// The row with the very words is meant, whatever others share the normal form.
    @Test func theVeryWordsDecide() throws {
        let table = "name;id\nTindall Robotics, Inc.;x-1\nTindall Robotics GmbH;x-2\n"
        #expect(identifiers(try record(table), "Tindall Robotics") == ["id=x-1"])
    }

    @Test func itsDigestIsPartOfThePipelines() throws {
        let without = try record(nil).pipeline.digest
        let with = try record(Self.table).pipeline.digest
        #expect(without != with)
        #expect(try record(Self.table).pipeline.digest == with)
        #expect(try record(Self.table + "Ono Foods,,,,,d-1\n").pipeline.digest != with)
    }

    @Test func aPipelineFileNamesIt() throws {
        let text = "registry: known.csv\nstages:\n  - find-dates\n"
        let definition = try PipelineLoader.definition(of: text, file: "p.yaml")
        #expect(definition.registry == "known.csv")
        #expect(throws: ConfigurationError.self) { try Pipeline.open(definition) }
    }

    @Test func aDatabaseWithoutTheTableIsAMistake() throws {
        let definition = try PipelineLoader.load("press-release")
        #expect { try Pipeline.open(definition, registry: "sqlite:/nowhere/known.db#bodies") } throws: {
            "\($0)".contains("cannot be read")
        }
    }

    @Test func aTableWithoutNamesIsAMistake() throws {
        #expect { try record("id,lei\n1,2\n") } throws: { "\($0)".contains("has no column `name`") }
    }
}
