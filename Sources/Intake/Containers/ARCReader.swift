/// Documents of a web archive in the older ARC format: a line `URL IP DATE TYPE LENGTH`, then the HTTP response.
///
/// Source: Internet Archive, ARC file format 1.0.
final class ARCReader: MemberReader {
    private let stream: ByteStream
    private let uri: String
    private let limits: InputLimits
    private var isAtEnd = false

    init(_ stream: ByteStream, uri: String, limits: InputLimits) {
        self.stream = stream
        self.uri = uri
        self.limits = limits
    }

    func next() -> Member? {
        while !isAtEnd {
            do throws(InputError) {
                guard let line = try stream.line(limit: 1 << 16) else {
                    isAtEnd = true
                    return nil
                }
                if let element = try record(String(decoding: line.bytes, as: UTF8.self)) { return .element(element) }
            } catch {
                isAtEnd = true
                return .element(.failure(error.uri.isEmpty ? error.named(uri) : error))
            }
        }
        return nil
    }

    private func record(_ line: String) throws(InputError) -> Inputs.Element? {
        let words = line.split { $0 == " " || $0 == "\n" || $0 == "\r" || $0 == "\r\n" }
        // A blank line parts records; other lines are passed over until a record's line is found again.
        guard words.count >= 5, words[0].contains(":"), let length = Int(words[words.count - 1]), length >= 0 else {
            return nil
        }
        let target = String(words[0])
        let memberURI = uri + "#" + InputURI.of(path: Array(target.utf8))
        let wanted = min(length, limits.maximumBytes + HTTPResponse.headLimit)
        let block = try stream.read(upTo: wanted)
        guard block.count == wanted else {
            throw InputError(
                "arc-cut", uri: memberURI, message: "is cut: \(block.count) of its \(length) bytes are there")
        }
        guard wanted == length else {
            _ = try stream.skip(length - wanted)
            return .failure(limits.tooLarge(memberURI))
        }
        guard target.hasPrefix("http") else { return nil }
        return HTTPResponse(block).element(uri: memberURI, hints: InputItem.Hints(url: target), limits: limits)
    }
}
