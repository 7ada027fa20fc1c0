/// A stored HTTP response: status line, header, body.
///
/// Source: RFC 9112 (chunked coding), RFC 9110 (Content-Type, Content-Encoding).
struct HTTPResponse {
    /// Bytes that a header may have on top of the document.
    static let headLimit = 1 << 18

    private let block: [UInt8]
    private let bodyStart: Int
    private let status: Int?
    private let fields: HeaderFields

    init(_ block: [UInt8]) {
        self.block = block
        var fields = HeaderFields()
        var index = 0
        var isFirst = true
        var status: Int?
        while index < block.count {
            let end = block[index...].firstIndex(of: 0x0A).map { $0 + 1 } ?? block.count
            let line = Array(block[index..<end])
            index = end
            if isFirst {
                isFirst = false
                guard line.starts(with: "HTTP/".utf8) else { break }
                let words = String(decoding: line, as: UTF8.self).split(separator: " ")
                status = words.count > 1 ? Int(words[1].prefix(3)) : nil
            } else if !fields.add(line) {
                break
            }
        }
        self.fields = fields
        self.status = status
        bodyStart = index
    }

    /// The document that the response carries.
    func element(uri: String, hints: InputItem.Hints, limits: InputLimits) -> Inputs.Element {
        guard let status else {
            return .failure(InputError("http-response", uri: uri, message: "holds no HTTP response"))
        }
        guard (200..<300).contains(status) else { return .skipped(uri: uri, reason: "HTTP status \(status)") }
        var hints = hints
        hints.take(contentType: fields["content-type"])
        var body = Array(block[bodyStart...])
        if fields["transfer-encoding"]?.lowercased().contains("chunked") == true { body = Self.joined(chunks: body) }
        do throws(InputError) {
            body = try ContentCoding.undone(body, fields["content-encoding"], limits: limits)
        } catch {
            return .failure(error.named(uri))
        }
        return WebDocument.element(body, uri: uri, hints: hints, limits: limits)
    }

    /// A body in chunks as one; as it stands where it is not in chunks after all.
    private static func joined(chunks body: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        while index < body.count {
            guard let end = body[index...].firstIndex(of: 0x0A) else { break }
            let line = String(decoding: body[index..<end], as: UTF8.self)
            let digits = line.prefix { $0.isHexDigit }
            guard let size = Int(digits, radix: 16), size >= 0, size <= body.count else {
                return result.isEmpty ? body : result
            }
            if size == 0 { break }
            let stop = min(body.count, end + 1 + size)
            result.append(contentsOf: body[(end + 1)..<stop])
            index = stop
            while index < body.count, body[index] == 0x0D || body[index] == 0x0A { index += 1 }
        }
        return result
    }
}

/// Judges what a web archive holds by its media type.
enum WebDocument {
    private static let refused = ["image/", "audio/", "video/", "font/"]
    private static let refusedTypes: Set<String> = [
        "text/css", "text/javascript", "application/javascript", "application/x-javascript", "application/json",
        "application/octet-stream", "application/zip", "application/font-woff", "text/dns",
    ]

    static func element(_ bytes: [UInt8], uri: String, hints: InputItem.Hints, limits: InputLimits) -> Inputs.Element {
        if let type = hints.mediaType, refusedTypes.contains(type) || refused.contains(where: type.hasPrefix) {
            return .skipped(uri: uri, reason: "no document by its media type (\(type))")
        }
        guard bytes.count <= limits.maximumBytes else { return .failure(limits.tooLarge(uri)) }
        return .item(InputItem(uri: uri, place: .bytes(bytes), hints: hints))
    }
}
