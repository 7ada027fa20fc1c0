public import Foundation

/// Places of the repository that tests read.
public enum Repository {
    /// The top folder, found from this file.
    public static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    /// Documents written for this project.
    public static let fixtures = root.appendingPathComponent("Fixtures")
    /// Data beside the checkout, where it is there.
    public static let shared: URL? = {
        let folder = root.deletingLastPathComponent().appendingPathComponent("shared")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    /// A release of `Fixtures/Cases`.
    public struct Case: Sendable {
        public var id: String
        /// The document.
        public var document: URL
        /// What a perfect record holds, in gold's shape.
        public var expected: URL

        /// The document's bytes.
        public func bytes() throws -> [UInt8] { Array(try Data(contentsOf: document)) }
    }

    /// All cases, by id.
    public static let cases: [Case] = {
        let folder = fixtures.appendingPathComponent("Cases")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().compactMap { id in
            let place = folder.appendingPathComponent(id)
            let document = ["html", "txt", "md"].map { place.appendingPathComponent("\(id).\($0)") }
                .first { FileManager.default.fileExists(atPath: $0.path) }
            return document.map { Case(id: id, document: $0, expected: place.appendingPathComponent("expected.json")) }
        }
    }()

    /// A new empty folder for one test.
    public static func temporaryFolder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dateline-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }
}
