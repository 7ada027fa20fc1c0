import Synchronization

internal import Foundation

/// Finds the shipped models and tables.
public enum Resources {
    private static let chosen = Mutex<String?>(nil)

    /// Chooses a folder for the process, as the option `--resources` does; null returns to the search.
    public static func use(_ folder: String?) { chosen.withLock { $0 = folder } }

    /// The folder that holds the shipped models.
    ///
    /// Searched in this order: `explicit`, what `use` chose, the environment variable `DATELINE_RESOURCES`,
    /// `Dateline_DatelineExtraction.resources` and `Resources` beside the running binary, the package's own bundle.
    ///
    /// - Parameter explicit: A folder to take without search.
    /// - Returns: The first that exists, or null.
    public static func locate(explicit: String? = nil) -> String? {
        if let explicit { return explicit }
        if let folder = chosen.withLock({ $0 }) { return folder }
        if let folder = ProcessInfo.processInfo.environment["DATELINE_RESOURCES"], !folder.isEmpty { return folder }
        return candidates.first { isFolder($0) }
    }

    private static var candidates: [String] {
        var folders: [String] = []
        if let binary = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") {
            let folder = (binary as NSString).deletingLastPathComponent
            folders.append(folder + "/Dateline_DatelineExtraction.resources/Resources")
            folders.append(folder + "/Dateline_DatelineExtraction.resources")
            folders.append(folder + "/Resources")
        }
        folders.append(builtFolder)
        return folders
    }

    /// Where the sources lay when the package was built.
    private static var builtFolder: String { (#filePath as NSString).deletingLastPathComponent + "/Resources" }

    private static func isFolder(_ path: String) -> Bool {
        var isDirectory: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory.boolValue
    }
}
