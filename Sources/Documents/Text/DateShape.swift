/// Tells by its shape alone whether a short line is a date; no date is read here.
enum DateShape {
    /// Whether a line is a date and little else: `December 15, 2022`, `2019/06/20`, `令和3年8月13日`, `Published: 3 May 2021`.
    static func isDateLine(_ bytes: [UInt8]) -> Bool {
        guard bytes.count >= 6, bytes.count < 80, let range = find(bytes) else { return false }
        // What is left beside the date is a label, a weekday, a clock time; a Chinese label has three bytes a character.
        let rest = bytes.count { $0 & 0xC0 != 0x80 } - (range.upperBound - range.lowerBound)
        return rest <= 36 && range.lowerBound <= 30
    }

    /// The byte range of the first date in a short text, null where there is none.
    static func find(_ bytes: [UInt8]) -> Range<Int>? {
        var index = 0
        while index < bytes.count {
            if let end = numeric(bytes, index) ?? asian(bytes, index) ?? named(bytes, index) { return index..<end }
            index += 1
        }
        return nil
    }

    private static func isDigit(_ bytes: [UInt8], _ index: Int) -> Bool {
        index >= 0 && index < bytes.count && bytes[index] >= 0x30 && bytes[index] <= 0x39
    }

    private static func digits(_ bytes: [UInt8], _ index: Int) -> Int {
        var end = index
        while isDigit(bytes, end) { end += 1 }
        return end - index
    }

    /// `2021-08-17`, `17.08.2021`, `8/17/2021`, `2021.8.17`, a clock time behind it included.
    private static func numeric(_ bytes: [UInt8], _ start: Int) -> Int? {
        guard isDigit(bytes, start), !isDigit(bytes, start - 1) else { return nil }
        let first = digits(bytes, start)
        guard first <= 4, first != 3 else { return nil }
        var index = start + first
        guard index < bytes.count, [0x2D, 0x2E, 0x2F].contains(bytes[index]) else { return nil }
        let mark = bytes[index]
        index += 1
        let second = digits(bytes, index)
        guard second == 1 || second == 2, index + second < bytes.count, bytes[index + second] == mark else {
            return nil
        }
        index += second + 1
        let third = digits(bytes, index)
        guard first == 4 ? third == 1 || third == 2 : third == 4 || third == 2 && mark != 0x2E || third == 4 else {
            return nil
        }
        return time(bytes, index + third)
    }

    private static func time(_ bytes: [UInt8], _ start: Int) -> Int {
        var index = start
        if index < bytes.count, bytes[index] == 0x54 || bytes[index] == 0x20 || bytes[index] == 0x2C { index += 1 }
        while index < bytes.count, bytes[index] == 0x20 { index += 1 }
        let hours = digits(bytes, index)
        guard hours == 1 || hours == 2, index + hours < bytes.count, bytes[index + hours] == 0x3A,
            digits(bytes, index + hours + 1) == 2
        else { return start }
        return index + hours + 3
    }

    /// `2021年8月17日`, `令和3年8月13日`, `8月17日`.
    private static func asian(_ bytes: [UInt8], _ start: Int) -> Int? {
        var index = start
        for era in eras where bytes[index...].starts(with: era) {
            index += era.count
            break
        }
        guard isDigit(bytes, index) || index > start && bytes[index...].starts(with: [0xE5, 0x85, 0x83]) else {
            return nil
        }
        guard index > start || !isDigit(bytes, start - 1) else { return nil }
        index += max(digits(bytes, index), isDigit(bytes, index) ? 0 : 3)
        for (position, mark) in marks.enumerated() {
            while index < bytes.count, bytes[index] == 0x20 { index += 1 }
            guard bytes[index...].starts(with: mark) else { return nil }
            index += 3
            if position == 2 { break }
            while index < bytes.count, bytes[index] == 0x20 { index += 1 }
            let count = digits(bytes, index)
            guard count == 1 || count == 2 else { return position == 1 ? index : nil }
            index += count
        }
        return index
    }

    private static let eras = ["令和", "平成", "昭和"].map { Array($0.utf8) }
    private static let marks = ["年", "月", "日"].map { Array($0.utf8) }

    /// `December 15, 2022`, `15 Dec 2022`, `15. Dezember 2022`, `Feb. 2nd 2019`.
    private static func named(_ bytes: [UInt8], _ start: Int) -> Int? {
        guard start == 0 || !isLetter(bytes[start - 1]) else { return nil }
        if isLetter(bytes[start]) {
            guard let month = month(bytes, start) else { return nil }
            var index = skip(bytes, month)
            let day = digits(bytes, index)
            guard day == 1 || day == 2 else { return day == 4 ? index + 4 : nil }
            index = skip(bytes, index + day)
            if index + 1 < bytes.count,
                ["st", "nd", "rd", "th"].contains(where: { bytes[index..<index + 2].elementsEqual($0.utf8) })
            {
                index = skip(bytes, index + 2)
            }
            return digits(bytes, index) == 4 ? time(bytes, index + 4) : nil
        }
        guard isDigit(bytes, start), !isDigit(bytes, start - 1) else { return nil }
        let day = digits(bytes, start)
        guard day <= 2 else { return nil }
        var index = skip(bytes, start + day)
        if index + 2 < bytes.count, bytes[index..<index + 2].elementsEqual("de".utf8), bytes[index + 2] == 0x20 {
            index += 3
        }
        guard index < bytes.count, isLetter(bytes[index]), let month = month(bytes, index) else { return nil }
        index = skip(bytes, month)
        if index + 2 < bytes.count, bytes[index..<index + 2].elementsEqual("de".utf8), bytes[index + 2] == 0x20 {
            index += 3
        }
        return digits(bytes, index) == 4 ? time(bytes, index + 4) : nil
    }

    private static func skip(_ bytes: [UInt8], _ start: Int) -> Int {
        var index = start
        while index < bytes.count, index < start + 3, [0x20, 0x2C, 0x2E, 0x2D].contains(bytes[index]) { index += 1 }
        return index
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0xC3
    }

    /// The end of a month's name at `start`.
    private static func month(_ bytes: [UInt8], _ start: Int) -> Int? {
        var end = start
        while end < bytes.count, end - start < 12, isLetter(bytes[end]) || bytes[end] >= 0x80 { end += 1 }
        guard end - start >= 3 else { return nil }
        let word = bytes[start..<end].map { $0 < 0x80 ? $0 | 0x20 : $0 }
        return months.contains(word) ? end : nil
    }

    private static let months: Set<[UInt8]> = Set(
        """
        january february march april may june july august september october november december jan feb mar apr jun jul \
        aug sep sept oct nov dec januar februar märz april mai juni juli august september oktober november dezember \
        janvier février mars avril juin juillet août septembre octobre novembre décembre enero febrero marzo abril \
        mayo junio julio agosto septiembre octubre noviembre diciembre gennaio febbraio marzo aprile maggio giugno \
        luglio agosto settembre ottobre novembre dicembre janeiro fevereiro março maio junho julho setembro outubro \
        novembro dezembro januari februari maart mei augustus okt dez mrz
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) })
}
