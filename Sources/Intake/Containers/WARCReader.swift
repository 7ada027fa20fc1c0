/// Documents of a web archive: `response` records with HTTP inside, and `resource` records.
///
/// Source: ISO 28500 (WARC 1.0, 1.1).
final class WARCReader: MemberReader {
    private let stream: ByteStream
    private let uri: String
    private let container: Container
    private var isAtEnd = false
    private static let headerLineLimit = 1 << 16

    init(_ stream: ByteStream, uri: String, limits: InputLimits) {
        self.stream = stream
        self.uri = uri
        container = Container(limits: limits)
    }

    func next() -> Member? {
        while !isAtEnd {
            do throws(InputError) {
                guard let header = try readHeader() else {
                    isAtEnd = true
                    return nil
                }
                if let element = try readRecord(header) { return .element(element) }
            } catch {
                isAtEnd = isAtEnd || error.code != "warc-record"
                return .element(.failure(error.uri.isEmpty ? error.named(uri) : error))
            }
        }
        return nil
    }

    // MARK: Header

    private func readHeader() throws(InputError) -> HeaderFields? {
        guard try findRecord() else { return nil }
        var fields = HeaderFields()
        while true {
            guard let line = try stream.line(limit: Self.headerLineLimit) else {
                throw InputError("warc-cut", uri: "", message: "ends in the header of a record")
            }
            if !fields.add(line.bytes) { return fields }
        }
    }

    /// Goes to the line behind the next `WARC/1.…`; false at the end. Lines that are none are passed over: after a wrong length a
    /// record is found again this way.
    private func findRecord() throws(InputError) -> Bool {
        while let line = try stream.line(limit: Self.headerLineLimit) {
            if line.bytes.starts(with: "WARC/".utf8), line.bytes.count < 16 { return true }
        }
        return false
    }

    // MARK: Record

    private func readRecord(_ header: HeaderFields) throws(InputError) -> Inputs.Element? {
        let type = header["warc-type"]?.lowercased() ?? ""
        let target = header["warc-target-uri"].map { $0.hasPrefix("<") ? String($0.dropFirst().dropLast()) : $0 }
        let memberURI =
            target.map { uri + "#" + InputURI.of(path: Array($0.utf8)) } ?? uri + "#"
            + (header["warc-record-id"] ?? "?")
        guard let text = header["content-length"], let length = Int(text), length >= 0 else {
            throw InputError("warc-record", uri: memberURI, message: "is a record without a right Content-Length")
        }
        switch type {
        case "response", "resource":
            let wanted = min(length, container.limits.maximumBytes + HTTPResponse.headLimit)
            let block = try stream.read(upTo: wanted)
            guard block.count == wanted else {
                throw InputError(
                    "warc-cut", uri: memberURI, message: "is cut: \(block.count) of its \(length) bytes are there")
            }
            guard wanted == length else {
                _ = try stream.skip(length - wanted)
                return .failure(container.limits.tooLarge(memberURI))
            }
            var hints = InputItem.Hints(url: target)
            if type == "resource" {
                hints.take(contentType: header["content-type"])
                return WebDocument.element(block, uri: memberURI, hints: hints, limits: container.limits)
            }
            return HTTPResponse(block).element(uri: memberURI, hints: hints, limits: container.limits)
        case "revisit", "continuation":
            try pass(length, memberURI)
            return .skipped(uri: memberURI, reason: "a WARC \(type) record")
        default:
            // warcinfo, request, metadata, conversion: they describe documents and are none.
            try pass(length, memberURI)
            return nil
        }
    }

    private func pass(_ length: Int, _ memberURI: String) throws(InputError) {
        let count = try stream.skip(length)
        guard count == length else {
            throw InputError("warc-cut", uri: memberURI, message: "is cut: \(count) of its \(length) bytes are there")
        }
    }
}
