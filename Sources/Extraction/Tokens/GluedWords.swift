/// Finds where a line end was lost inside a word of letters: `DetailsTindall`, `RoeVice President`, `ReyesTel:`.
///
/// Texts that were copied from pages lose the line ends of contact and signature blocks. A word parts before a position or a label
/// that is glued to a capitalized word, and behind a position or a heading that a capital follows. Brand names with a capital inside
/// (`LinkedIn`, `PartnerStack`) hold none of these words, or hold them where nothing of a contact block follows.
enum GluedWords {
    /// Byte where a word with capitals inside parts; nil for most words.
    ///
    /// - Parameters:
    ///   - range: Bytes of the word.
    ///   - end: The byte behind the block.
    static func border(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, blockEnd end: Int) -> Int? {
        for position in range.dropFirst(3) where isBorder(utf8, position, range.upperBound) {
            let left = range.lowerBound..<position
            let right = position..<range.upperBound
            if heads.contains(where: { equal(utf8, left, $0) }) { return position }
            guard isName(utf8, left) else { continue }
            if positions.contains(where: { equal(utf8, right, $0) }) { return position }
            if equal(utf8, right, "Head"), range.upperBound + 3 <= end,
                equal(utf8, range.upperBound..<range.upperBound + 3, " of")
            {
                return position
            }
            if labels.contains(where: { equal(utf8, right, $0) }), isLabel(utf8, range.upperBound, end) {
                return position
            }
        }
        return nil
    }

    /// A capital behind a small letter, or the last of several capitals before a small one.
    private static func isBorder(_ utf8: UnsafeBufferPointer<UInt8>, _ position: Int, _ end: Int) -> Bool {
        guard isCapital(utf8[position]) else { return false }
        if !isCapital(utf8[position - 1]) { return true }
        return position + 1 < end && isSmall(utf8[position + 1])
    }

    /// A capital and small letters, no more.
    private static func isName(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        let first = utf8[range.lowerBound]
        return (isCapital(first) || first >= 0xC3) && range.dropFirst().allSatisfy { !isCapital(utf8[$0]) }
    }

    /// Whether a colon, a bracket or a number follows, as behind `Tel`.
    private static func isLabel(_ utf8: UnsafeBufferPointer<UInt8>, _ position: Int, _ end: Int) -> Bool {
        var next = position
        while next < end, utf8[next] == 0x20 || utf8[next] == UInt8(ascii: ".") { next += 1 }
        guard next < end else { return false }
        let byte = utf8[next]
        return byte == UInt8(ascii: ":") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "(") || byte &- 0x30 < 10
    }

    private static func equal(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ word: StaticString) -> Bool {
        guard range.count == word.utf8CodeUnitCount else { return false }
        return word.withUTF8Buffer { buffer in
            range.allSatisfy { utf8[$0] == buffer[$0 - range.lowerBound] }
        }
    }

    private static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
    private static func isSmall(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

    /// The byte behind a heading or position that begins a name and lost the line end behind it: `ContactTindall`; nil for most names.
    ///
    /// Of the headings some are no border of words, as they begin brand names too (`MediaTek`, `SourceForge`): a name that is known to be one
    /// loses them where a capital follows.
    static func headingEnd(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
        for word in heads + headings where range.count > word.utf8CodeUnitCount + 1 {
            let end = range.lowerBound + word.utf8CodeUnitCount
            if isCapital(utf8[end]) || utf8[end] >= 0xC3, equal(utf8, range.lowerBound..<end, word) { return end }
        }
        return nil
    }

    private static let headings: [StaticString] = ["Contact", "Website", "Information", "Source", "Media", "Company"]

    /// Words that end a line of a contact or signature block.
    private static let heads: [StaticString] = [
        "Details", "Relations", "Inquiries", "Enquiries", "Contacts", "Communications", "President", "Chairman",
        "Officer", "Director", "Founder", "Inventor", "Secretary", "Counsel", "CEO", "CFO", "COO", "CTO", "CMO",
    ]

    /// Words that begin a position.
    private static let positions: [StaticString] = [
        "Vice", "Chief", "President", "Chairman", "Chairwoman", "Director", "Managing", "Executive", "Senior",
        "Founder", "Investor", "Corporate", "Marketing", "Public", "CEO", "CFO", "COO", "CTO", "CMO", "EVP", "SVP",
    ]

    /// Labels of what follows.
    private static let labels: [StaticString] = [
        "Tel", "Telephone", "Phone", "Cell", "Mobile", "Fax", "Email", "Website", "Web", "Contact", "Address",
    ]
}
