import DatelineTestSupport
import Foundation

/// An archive of small invented releases with everything that a run must count: records, near copies, duplicates, rejects, skipped names.
struct ResumeCorpus {
    let folder: URL
    var archive: String { folder.appendingPathComponent("old.tar.gz").path }

    init() throws {
        folder = try Repository.temporaryFolder()
        var members: [TestArchive.Member] = []
        for number in 0..<60 {
            let name = "2022/release-\(number)"
            switch number % 12 {
            case 5: members.append(.init(name + ".txt", ""))
            case 7: members.append(.init(name + ".png", "x"))
            case 9: members.append(.init(name + ".txt", Self.text(number - 1)))
            case 11: members.append(.init(name + ".txt", Self.text(number - 3) + "\n\nEnds."))
            default: members.append(.init(name + ".txt", Self.text(number)))
            }
        }
        try Data(TestArchive.bytes(.tarGzip, members)).write(to: URL(fileURLWithPath: archive))
    }

    /// The texts as lines of JSON, without what is no record.
    static let lines: [String] = (0..<60).map { number in
        #"{"uri": "urn:release-\#(number)", "text": "\#(text(number).replacingOccurrences(of: "\n", with: "\\n"))"}"#
            + "\n"
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    /// A release with words of its own: neighbours must not be near copies.
    static func text(_ number: Int) -> String {
        let words = [
            "kettle", "river", "lantern", "harbor", "window", "garden", "copper", "signal", "orchard", "bridge",
        ]
        var state = UInt64(number) &* 0x9E37_79B9_7F4A_7C15 &+ 1
        let sentences = (0..<30).map { _ -> String in
            let chosen = (0..<8).map { _ -> String in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return words[Int(state >> 33) % words.count]
            }
            return "The \(chosen.joined(separator: " ")) sold \(Int(state >> 40) % 900 + 10) units."
        }
        return "Release \(number) of the Quiet Kettle Company\n\nOSAKA, Japan, May \(number % 28 + 1), 2022 -- "
            + sentences.joined(separator: " ")
    }
}
