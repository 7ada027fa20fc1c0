import DatelinePipeline
import DatelineRecords
import DatelineTestSupport
import Foundation
import Testing

/// Earnings tables of six makes, read from their files: every numeric cell with value, unit, row, period and owner.
@Suite struct TableFixtureTests {
    private static let names = [
        "us-gaap-income.html", "us-gaap-balance.txt", "ifrs.html", "tanshin.html", "a-share.html", "segments.md",
    ]
    private static let pipeline = try? Pipeline(PipelineLoader.load("press-release"))

    @Test(arguments: names)
    func readsEveryCell(_ name: String) throws {
        let file = Repository.fixtures.appendingPathComponent("Tables").appendingPathComponent(name)
        let pipeline = try #require(Self.pipeline)
        guard case .record(let record) = pipeline.outcome(of: Array(try Data(contentsOf: file)), uri: name) else {
            Issue.record("\(name) gives no record")
            return
        }
        let tables = record.document.tables.map { $0.start..<$0.end }
        let cells = record.figures.filter { figure in
            figure.mentions.contains { mention in tables.contains { $0.contains(mention.start) } }
                // A figure inside a cell of words is no cell.
                && figure.of != nil
        }
        let lines = cells.map { figure in
            let parts: [String] = [
                figure.mentions.first?.text ?? "", figure.kind.rawValue, figure.value?.description ?? "-",
                figure.unit ?? "-", figure.of ?? "-", figure.period ?? "-",
            ]
            return parts.joined(separator: "\t")
        }
        let expected = try String(
            contentsOf: file.deletingPathExtension().appendingPathExtension("tsv"), encoding: .utf8
        )
        .split(separator: "\n").map(String.init)
        #expect(lines == expected)
        let issuer = try #require(record.document.issuerID, "\(name) has no issuer")
        #expect(cells.allSatisfy { $0.organizationID == issuer })
    }
}
