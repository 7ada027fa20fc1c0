/// An absolute http or https address, parsed and normalized; relative references are resolved against it.
///
///     WebAddress("HTTP://Example.org/a/../b?q#top")?.text   // "http://example.org/b?q"
///
/// The fragment is dropped; characters outside ASCII and characters that no URI holds are percent-encoded; a user name or password, a
/// host outside ASCII and control characters give no address.
///
/// Source: RFC 3986 (syntax, sections 5.2 and 6.2), RFC 9110 section 4.2.
public struct WebAddress: Hashable, Sendable {
    /// `http` or `https`.
    public let scheme: String
    /// Lower case; an IPv6 address without its brackets.
    public let host: String
    /// The port, the scheme's own where none is written.
    public let port: Int
    /// Path and query, percent-encoded, starting with `/`.
    public let target: String

    /// Parses an absolute address; nil for anything else.
    public init?(_ string: String) {
        let bytes = Self.trimmed(string)
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let scheme = String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
        guard scheme == "http" || scheme == "https", bytes[(colon + 1)...].starts(with: "//".utf8) else { return nil }
        self.init(scheme: scheme, rest: bytes[(colon + 3)...])
    }

    /// Resolves a reference against this address.
    ///
    /// - Parameter reference: As written in an attribute: absolute, `//host/…`, `/path`, `path`, `?query`, `#fragment` or empty.
    /// - Returns: The address; nil where the reference has another scheme.
    public func resolving(_ reference: String) -> WebAddress? {
        let bytes = Self.trimmed(reference)
        if bytes.starts(with: "//".utf8) { return WebAddress(scheme: scheme, rest: bytes.dropFirst(2)) }
        if let colon = bytes.firstIndex(of: UInt8(ascii: ":")), Self.isScheme(bytes[..<colon]) {
            return WebAddress(reference)
        }
        let path = target.utf8.prefix { $0 != UInt8(ascii: "?") }
        let joined: [UInt8]
        switch bytes.first {
        case nil, UInt8(ascii: "#"): return self
        case UInt8(ascii: "/"): joined = Array(bytes)
        case UInt8(ascii: "?"): joined = Array(path) + bytes
        default:
            let folder = path.lastIndex(of: UInt8(ascii: "/")).map { path[...$0] } ?? path
            joined = Array(folder) + bytes
        }
        return WebAddress(scheme: scheme, host: host, port: port, target: joined[...])
    }

    /// The whole address; the scheme's own port is left out.
    public var text: String { "\(origin)\(target)" }

    /// Scheme, host and port without path.
    public var origin: String { "\(scheme)://\(authority)" }

    /// Host and port as the header `Host` has them.
    public var authority: String {
        let name = host.contains(":") ? "[\(host)]" : host
        return port == Self.standardPort(scheme) ? name : "\(name):\(port)"
    }

    private init?(scheme: String, rest: ArraySlice<UInt8>) {
        let end = rest.firstIndex { Self.endOfAuthority.contains($0) } ?? rest.endIndex
        guard let place = Self.place(rest[..<end], scheme: scheme) else { return nil }
        self.init(scheme: scheme, host: place.host, port: place.port, target: rest[end...])
    }

    private init?(scheme: String, host: String, port: Int, target: ArraySlice<UInt8>) {
        guard target.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return nil }
        let bare = target.prefix { $0 != UInt8(ascii: "#") }
        let question = bare.firstIndex(of: UInt8(ascii: "?")) ?? bare.endIndex
        self.scheme = scheme
        self.host = host
        self.port = port
        self.target = String(
            decoding: Self.encoded(Self.withoutDots(bare[..<question])[...]) + Self.encoded(bare[question...]),
            as: UTF8.self)
    }

    // MARK: Parts

    private static let endOfAuthority = Set("/?#\\".utf8)

    private static func standardPort(_ scheme: String) -> Int { scheme == "https" ? 443 : 80 }

    private static func trimmed(_ string: String) -> ArraySlice<UInt8> {
        var bytes = Array(string.utf8)[...]
        while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
        while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
        return bytes
    }

    private static func isScheme(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first, isLetter(first) else { return false }
        return bytes.allSatisfy { isLetter($0) || isDigit($0) || "+-.".utf8.contains($0) }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    private static func place(_ authority: ArraySlice<UInt8>, scheme: String) -> (host: String, port: Int)? {
        var name = authority
        var port = standardPort(scheme)
        let isBracketed = authority.first == UInt8(ascii: "[")
        if isBracketed {
            guard let close = authority.firstIndex(of: UInt8(ascii: "]")) else { return nil }
            name = authority[(authority.startIndex + 1)..<close]
            let behind = authority[(close + 1)...]
            guard behind.isEmpty || behind.first == UInt8(ascii: ":") else { return nil }
            guard let number = self.port(behind.dropFirst(), standard: port) else { return nil }
            port = number
            guard name.allSatisfy({ isDigit($0) || ($0 | 0x20) &- 0x61 < 6 || ":.".utf8.contains($0) }) else {
                return nil
            }
        } else {
            if let colon = authority.firstIndex(of: UInt8(ascii: ":")) {
                guard let number = self.port(authority[(colon + 1)...], standard: port) else { return nil }
                name = authority[..<colon]
                port = number
            }
            guard name.allSatisfy({ isLetter($0) || isDigit($0) || "-._~".utf8.contains($0) }) else { return nil }
            while name.last == UInt8(ascii: ".") { name.removeLast() }
        }
        guard !name.isEmpty, name.count <= 253 else { return nil }
        return (String(decoding: name, as: UTF8.self).lowercased(), port)
    }

    private static func port(_ digits: ArraySlice<UInt8>, standard: Int) -> Int? {
        if digits.isEmpty { return standard }
        guard digits.allSatisfy(isDigit), let number = Int(String(decoding: digits, as: UTF8.self)),
            (1...65535).contains(number)
        else { return nil }
        return number
    }

    /// A path without `.` and `..` (RFC 3986, 5.2.4).
    private static func withoutDots(_ path: ArraySlice<UInt8>) -> [UInt8] {
        var segments: [ArraySlice<UInt8>] = []
        let parts = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        let written = path.first == UInt8(ascii: "/") ? parts.dropFirst() : parts[...]
        for (index, part) in written.enumerated() {
            let isLast = index == written.count - 1
            if part.elementsEqual(".".utf8) {
                if isLast { segments.append([]) }
            } else if part.elementsEqual("..".utf8) {
                _ = segments.popLast()
                if isLast { segments.append([]) }
            } else {
                segments.append(part)
            }
        }
        return segments.isEmpty ? [UInt8(ascii: "/")] : segments.flatMap { [UInt8(ascii: "/")] + $0 }
    }

    /// Percent-encodes what a URI does not hold; what is encoded already stays.
    private static func encoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        let hex = Array("0123456789ABCDEF".utf8)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for byte in bytes {
            if byte > 0x20, byte < 0x7F, !#""<>\^`{|}"#.utf8.contains(byte) {
                result.append(byte)
            } else {
                result += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
            }
        }
        return result
    }
}
