internal import DatelineDocuments
internal import DatelineIntake
internal import DatelineRecords
internal import Foundation

/// The walk over INPUT arguments: files and folders as `Inputs` walks them, addresses, and lists of documents with all that they name.
struct InputWalk {
    /// Lists that are read for one argument: an index of sitemaps may name many, a feed may go on with older pages.
    private static let maximumLists = 1000
    /// Endings of files that may be lists.
    private static let listEndings: Set<String> = ["xml", "rss", "atom", "rdf", "json", "urls", "uris"]

    private let limits: InputLimits
    private let fetcher: Fetcher
    private var arguments: ArraySlice<String>
    private var local: Inputs?
    private var finishedByteCount = 0
    /// Entries of the list that is being read, the next one last.
    private var entries: [InputItem] = []
    private var lists: ArraySlice<WebAddress> = []
    private var seenLists: Set<WebAddress> = []

    init(_ arguments: [String], limits: InputLimits, fetcher: Fetcher) {
        self.arguments = arguments[...]
        self.limits = limits
        self.fetcher = fetcher
    }

    /// Bytes of the files so far, packed as they are.
    var passedByteCount: Int { finishedByteCount + (local?.passedByteCount ?? 0) }

    /// Whether any argument leads to the network.
    static func isRemote(_ arguments: [String]) -> Bool {
        arguments.contains { WebAddress($0) != nil || mayBeList($0) }
    }

    private static func mayBeList(_ argument: String) -> Bool {
        argument.split(separator: ".").last.map { listEndings.contains($0.lowercased()) } ?? false
    }

    /// The next document, or nil at the end. A list's documents are not fetched yet.
    mutating func next() async -> Inputs.Element? {
        while true {
            if let entry = entries.popLast() { return .item(entry) }
            if let list = lists.popFirst() {
                if let element = await open(list, isArgument: false) { return element }
                continue
            }
            if local != nil {
                if let element = local?.next() { return element }
                finishedByteCount += local?.passedByteCount ?? 0
                local = nil
            }
            guard let argument = arguments.popFirst() else { return nil }
            if let address = WebAddress(argument) {
                seenLists = [address]
                if let element = await open(address, isArgument: true) { return element }
            } else if !take(listAt: argument) {
                local = Inputs([argument], limits: limits)
            }
        }
    }

    /// Fetches an address.
    ///
    /// - Returns: What it is, where it is no list.
    private mutating func open(_ address: WebAddress, isArgument: Bool) async -> Inputs.Element? {
        do throws(FetchFailure) {
            guard case .document(let document) = try await fetcher.fetch(address) else { return nil }
            let list = DocumentListReader.read(
                document.bytes, mediaType: document.hints.mediaType, charset: document.hints.charset,
                address: document.address)
            if let list {
                take(list, name: address.text)
                return nil
            }
            guard isArgument else {
                return .failure(
                    InputError("list-invalid", uri: address.text, message: "is neither a feed nor a sitemap"))
            }
            return .item(InputItem(uri: address.text, place: .bytes(document.bytes), hints: document.hints))
        } catch {
            return .failure(error.inputError(uri: address.text))
        }
    }

    /// Opens a file that is a list; false where it is none.
    private mutating func take(listAt path: String) -> Bool {
        guard Self.mayBeList(path),
            let bytes = try? Inputs.bytes(
                of: InputItem(uri: path, place: .file(Array(path.utf8))), limit: limits.maximumBytes)
        else { return false }
        let isLines = path.hasSuffix(".urls") || path.hasSuffix(".uris")
        guard let list = DocumentListReader.read(bytes, mediaType: isLines ? "text/uri-list" : nil) else {
            return false
        }
        seenLists = []
        take(list, name: InputURI.of(path: Array(path.utf8)))
        return true
    }

    private mutating func take(_ list: DocumentList, name: String) {
        entries = list.entries.reversed().compactMap { $0.item(below: name) }
        for inner in list.lists + [list.next].compactMap({ $0 })
        where seenLists.count < Self.maximumLists && seenLists.insert(inner).inserted {
            lists.append(inner)
        }
    }
}

extension DocumentList.Entry {
    /// The document to fetch, its own text as what stands in for it; nil where there is neither.
    func item(below list: String) -> InputItem? {
        guard let address else { return inlineItem(below: list) }
        var item = InputItem(
            uri: address.text, place: .address(address), hints: InputItem.Hints(url: address.text, clues: clues))
        item.substitute = page.map { InputItem.Substitute(bytes: $0.bytes, mediaType: $0.mediaType) }
        return item
    }

    /// The entry's own text as a document; nil where it has none.
    func inlineItem(below list: String) -> InputItem? {
        guard let page else { return nil }
        return InputItem(
            uri: address?.text ?? list + "#" + InputURI.of(path: Array(id.utf8)), place: .bytes(page.bytes),
            hints: InputItem.Hints(mediaType: page.mediaType, charset: "utf-8", url: address?.text, clues: clues))
    }
}

extension Fetcher {
    /// The element with its document fetched; what is no address stays as it is.
    func fetched(_ element: Inputs.Element) async -> Inputs.Element {
        guard case .item(let item) = element, case .address(let address) = item.place else { return element }
        do throws(FetchFailure) {
            guard case .document(let document) = try await fetch(address) else { return element }
            var hints = document.hints
            hints.clues = item.hints.clues
            return .item(InputItem(uri: item.uri, place: .bytes(document.bytes), hints: hints))
        } catch {
            guard let substitute = item.substitute else { return .failure(error.inputError(uri: item.uri)) }
            var hints = item.hints
            hints.mediaType = substitute.mediaType
            hints.charset = "utf-8"
            return .item(InputItem(uri: item.uri, place: .bytes(substitute.bytes), hints: hints))
        }
    }
}
