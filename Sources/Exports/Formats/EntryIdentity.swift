internal import DatelineRecords

/// The name of a document in formats that want a URI: it stays the same whatever bytes the document has.
///
/// Source: RFC 9562, version 8: 122 bits of the FNV-1a hash (128 bits) of `source.uri`.
enum EntryIdentity {
    /// `urn:uuid:…` of a `source.uri`.
    static func urn(of uri: String) -> String { "urn:uuid:" + uuid(of: uri) }

    /// The UUID alone.
    static func uuid(of uri: String) -> String {
        var hash = UInt128(0x6C62_272E_07BB_0142) << 64 | 0x62B8_2175_6295_C58D
        for byte in uri.utf8 { hash = (hash ^ UInt128(byte)) &* (UInt128(1) << 88 | 0x13B) }
        hash = hash & ~(UInt128(0xF) << 76) | UInt128(8) << 76
        hash = hash & ~(UInt128(3) << 62) | UInt128(2) << 62
        let digits = String(hash, radix: 16)
        let full = String(repeating: "0", count: 32 - digits.utf8.count) + digits
        var result = ""
        for (index, digit) in full.enumerated() {
            if [8, 12, 16, 20].contains(index) { result += "-" }
            result.append(digit)
        }
        return result
    }
}

extension Record {
    /// The document's name as a URI.
    var urn: String { EntryIdentity.urn(of: source.uri) }

    /// Day or time of publication as RFC 3339 writes a date-time.
    var publishedDateTime: String? { Self.dateTime(document.publishedAt) }

    /// Day or time of the last change, else of publication.
    var updatedDateTime: String? { Self.dateTime(document.modifiedAt) ?? publishedDateTime }

    private static func dateTime(_ value: String?) -> String? {
        value.flatMap { InternetTime($0) }?.dateTime()
    }

    /// The release's address, where it is one that can be fetched.
    var address: String? { document.url.flatMap { WebAddress($0) }?.text }

    /// The organization that speaks.
    var issuer: OrganizationEntry? { organizations.first { $0.id == document.issuerID } }

    /// The text of the first section of a kind.
    func text(of kind: DocumentEntry.Section.Kind) -> String? {
        guard let section = document.sections.first(where: { $0.kind == kind }) else { return nil }
        let scalars = document.text.unicodeScalars
        guard let start = scalars.index(scalars.startIndex, offsetBy: section.start, limitedBy: scalars.endIndex),
            let end = scalars.index(start, offsetBy: section.end - section.start, limitedBy: scalars.endIndex)
        else { return nil }
        return String(scalars[start..<end])
    }
}
