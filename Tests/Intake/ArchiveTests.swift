@testable import DatelineIntake
import DatelineTestSupport
import Foundation
import Testing

/// A walk over files that a test writes.
struct TestWalk {
    let folder: URL

    init() throws { folder = try Repository.temporaryFolder() }

    func write(_ name: String, _ bytes: [UInt8]) throws -> String {
        let file = folder.appendingPathComponent(name)
        try Data(bytes).write(to: file)
        return file.path
    }

    /// A line an element: `NAME = CONTENT`, `CODE NAME`, `skipped NAME: REASON`; names without the folder.
    func lines(_ arguments: [String], limits: InputLimits = InputLimits()) throws -> [String] {
        var inputs = Inputs(arguments, limits: limits)
        var lines: [String] = []
        while let element = inputs.next() {
            switch element {
            case .item(let item):
                let bytes = try Inputs.bytes(of: item, limit: limits.maximumBytes)
                lines.append("\(item.uri) = \(String(decoding: bytes.prefix(60), as: UTF8.self))")
            case .failure(let error): lines.append("\(error.code) \(error.uri)")
            case .skipped(let uri, let reason): lines.append("skipped \(uri): \(reason)")
            }
        }
        return lines.map { $0.replacingOccurrences(of: folder.path + "/", with: "") }
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }
}

@Suite struct ArchiveTests {
    private static let members: [TestArchive.Member] = [
        .init("a.html", "<p>one</p>"), .init("sub/東京.txt", "two"), .init("sub/.hidden", "x"), .init("logo.png", "x"),
        .init("a#b?.txt", "three"),
    ]

