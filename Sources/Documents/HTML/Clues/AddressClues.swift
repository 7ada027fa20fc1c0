import DatelineRecords

/// The date that stands in an address's path, as news sites and wires write it: `/2016/04/06/`, `/2016-04-06-`, `20160406`.
///
/// Origin: `url`.
enum AddressClues {
    /// - Parameters:
    ///   - uri: The document's own address, where it is one.
    ///   - clues: Clues of the markup; their addresses count too.
    /// - Returns: A clue for each date found, the document's own address first.
    static func clues(uri: String, clues: [Clue]) -> [Clue] {
        var result: [Clue] = []
        let addresses = (uri.contains("://") ? [uri] : []) + clues.filter { $0.field == .url }.map(\.raw)
        for address in addresses {
            guard let raw = date(in: Array(address.utf8)), !result.contains(where: { $0.raw == raw }) else { continue }
            result.append(Clue(.publishedAt, origin: "url", raw: raw))
        }
        return result
    }

    private static func date(in bytes: [UInt8]) -> String? {
        var index = 0
        while index + 8 <= bytes.count {
            if isDigit(bytes, index), !isDigit(bytes, index - 1), let end = dateEnd(bytes, index) {
                return String(decoding: bytes[index..<end].map { $0 == 0x2F ? 0x2D : $0 }, as: UTF8.self)
            }
            index += 1
        }
        return nil
    }

    private static func isDigit(_ bytes: [UInt8], _ index: Int) -> Bool {
        index >= 0 && index < bytes.count && bytes[index] >= 0x30 && bytes[index] <= 0x39
    }

    private static func number(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int? {
        var value = 0
        for index in start..<start + count {
            guard isDigit(bytes, index) else { return nil }
            value = value * 10 + Int(bytes[index] - 0x30)
        }
        return value
    }

    private static func dateEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
        guard let year = number(bytes, start, 4), year >= 1990, year < 2100, start + 4 < bytes.count else { return nil }
        let mark = bytes[start + 4]
        if mark == 0x2F || mark == 0x2D {
            var index = start + 5
            let monthLength = isDigit(bytes, index + 1) ? 2 : 1
            guard let month = number(bytes, index, monthLength), (1...12).contains(month) else { return nil }
            index += monthLength
            guard index < bytes.count, bytes[index] == mark else { return nil }
            let dayLength = isDigit(bytes, index + 2) ? 2 : 1
            guard let day = number(bytes, index + 1, dayLength), (1...31).contains(day) else { return nil }
            index += 1 + dayLength
            return isDigit(bytes, index) ? nil : index
        }
        guard let month = number(bytes, start + 4, 2), (1...12).contains(month), let day = number(bytes, start + 6, 2),
            (1...31).contains(day), !isDigit(bytes, start + 8)
        else { return nil }
        return start + 8
    }
}
