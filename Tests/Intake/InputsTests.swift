@testable import DatelineIntake
import DatelineTestSupport
import Foundation
import Testing

@Suite struct InputsTests {
    private func walk(_ arguments: [String]) -> [String] {
        var inputs = Inputs(arguments)
        var lines: [String] = []
        while let element = inputs.next() {
            switch element {
            case .item(let item): lines.append(item.uri)
            case .failure(let error): lines.append("\(error.code) \(error.uri)")
            case .skipped(let uri, let reason): lines.append("skipped \(uri): \(reason)")
            }
        }
        return lines
    }

    @Test func walksInTheOrderOfNames() throws {
        let folder = try Repository.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let manager = FileManager.default
        try manager.createDirectory(at: folder.appendingPathComponent("b"), withIntermediateDirectories: true)
        for name in ["c.html", "a.txt", "b/2.md", "b/10.md", ".hidden.txt", "b/data.json"] {
            try Data("x".utf8).write(to: folder.appendingPathComponent(name))
        }
        try manager.createSymbolicLink(at: folder.appendingPathComponent("b/loop"), withDestinationURL: folder)
        let root = folder.path
        #expect(
            walk([root, "-", root + "/nope"]) == [
                "skipped \(root)/.hidden.txt: hidden", "\(root)/a.txt", "\(root)/b/10.md", "\(root)/b/2.md",
                "skipped \(root)/b/data.json: not a document by its name (.json)",
                "skipped \(root)/b/loop: a link to a folder above it", "\(root)/c.html", "-",
                "input-missing \(root)/nope",
            ])
    }

    @Test func countsTheBytesThatItPassed() throws {
        let folder = try Repository.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let members = (0..<40).map { TestArchive.Member("\($0).txt", String(repeating: "\($0) ", count: 3000)) }
        let files = [
            ("a.txt", Array("12345".utf8)), ("b.tar", TestArchive.bytes(.tar, members)),
            ("c.zip", TestArchive.bytes(.zip, members)), ("d.png", [1, 2, 3]),
        ]
        for (name, bytes) in files { try Data(bytes).write(to: folder.appendingPathComponent(name)) }
        let total = files.dropLast().reduce(0) { $0 + $1.1.count }
        #expect(Inputs.byteCount(of: [folder.path]) == total)
        #expect(Inputs.byteCount(of: [folder.path + "/*.tar", folder.path + "/a.txt"]) == files[1].1.count + 5)
        #expect(Inputs.byteCount(of: [folder.path, "-"]) == nil)
        var inputs = Inputs([folder.path])
        var passed: [Int] = []
        while inputs.next() != nil { passed.append(inputs.passedByteCount) }
        #expect(passed == passed.sorted())
        #expect(passed.first == 5)
        // The tar is twenty buffers long: half of its members lie behind half of its bytes.
        #expect(abs(passed[20] - 5 - files[1].1.count / 2) < 1 << 17)
        #expect(inputs.passedByteCount == total)
    }

    @Test func readsUpToALimit() throws {
        let folder = try Repository.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("a.txt")
        try Data("12345".utf8).write(to: file)
        let item = InputItem(uri: "a.txt", place: .file(Array(file.path.utf8)))
        #expect(try Inputs.bytes(of: item, limit: 5) == Array("12345".utf8))
        #expect { try Inputs.bytes(of: item, limit: 4) } throws: { ($0 as? InputError)?.code == "input-too-large" }
        let lost = InputItem(uri: "b.txt", place: .file(Array((file.path + "x").utf8)))
        #expect { try Inputs.bytes(of: lost, limit: 4) } throws: { ($0 as? InputError)?.code == "input-missing" }
    }

    @Test(arguments: [
        (Array("a/b.html".utf8), "a/b.html"), (Array("a#1?.html".utf8), "a%231%3F.html"),
        (Array("50%.txt".utf8), "50%25.txt"),
        (Array("東京.txt".utf8), "東京.txt"), ([0x61, 0xFF, 0x0A], "a%FF%0A"),
    ])
    func writesPathsAsURIs(_ path: [UInt8], _ uri: String) {
        #expect(InputURI.of(path: path) == uri)
    }
}
