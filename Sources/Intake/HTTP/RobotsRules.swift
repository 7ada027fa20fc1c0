/// What a host's robots.txt says to one robot.
///
/// Source: RFC 9309, Robots Exclusion Protocol.
struct RobotsRules: Hashable, Sendable {
    /// Bytes of a file that are read (RFC 9309, 2.5).
    static let maximumBytes = 500 << 10

    private struct Rule: Hashable {
        var allows: Bool
        var pattern: [UInt8]
    }

    private var rules: [Rule] = []

    /// Everything is allowed.
    static let everything = RobotsRules()

    private init(rules: [Rule] = []) { self.rules = rules }

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - bytes: UTF-8.
    ///   - robot: The product token, lower case: groups that name it count together, else those of `*`.
    init(_ bytes: [UInt8], robot: String) {
        var own: [Rule] = []
        var common: [Rule] = []
        var isOwn = false
        var isCommon = false
        var namesGroup = false
        var hasOwn = false
        for line in bytes.prefix(Self.maximumBytes).split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
            let stated = line.prefix { $0 != UInt8(ascii: "#") }
            guard let colon = stated.firstIndex(of: UInt8(ascii: ":")) else { continue }
            let key = String(decoding: Self.trimmed(stated[..<colon]), as: UTF8.self).lowercased()
            let value = Self.trimmed(stated[(colon + 1)...])
            switch key {
            case "user-agent":
                if !namesGroup {
                    isOwn = false
                    isCommon = false
                }
                namesGroup = true
                let token = String(decoding: value.prefix { Self.isTokenByte($0) }, as: UTF8.self).lowercased()
                if token == robot {
                    isOwn = true
                    hasOwn = true
                } else if value.elementsEqual("*".utf8) {
                    isCommon = true
                }
            case "allow", "disallow":
                namesGroup = false
                guard !value.isEmpty else { continue }
                let rule = Rule(allows: key == "allow", pattern: Self.normalized(value))
                if isOwn { own.append(rule) }
                if isCommon { common.append(rule) }
            default: break
            }
        }
        rules = hasOwn ? own : common
    }

    /// Whether the robot may fetch a path with its query: the longest rule that matches decides, of two equal ones the one that allows.
    func allows(_ target: String) -> Bool {
        let path = Self.normalized(Array(target.utf8)[...])
        if path.elementsEqual("/robots.txt".utf8) { return true }
        var best: Rule?
        for rule in rules where Self.matches(rule.pattern, path) {
            guard let other = best else {
                best = rule
                continue
            }
            if rule.pattern.count > other.pattern.count
                || rule.pattern.count == other.pattern.count && rule.allows && !other.allows
            {
                best = rule
            }
        }
        return best?.allows ?? true
    }

    /// `*` stands for any bytes, `$` at the end for the end.
    private static func matches(_ pattern: [UInt8], _ path: [UInt8]) -> Bool {
        let isAnchored = pattern.last == UInt8(ascii: "$")
        let pattern = isAnchored ? pattern.dropLast() : pattern[...]
        var index = pattern.startIndex
        var place = 0
        var star: (index: Int, place: Int)?
        while true {
            if index == pattern.endIndex {
                if !isAnchored || place == path.count { return true }
            } else if pattern[index] == UInt8(ascii: "*") {
                index += 1
                star = (index, place)
                continue
            } else if place < path.count, pattern[index] == path[place] {
                index += 1
                place += 1
                continue
            }
            guard let last = star, last.place < path.count else { return false }
            star = (last.index, last.place + 1)
            index = last.index
            place = last.place + 1
        }
    }

    /// Percent-encoding as it counts for comparing: unreserved ASCII decoded, all else encoded in capitals.
    private static func normalized(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        let hex = Array("0123456789ABCDEF".utf8)
        var result: [UInt8] = []
        var index = bytes.startIndex
        while index < bytes.endIndex {
            var byte = bytes[index]
            var isEncoded = byte >= 0x80
            if byte == UInt8(ascii: "%"), index + 2 < bytes.endIndex,
                let value = UInt8(String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
            {
                byte = value
                isEncoded = !isUnreserved(value)
                index += 2
            }
            result += isEncoded ? [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]] : [byte]
            index += 1
        }
        return result
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || "-._~".utf8.contains(byte)
    }

    private static func isTokenByte(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte == 0x2D || byte == 0x5F
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes = bytes
        while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
        while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
        return bytes
    }
}
