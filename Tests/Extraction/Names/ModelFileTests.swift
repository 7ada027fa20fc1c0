@testable import DatelineExtraction
import Foundation
import Testing

@Suite struct ModelFileTests {
    private func temporary(_ bytes: [UInt8]) throws -> String {
        let path = NSTemporaryDirectory() + "/dateline-model-\(UUID().uuidString)"
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        return path
    }

    @Test func roundTrip() throws {
        var builder = ModelFileBuilder(header: [("language", "en"), ("note", "a: b")])
        builder.add("numbers", [1, 2, 3] as [UInt32])
        let path = try temporary(builder.bytes())
        defer { try? FileManager.default.removeItem(atPath: path) }
        let file = try ModelFile(path: path)
        #expect(file.header["language"] == "en")
        #expect(file.header["note"] == "a: b")
        #expect(Array(file.part("numbers").bindMemory(to: UInt32.self)) == [1, 2, 3])
        #expect(file.part("others").isEmpty)
    }

    @Test func damaged() throws {
        var builder = ModelFileBuilder(header: [("language", "en")])
        builder.add("numbers", Array(repeating: 7 as UInt32, count: 100))
        let bytes = builder.bytes()
        for length in [0, 10, 100, bytes.count - 1] {
            let path = try temporary(Array(bytes.prefix(length)))
            defer { try? FileManager.default.removeItem(atPath: path) }
            #expect(throws: ModelProblem.self) { try ModelFile(path: path) }
            #expect(throws: ModelProblem.self) { try NameModel(path: path) }
        }
        #expect(throws: ModelProblem.self) { try ModelFile(path: "/nowhere/names-en.model") }
    }

    @Test func index() throws {
        let hashes: [UInt32] = (0..<1000).map { UInt32($0) &* 0x9E37_79B9 }
        let index = HashIndexBuilder(hashes, bucketBits: 6)
        var builder = ModelFileBuilder(header: [])
        builder.add("table", index)
        let path = try temporary(builder.bytes())
        defer { try? FileManager.default.removeItem(atPath: path) }
        let file = try ModelFile(path: path)
        let opened = try #require(file.index("table"))
        for (row, place) in index.order.enumerated() { #expect(opened.row(hashes[place]) == row) }
        #expect(index.order.count == 1000)
    }
}
