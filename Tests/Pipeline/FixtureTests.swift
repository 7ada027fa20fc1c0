import DatelineExports
import DatelinePipeline
import DatelineRecords
import DatelineTestSupport
import Foundation
import Testing

/// Each fixture's record against its `expected.json`, exactly; a difference that is known and accepted stands in `known.txt` beside it, with its reason.
@Suite struct FixtureTests {
    private static let pipeline = try? Pipeline(PipelineLoader.load("press-release"))

    private func record(_ fixture: Repository.Case) throws -> Record {
        let pipeline = try #require(Self.pipeline)
        guard
            case .record(let record) = pipeline.outcome(
                of: try fixture.bytes(), uri: fixture.document.lastPathComponent)
        else {
            throw CocoaError(.featureUnsupported)
        }
        return record
    }

    @Test func thereAreFifteenOrMore() {
        #expect(Repository.cases.count >= 15)
    }

    @Test(arguments: Repository.cases)
    func isAsExpected(_ fixture: Repository.Case) throws {
        let slots = try Slots(Data(record(fixture).json()))
        let differences = slots.differences(from: try Slots(Data(contentsOf: fixture.expected)))
        let known = fixture.expected.deletingLastPathComponent().appendingPathComponent("known.txt")
        let accepted = ((try? String(contentsOf: known, encoding: .utf8)) ?? "").split(separator: "\n").map(String.init)
            .filter { !$0.hasPrefix("#") }
        let new = differences.filter { !accepted.contains($0) }
        let mended = accepted.filter { !differences.contains($0) }
        #expect(new.isEmpty, "\(fixture.id):\n\(new.joined(separator: "\n"))")
        #expect(mended.isEmpty, "\(fixture.id): remove from known.txt:\n\(mended.joined(separator: "\n"))")
    }

    @Test(arguments: Repository.cases)
    func fitsTheSchema(_ fixture: Repository.Case) throws {
        let check = try SchemaCheck(Data(RecordSchema.text.utf8))
        #expect(try check.faults(of: Data(record(fixture).json())) == [])
        #expect(try check.faults(of: Data(record(fixture).json(indent: 2))) == [])
    }

    @Test(arguments: Repository.cases)
    func keepsItsInvariants(_ fixture: Repository.Case) throws {
        let record = try record(fixture)
        #expect(RecordInvariants.faults(of: record) == [])
        #expect(try self.record(fixture).json() == record.json())
    }
}