    @Test(arguments: [
        TestArchive.Kind.tar, .zip, .sevenZip, .tarGzip, .tarBzip2, .tarXZ, .tarZstd,
    ])
    func readsMembersInOrder(_ kind: TestArchive.Kind) throws {
        let walk = try TestWalk()
        defer { walk.remove() }
        let name = "old." + kind.rawValue
        let file = try walk.write(name, TestArchive.bytes(kind, Self.members))
        let found = try walk.lines([file])
        #expect(
            found == [
                "\(name)#a.html = <p>one</p>", "\(name)#sub/東京.txt = two", "skipped \(name)#sub/.hidden: hidden",
                "skipped \(name)#logo.png: not a document by its name (.png)", "\(name)#a%23b%3F.txt = three",
            ])
    }

    @Test(arguments: [TestArchive.Kind.gzip, .zstd])
    func readsACompressedFile(_ kind: TestArchive.Kind) throws {
        let walk = try TestWalk()
        defer { walk.remove() }
        let file = try walk.write(
            "page.html." + kind.rawValue, TestArchive.bytes(kind, [.init("data", "<p>one</p>")]))
        let found = try walk.lines([file])
        #expect(found == ["page.html.\(kind.rawValue)#page.html = <p>one</p>"])
    }

    @Test(arguments: [TestArchive.Kind.zip, .sevenZip, .tarGzip])
    func readsOneLevelDeeper(_ kind: TestArchive.Kind) throws {
        let walk = try TestWalk()
        defer { walk.remove() }
        let innermost = TestArchive.bytes(.zip, [.init("c.txt", "deep")])
        let inner = TestArchive.bytes(
            kind, [.init("b.txt", "two"), .init(Array("innermost.zip".utf8), innermost), .init("d.txt", "four")])
        let outer = TestArchive.bytes(
            .zip, [.init("a.txt", "one"), .init(Array("inner.\(kind.rawValue)".utf8), inner), .init("e.txt", "five")])
        let file = try walk.write("outer.zip", outer)
        let name = "outer.zip#inner.\(kind.rawValue)"
        let found = try walk.lines([file])
        #expect(
            found == [
                "outer.zip#a.txt = one", "\(name)#b.txt = two", "archive-too-deep \(name)#innermost.zip",
                "\(name)#d.txt = four", "outer.zip#e.txt = five",
            ])
    }

    @Test func leavesWordDocumentsWhole() throws {
        let walk = try TestWalk()
        defer { walk.remove() }
        let file = try walk.write("release.docx", TestArchive.bytes(.zip, [.init("word/document.xml", "x")]))
        #expect(try walk.lines([file]).map { $0.prefix(15) } == ["release.docx = "])
    }

    @Test func rejectsNamesThatLeadOut() throws {
        let walk = try TestWalk()
        defer { walk.remove() }
        let file = try walk.write(
            "bad.tar",
            TestArchive.bytes(
                .tar,
                [
                    .init("../etc/passwd.txt", "x"), .init("a/../../b.txt", "x"), .init("/abs.txt", "x"),
                    .init([0xFF, 0xFE, 0x80, 0x2E, 0x74, 0x78, 0x74], [0x78]),
                    // テスト.txt in Windows-31J
                    .init([0x83, 0x65, 0x83, 0x58, 0x83, 0x67, 0x2E, 0x74, 0x78, 0x74], [0x79]),
                    .init("good..txt", "fine"),
                ]))
        #expect(
            try walk.lines([file, file]).prefix(6) == [
                "member-name-unsafe bad.tar#../etc/passwd.txt", "member-name-unsafe bad.tar#a/../../b.txt",
                "member-name-unsafe bad.tar#/abs.txt", "member-name-charset bad.tar#%FF%FE%80.txt",
                "bad.tar#%83e%83X%83g.txt = y", "bad.tar#good..txt = fine",
            ])
    }

    @Test func rejectsWhatIsTooLargeAndGoesOn() throws {
        let walk = try TestWalk()
        defer { walk.remove() }
        var limits = InputLimits()
        limits.maximumBytes = 1000
        for kind in [TestArchive.Kind.tar, .zip, .sevenZip, .tarGzip] {
            let large = TestArchive.Member("big.txt", String(repeating: "x", count: 1001))
            let file = try walk.write(
                "a." + kind.rawValue, TestArchive.bytes(kind, [.init("a.txt", "1"), large, .init("c.txt", "3")]))
            let name = "a." + kind.rawValue
            let found = try walk.lines([file], limits: limits)
            #expect(
                found == [
                    "\(name)#a.txt = 1", "input-too-large \(name)#big.txt", "\(name)#c.txt = 3",
                ])
        }
    }

    @Test func stopsBombs() throws {
        let walk = try TestWalk()
        defer { walk.remove() }
        var limits = InputLimits()
        limits.maximumRatio = 50
        let zeros = [UInt8](repeating: 0x20, count: 24 << 20)
        let zip = try walk.write(
            "bomb.zip",
            TestArchive.bytes(.zip, [.init("a.txt", "1"), .init(Array("bomb.txt".utf8), zeros), .init("c.txt", "3")]))
        let gzip = try walk.write("bomb.txt.gz", TestArchive.bytes(.gzip, [.init(Array("data".utf8), zeros)]))
        let tar = try walk.write("bomb.tar.gz", TestArchive.bytes(.tarGzip, [.init(Array("b.txt".utf8), zeros)]))
        let last = try walk.write("last.txt", Array("end".utf8))
        let found = try walk.lines([zip, gzip, tar, last], limits: limits)
        #expect(
            found == [
                "bomb.zip#a.txt = 1", "archive-ratio bomb.zip#bomb.txt", "bomb.zip#c.txt = 3",
                "archive-ratio bomb.txt.gz#bomb.txt", "archive-ratio bomb.tar.gz#b.txt", "archive-ratio bomb.tar.gz",
                "last.txt = end",
            ])
    }

    @Test(arguments: TestArchive.Kind.allCases)
    func survivesEveryCut(_ kind: TestArchive.Kind) throws {
        let walk = try TestWalk()
        defer { walk.remove() }
        let members = kind == .gzip || kind == .zstd ? [Self.members[0]] : Self.members
        let whole = TestArchive.bytes(kind, members)
        for end in stride(from: 1, to: whole.count, by: max(1, whole.count / 60)) {
            let file = try walk.write("cut." + kind.rawValue, Array(whole[..<end]))
            #expect(try !walk.lines([file]).isEmpty || end > 512, "\(kind) cut at \(end)")
        }
    }

    @Test func saysThatATarIsCut() throws {
        let walk = try TestWalk()
        defer { walk.remove() }
        let whole = TestArchive.bytes(
            .tar, [.init("a.txt", "1"), .init("b.txt", String(repeating: "b", count: 4000)), .init("c.txt", "3")])
        let file = try walk.write("cut.tar", Array(whole[..<3000]))
        let found = try walk.lines([file])
        #expect(found == ["cut.tar#a.txt = 1", "member-damaged cut.tar#b.txt"])
    }

    @Test func expandsPatterns() throws {
        let walk = try TestWalk()
        defer { walk.remove() }
        for name in ["b2.txt", "b1.txt", "a.txt", "[x].txt"] { _ = try walk.write(name, Array(name.utf8)) }
        let root = walk.folder.path + "/"
        #expect(
            try walk.lines([root + "b?.txt", root + "*a.txt"]) == [
                "b1.txt = b1.txt", "b2.txt = b2.txt", "a.txt = a.txt",
            ])
        #expect(try walk.lines([root + "[x].txt"]) == ["[x].txt = [x].txt"])
        #expect(try walk.lines([root + "z*"]) == ["input-missing z*"])
    }
}
