import DatelineRecords

/// Decodes a document's bytes to UTF-8.
///
/// The charset is that of a byte order mark, else of the hint where the bytes do not contradict it, else of the declaration in the page, else detected. Bytes
/// that are valid UTF-8 with multi-byte sequences are UTF-8 whatever the page declares. glibc's iconv does the work, under
/// the names that stand for what browsers do (``Charset``); invalid bytes become U+FFFD and are counted.
struct CharsetDecoder {
    /// The text in UTF-8.
    var bytes: [UInt8]
    /// The WHATWG name of the charset.
    var charset: String
    var problems: [Problem] = []

    static func decode(_ bytes: [UInt8], hint: String?, isMarkup: Bool) -> CharsetDecoder {
        if let mark = ByteOrderMark.detect(bytes) {
            return CharsetDecoder(Array(bytes[mark.length...]), as: mark.charset)
        }
        let validity = UTF8Validity(bytes)
        if let hinted = hint.flatMap({ Charset(label: $0) }) {
            if !isContradicted(hinted, by: validity) { return CharsetDecoder(bytes, as: hinted) }
            var result = decode(bytes, hint: nil, isMarkup: isMarkup)
            result.noteMismatch(hinted, Charset(label: result.charset) ?? .utf8)
            return result
        }
        let declared = isMarkup ? CharsetDeclaration.find(in: bytes) : nil
        if validity.isValid {
            if let declared, declared.name == "iso-2022-jp" { return CharsetDecoder(bytes, as: declared) }
            if validity.sequenceCount > 0 {
                var result = CharsetDecoder(valid: bytes)
                if let declared, declared != .utf8 { result.noteMismatch(declared, .utf8) }
                return result
            }
            if bytes.contains(0x1B) || bytes.contains(0) {
                let guessed = CharsetDetector.guess(bytes)
                if guessed.name == "iso-2022-jp" || CharsetDetector.isWide(bytes) {
                    return CharsetDecoder(guessing: bytes, as: guessed)
                }
            }
            return CharsetDecoder(valid: bytes, charset: declared ?? .utf8)
        }
        guard let declared else {
            // A few broken bytes in a UTF-8 text are no other charset.
            if validity.isMostlyValid { return CharsetDecoder(bytes, as: .utf8) }
            return CharsetDecoder(guessing: bytes, as: CharsetDetector.guess(bytes))
        }
        if declared == .utf8, !validity.isMostlyValid {
            let guessed = CharsetDetector.guess(bytes)
            var result = CharsetDecoder(guessing: bytes, as: guessed)
            result.noteMismatch(declared, guessed)
            return result
        }
        if declared != .utf8, validity.isMostlyValid {
            var result = CharsetDecoder(bytes, as: .utf8)
            result.noteMismatch(declared, .utf8)
            return result
        }
        return CharsetDecoder(bytes, as: declared)
    }

    /// Whether the bytes show that a hint is wrong: servers name one charset for all their pages.
    private static func isContradicted(_ hinted: Charset, by validity: UTF8Validity) -> Bool {
        if hinted == .utf8 { return validity.invalidCount > validity.sequenceCount }
        let isByteOriented = hinted != .utf16LE && hinted != .utf16BE && hinted.name != "iso-2022-jp"
        return isByteOriented && validity.isValid && validity.sequenceCount > 0
    }

    private init(valid bytes: [UInt8], charset: Charset = .utf8) {
        self.bytes = bytes
        self.charset = charset.name
    }

    private init(_ source: [UInt8], as charset: Charset) {
        self.charset = charset.name
        var invalid = 0
        if charset == .utf8 {
            (bytes, invalid) = UTF8Validity.repaired(source)
        } else if charset.name == "iso-2022-jp" {
            (bytes, invalid) = Iconv.decode(JapaneseEscapes.toEUC(source), from: "EUC-JP-MS")
        } else {
            (bytes, invalid) = Iconv.decode(source, from: charset.iconvName)
        }
        if invalid > 0 {
            problems.append(
                Problem(
                    "charset-invalid-bytes", stage: "decode",
                    message: "\(invalid) byte sequence\(invalid == 1 ? " is" : "s are") not valid in \(charset.name); "
                        + "U+FFFD stands for each."))
        }
    }

    private init(guessing bytes: [UInt8], as charset: Charset) {
        self.init(bytes, as: charset)
        problems.insert(
            Problem(
                "charset-guessed", stage: "decode",
                message: "The document declares no valid charset; it was read as \(charset.name)."), at: 0)
    }

    /// Says that NUL bytes, which no text holds, were left out.
    mutating func noteNULs() {
        let count = bytes.count { $0 == 0 }
        guard count > 0 else { return }
        problems.append(
            Problem(
                "nul-bytes", stage: "decode",
                message: "\(count) NUL byte\(count == 1 ? " was" : "s were") left out of the text."))
    }

    private mutating func noteMismatch(_ declared: Charset, _ used: Charset) {
        problems.append(
            Problem(
                "charset-mismatch", stage: "decode",
                message: "The document declares \(declared.name), but its bytes are \(used.name)."))
    }
}
