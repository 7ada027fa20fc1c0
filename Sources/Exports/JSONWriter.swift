package import DatelineRecords

/// Writes JSON into a byte buffer, keys in the order given. Foundation's encoder is slow and sorts or shuffles keys.
///
/// Source: RFC 8259.
package struct JSONWriter {
    /// The bytes so far.
    package private(set) var bytes: [UInt8] = []
    private let indent: Int?
    private var depth = 0
    private var needsComma = false
    private var afterKey = false

    /// Makes a writer; `indent` spaces a level, or one line without white space where it is nil.
    package init(indent: Int? = nil) { self.indent = indent }

    /// Writes `{ … }`.
    package mutating func object(_ body: (inout JSONWriter) -> Void) { nested(0x7B, 0x7D, body) }

    /// Writes `[ … ]`.
    package mutating func array<Element>(
        _ elements: some Sequence<Element>, _ body: (inout JSONWriter, Element) -> Void
    ) {
        nested(0x5B, 0x5D) { writer in
            for element in elements { body(&writer, element) }
        }
    }

    /// Writes an object's key; its value comes next.
    package mutating func key(_ name: String) {
        separate()
        quote(name)
        bytes.append(0x3A)
        if indent != nil { bytes.append(0x20) }
        afterKey = true
    }

    /// Writes a string, or null.
    package mutating func value(_ string: String?) {
        separate()
        if let string { quote(string) } else { bytes.append(contentsOf: "null".utf8) }
    }

    /// Writes an integer, or null.
    package mutating func value(_ number: Int?) { literal(number.map { String($0) } ?? "null") }

    /// Writes a decimal as it stands, or null.
    package mutating func value(_ number: ExactDecimal?) { literal(number?.description ?? "null") }

    /// Writes a probability with at most four digits behind the point, or null.
    package mutating func value(probability: Double?) {
        guard let probability else { return literal("null") }
        let scaled = Int((min(max(probability, 0), 1) * 10_000).rounded())
        literal(ExactDecimal(checked: Int128(scaled), exponent: -4)?.description ?? "null")
    }

    /// Writes true or false.
    package mutating func value(_ flag: Bool) { literal(flag ? "true" : "false") }

    private mutating func literal(_ text: String) {
        separate()
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func nested(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
        separate()
        bytes.append(open)
        depth += 1
        needsComma = false
        body(&self)
        depth -= 1
        if needsComma { newline() }
        bytes.append(close)
        needsComma = true
    }

    private mutating func separate() {
        if afterKey {
            afterKey = false
            needsComma = true
            return
        }
        if needsComma { bytes.append(0x2C) }
        if depth > 0 { newline() }
        needsComma = true
    }

    private mutating func newline() {
        guard let indent else { return }
        bytes.append(0x0A)
        bytes.append(contentsOf: repeatElement(0x20, count: indent * depth))
    }

    private mutating func quote(_ string: String) {
        bytes.append(0x22)
        for byte in string.utf8 {
            switch byte {
            case 0x22: bytes.append(contentsOf: [0x5C, 0x22])
            case 0x5C: bytes.append(contentsOf: [0x5C, 0x5C])
            case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
            case 0x0D: bytes.append(contentsOf: [0x5C, 0x72])
            case 0x09: bytes.append(contentsOf: [0x5C, 0x74])
            case 0..<0x20:
                bytes.append(contentsOf: "\\u00".utf8)
                bytes.append(Self.hex[Int(byte >> 4)])
                bytes.append(Self.hex[Int(byte & 15)])
            default: bytes.append(byte)
            }
        }
        bytes.append(0x22)
    }

    private static let hex = Array("0123456789abcdef".utf8)
}
