import DatelineRecords

/// Clues that the first blocks of a plain text state in words.
///
/// Origins: `text:date` for a line that is a date, `text:source` for `Source: X`, `text:byline` for `By X`.
enum TextClues {
    private static let searchedCount = 14

    static func clues(in builder: TextBuilder) -> [Clue] {
        var clues: [Clue] = []
        for block in builder.blocks.prefix(searchedCount) where block.kind != .table && block.range.length < 160 {
            let bytes = Array(builder.bytes[block.range.start..<block.range.end])
            var start = 0
            for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
                clues += self.clues(in: Array(line), at: block.range.start + start)
                start += line.count + 1
            }
        }
        return clues
    }

    private static func clues(in line: [UInt8], at offset: Int) -> [Clue] {
        if DateShape.isDateLine(line), let date = DateShape.find(line) {
            return [
                Clue(
                    .publishedAt, origin: "text:date", raw: String(decoding: line[date], as: UTF8.self),
                    range: TextRange(offset + date.lowerBound, offset + date.upperBound))
            ]
        }
        if let byline = Byline.name(in: line) {
            return [clue(.author, "text:byline", line, byline, offset)]
        }
        for mark in sources where line.count > mark.count && line.starts(with: mark) {
            var start = mark.count
            while start < line.count, line[start] == 0x20 { start += 1 }
            guard start < line.count else { return [] }
            return [clue(.publisher, "text:source", line, start..<line.count, offset)]
        }
        return []
    }

    private static func clue(
        _ field: Clue.Field, _ origin: String, _ line: [UInt8], _ range: Range<Int>, _ offset: Int
    ) -> Clue {
        Clue(
            field, origin: origin, raw: String(decoding: line[range], as: UTF8.self),
            range: TextRange(offset + range.lowerBound, offset + range.upperBound))
    }

    private static let sources = ["Source:", "SOURCE:", "SOURCE ", "来源：", "來源："].map { Array($0.utf8) }
}

/// Reads a byline such as `By Jane Roe` or `作者：李四`.
enum Byline {
    /// The byte range of the name, null where the line is no byline.
    static func name(in line: [UInt8]) -> Range<Int>? {
        guard line.count < 100 else { return nil }
        for mark in marks where line.count > mark.count && line.starts(with: mark) {
            var start = mark.count
            while start < line.count, line[start] == 0x20 { start += 1 }
            var end = start
            while end < line.count, ![0x7C, 0x28, 0x09].contains(line[end]) { end += 1 }
            while end > start, line[end - 1] == 0x20 { end -= 1 }
            guard end > start, end - start < 60 else { return nil }
            let isLatin = line[start] < 0x80
            if isLatin, !(line[start] >= 0x41 && line[start] <= 0x5A) { return nil }
            if line[start..<end].contains(where: { $0 >= 0x30 && $0 <= 0x39 }) { return nil }
            let words = line[start..<end].split(separator: 0x20).count
            return words <= 7 ? start..<end : nil
        }
        return nil
    }

    private static let marks = [
        "By ", "BY ", "by ", "Author: ", "Written by ", "作者：", "作者:", "记者：", "文／", "文/", "Von ", "Par ", "Por ",
    ]
    .map { Array($0.utf8) }
}
