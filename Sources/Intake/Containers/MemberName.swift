internal import Glibc

/// Judges names that archives give their members.
enum MemberName {
    /// Whether a path stays inside its archive: not absolute, without `..`.
    static func isInside(_ path: [UInt8]) -> Bool {
        path.first != 0x2F
            && !path.split(omittingEmptySubsequences: false, whereSeparator: { $0 == 0x2F || $0 == 0x5C })
                .contains { $0.elementsEqual([0x2E, 0x2E]) }
    }

    /// Whether a name is text in UTF-8 or in a charset that archivers of the three languages wrote: Windows-31J, GB 18030, EUC-JP.
    ///
    /// Only that it is text is asked; the URI keeps such bytes percent-encoded, since nothing says which charset it is.
    static func isText(_ name: [UInt8]) -> Bool {
        if name.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return false }
        return String(validating: name, as: UTF8.self) != nil
            || ["CP932", "GB18030", "EUC-JP"].contains { converts(name, from: $0) }
    }

    private static func converts(_ name: [UInt8], from charset: String) -> Bool {
        let converter = iconv_open("UTF-8", charset)
        guard converter != iconv_t(bitPattern: -1) else { return false }
        defer { iconv_close(converter) }
        var input = name.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: name.count * 4 + 16)
        return input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                var from = input.baseAddress
                var to = output.baseAddress
                var left = input.count
                var room = output.count
                return iconv(converter, &from, &left, &to, &room) != -1 && left == 0
            }
        }
    }
}
