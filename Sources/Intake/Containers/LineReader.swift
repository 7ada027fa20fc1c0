internal import Foundation

/// Documents as lines of JSON: `{uri, media_type, charset, text|html|base64}`, or the rejects of an earlier run.
final class LineReader: MemberReader {
    private struct Line: Decodable {
        var schema: String?
        var uri: String?
        var mediaType: String?
        var charset: String?
        var url: String?
        var text: String?
        var html: String?
        var base64: String?

        enum CodingKeys: String, CodingKey {
            case schema, uri, charset, url, text, html, base64
            case mediaType = "media_type"
        }
    }

    private let stream: ByteStream
    private let uri: String
    private let limits: InputLimits
    private let decoder = JSONDecoder()
    private var number = 0
    private var isAtEnd = false

    init(_ stream: ByteStream, uri: String, limits: InputLimits) {
        self.stream = stream
        self.uri = uri
        self.limits = limits
    }

    func next() -> Member? {
        while !isAtEnd {
            number += 1
            let place = "\(uri)#\(number)"
            do throws(InputError) {
                // Base64 takes four characters for three bytes; JSON may escape every byte with six.
                guard let line = try stream.line(limit: limits.maximumBytes + limits.maximumBytes / 2 + 4096) else {
                    isAtEnd = true
                    return nil
                }
                if line.bytes.allSatisfy({ $0 <= 0x20 }), !line.isCut { continue }
                if line.isCut { return .element(.failure(limits.tooLarge(place))) }
                return .element(element(line.bytes, place: place))
            } catch {
                isAtEnd = true
                return .element(.failure(error.named(uri)))
            }
        }
        return nil
    }

    private func element(_ bytes: [UInt8], place: String) -> Inputs.Element {
        let line: Line
        do {
            line = try decoder.decode(Line.self, from: Data(bytes))
        } catch {
            return .failure(
                InputError(
                    "line-invalid", uri: place,
                    message: "is no JSON object {uri, media_type, charset, text|html|base64}"))
        }
        let name = line.uri.flatMap { $0.isEmpty ? nil : $0 } ?? place
        var hints = InputItem.Hints(
            mediaType: line.mediaType?.lowercased(), charset: line.charset?.lowercased(), url: line.url)
        let content: [UInt8]
        if let base64 = line.base64 {
            guard let data = Data(base64Encoded: base64) else {
                return .failure(InputError("line-invalid", uri: name, message: "holds wrong base64"))
            }
            content = Array(data)
        } else if let text = line.html ?? line.text {
            content = Array(text.utf8)
            hints.charset = "utf-8"
            hints.mediaType = hints.mediaType ?? (line.html != nil ? "text/html" : "text/plain")
        } else if line.schema?.hasPrefix("dateline/reject/") == true {
            return replayed(name)
        } else {
            return .failure(
                InputError("line-invalid", uri: name, message: "has none of the keys text, html, base64"))
        }
        guard content.count <= limits.maximumBytes else { return .failure(limits.tooLarge(name)) }
        return .item(InputItem(uri: name, place: .bytes(content), hints: hints))
    }

    /// A reject without its bytes: a file of its own is read again, a container's member cannot be.
    private func replayed(_ name: String) -> Inputs.Element {
        guard !name.contains("#"), name != "-" else {
            return .failure(
                InputError(
                    "replay-impossible", uri: name,
                    message: "was rejected without its bytes being kept; ingest the archive again"))
        }
        return .item(InputItem(uri: name, place: .file(InputURI.path(of: name))))
    }
}
