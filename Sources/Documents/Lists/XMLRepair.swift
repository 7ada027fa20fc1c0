internal import CLibXML2

/// Mends what feeds have that is not XML: names of HTML's characters (`&eacute;`), bare ampersands, control characters.
///
/// CDATA sections and comments stay as they are, but for control characters.
///
/// Source: XML 1.0 sections 2.2 (characters), 4.1 (references), 4.6 (predefined entities); the entities of HTML 4.01 as libxml2 has them.
enum XMLRepair {
    private static let predefined: Set<String> = ["amp", "lt", "gt", "quot", "apos"]
    /// Bytes of a reference that are looked at.
    private static let maximumLength = 12

    /// UTF-8 that libxml2 reads without losing text.
    static func repaired(_ source: [UInt8]) -> [UInt8] {
        guard source.contains(where: { $0 == UInt8(ascii: "&") || isControl($0) }) else { return source }
        var result: [UInt8] = []
        result.reserveCapacity(source.count)
        var index = 0
        while index < source.count {
            let byte = source[index]
            if byte == UInt8(ascii: "<"), let end = endOfSection(source, index) {
                result.append(contentsOf: source[index..<end].lazy.filter { !isControl($0) })
                index = end
            } else if byte == UInt8(ascii: "&") {
                let name = nameOfReference(source, index + 1)
                result.append(contentsOf: replacement(name))
                index += name.map { $0.utf8.count + 2 } ?? 1
            } else {
                if !isControl(byte) { result.append(byte) }
                index += 1
            }
        }
        return result
    }

    /// The place behind a CDATA section or a comment that begins at `start`.
    private static func endOfSection(_ bytes: [UInt8], _ start: Int) -> Int? {
        let rest = bytes[start...]
        for (open, close) in [("<![CDATA[", "]]>"), ("<!--", "-->")] where rest.starts(with: open.utf8) {
            return XMLElementReader.end(of: Array(close.utf8), in: bytes, from: start + open.utf8.count)
        }
        return nil
    }

    /// The name between `&` and `;`, nil where none follows.
    private static func nameOfReference(_ bytes: [UInt8], _ start: Int) -> String? {
        let piece = bytes[start..<min(bytes.count, start + maximumLength)]
        guard let end = piece.firstIndex(of: UInt8(ascii: ";")), end > start else { return nil }
        let name = bytes[start..<end]
        let digits = name.first == UInt8(ascii: "#") ? name.dropFirst() : name
        guard !digits.isEmpty, digits.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }) else { return nil }
        return String(decoding: name, as: UTF8.self)
    }

    private static func replacement(_ name: String?) -> [UInt8] {
        guard let name else { return Array("&amp;".utf8) }
        if predefined.contains(name) { return Array("&\(name);".utf8) }
        if let scalar = scalar(name) { return isCharacter(scalar) ? Array("&#\(scalar.value);".utf8) : [] }
        return Array("&amp;\(name);".utf8)
    }

    private static func scalar(_ name: String) -> Unicode.Scalar? {
        guard name.hasPrefix("#") else {
            return htmlEntityLookup(name).flatMap { Unicode.Scalar($0.pointee.value) }
        }
        let digits = name.dropFirst()
        let number = digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return number.flatMap { Unicode.Scalar($0) }
    }

    /// Whether XML has a character.
    private static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x20 ? scalar.value != 0xFFFE && scalar.value != 0xFFFF : [9, 10, 13].contains(scalar.value)
    }

    private static func isControl(_ byte: UInt8) -> Bool { byte < 0x20 && byte != 9 && byte != 10 && byte != 13 }
}
