internal import Foundation

/// Documents that a bench runs over, kept in memory so that the disk is not measured.
struct Corpus {
    struct Item {
        var name: String
        var path: String
        var bytes: [UInt8]
    }

    var name: String
    var items: [Item]

    var byteCount: Int { items.reduce(0) { $0 + $1.bytes.count } }

    /// The fixtures of a folder, each `times` times.
    static func fixtures(_ folder: URL, times: Int) -> Corpus {
        let items = documents(below: folder).filter { !$0.path.hasSuffix("ORIGIN.md") }
        return Corpus(name: "fixtures x \(times)", items: Array(repeating: items, count: times).flatMap { $0 })
    }

    /// All documents below a folder.
    static func documents(of folder: URL) -> Corpus {
        Corpus(name: folder.lastPathComponent, items: documents(below: folder))
    }

    /// Every `step`th document of an archive of `shared`, in the order of names; nil where the archive is not there.
    static func archive(_ file: String, in shared: URL, every step: Int) -> Corpus? {
        let archive = shared.appendingPathComponent("archives").appendingPathComponent(file)
        guard FileManager.default.fileExists(atPath: archive.path) else { return nil }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dateline-bench-" + file)
        if !FileManager.default.fileExists(atPath: folder.path) {
            try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            _ = Baseline.run("zstd -q -dc --long=27 '\(archive.path)' | tar -x -C '\(folder.path)'")
        }
        let all = documents(below: folder)
        let items = stride(from: 0, to: all.count, by: step).map { all[$0] }
        return Corpus(name: "\(file), every \(step)th", items: items)
    }

    private static func documents(below folder: URL) -> [Item] {
        let endings: Set<String> = ["html", "txt", "md"]
        let names = (FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []).sorted()
        return names.filter { endings.contains(($0 as NSString).pathExtension) }.compactMap { name in
            let path = folder.appendingPathComponent(name).path
            return FileManager.default.contents(atPath: path).map { Item(name: name, path: path, bytes: Array($0)) }
        }
    }
}
