@testable import DatelineExports
@testable import DatelineIntake
@testable import DatelinePipeline
import DatelineRecords
import DatelineTestSupport
import Foundation
import Testing

/// Bounded queues: what a slow sink or a slow document holds back.
@Suite struct RunTests {
    private func run(jobs: Int, yaml: String = "stages:\n  - find-dates\n") throws -> Run {
        Run(
            pipeline: Pipeline(try PipelineLoader.definition(of: yaml, file: "p.yaml")), encoder: .text(.ndjson),
            jobs: jobs, keepsRejectedBytes: true)
    }

    private func element(_ number: Int, byteCount: Int) -> Inputs.Element {
        let text = "The plant \(number) opened on May 4, 2022. "
        let bytes = Array(String(repeating: text, count: max(1, byteCount / text.utf8.count)).utf8)
        return .item(InputItem(uri: "\(number).txt", place: .bytes(bytes)))
    }

    @Test(arguments: [1, 2, 4])
    func holdsInputsBackWhileTheSinkIsSlow(_ jobs: Int) async throws {
        var taken = 0
        var delivered: [String] = []
        var mostAhead = 0
        var queues: [Run.Queue] = []
        try await run(jobs: jobs).deliver(
            next: {
                guard taken < 200 else { return nil }
                taken += 1
                mostAhead = max(mostAhead, taken - delivered.count)
                // The first document of ten is long: the others wait for it.
                return element(taken, byteCount: taken % 10 == 1 ? 40_000 : 40)
            }, known: { _ in nil }, note: { queues.append($0) }
        ) { written in
            if case .record(let record) = written { delivered.append(record.uri) }
            Thread.sleep(forTimeInterval: 0.001)
        }
        #expect(delivered == (1...200).map { "\($0).txt" })
        #expect(mostAhead <= 8 * jobs)
        #expect(queues.allSatisfy { $0.running <= jobs && $0.waiting < 8 * jobs })
    }

    @Test func holdsInputsBackWhileMemoryIsFull() async throws {
        var taken = 0
        var most = 0
        // The archive's bytes wait for one of four jobs; together they would be 200 MB.
        try await run(jobs: 4, yaml: "stages:\n  - find-dates\nlimits:\n  bytes: 1000\n").deliver(
            next: {
                guard taken < 10 else { return nil }
                taken += 1
                return .item(InputItem(uri: "\(taken)", place: .bytes([UInt8](repeating: 0x20, count: 20 << 20))))
            }, known: { _ in nil }, note: { most = max(most, $0.heldBytes) }
        ) { _ in }
        #expect(taken == 10)
        #expect(most <= 80 << 20)
    }

    @Test func rejectsWhatTakesTooLong() async throws {
        var codes: [String] = []
        var reject: Reject?
        let elements = [element(1, byteCount: 40), element(2, byteCount: 30_000_000), element(3, byteCount: 40)]
        var rest = elements[...]
        let stages = "stages:\n  - find-dates\n  - find-sections\n  - find-figures\nlimits:\n  seconds: 1\n"
        try await run(jobs: 2, yaml: stages).deliver(
            next: { rest.popFirst() }, known: { _ in nil }, note: { _ in }
        ) { written in
            switch written {
            case .record(let record): codes.append(record.uri)
            case .reject(let found):
                codes.append(found.problem.code)
                reject = found
            default: codes.append("?")
            }
        }
        #expect(codes == ["1.txt", "timeout", "3.txt"])
        #expect(reject?.problem.message.contains("more than 1 seconds") == true)
        // Nothing was kept: the bytes are more than a line of rejects carries.
        #expect(reject?.bytes == nil)
        #expect(reject?.sha256?.utf8.count == 64)
    }
}
