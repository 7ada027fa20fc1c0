/// Seasons, and words that leave the value of a date.
extension HanDateGrammar {
    func season(_ token: Int) -> (index: Int, end: Int)? {
        let index: Int
        switch text.key(token) {
        case 0x6625: index = 1  // 春
        case 0x590F: index = 2  // 夏
        case 0x79CB: index = 3  // 秋
        case 0x51AC: index = 4  // 冬
        default: return nil
        }
        let next = text.key(token + 1)
        // 春节, 冬至, 秋分, 春闘: no season.
        if Self.endsSeason.contains(next) { return nil }
        return (index, next == 0x5B63 || next == 0x5929 ? token + 2 : token + 1)
    }

    private static let endsSeason = TokenMap(words: [
        "节", "節", "至", "分", "闘", "运", "運", "招", "日", "晚", "華", "华", "山", "田", "川", "野",
    ])

    /// Words that leave the value: 上旬, 末, 頃.
    func skipParts(_ piece: inout Piece) {
        let next = skipOf(piece.end)
        guard let part = words.parts.match(text, next), next == piece.end || text.key(piece.end) != 0x3001 else {
            return
        }
        // 中国, 前期: the character starts another word.
        if part.end - next == 1, text.kind(part.end) == .han,
            !Self.endsPart(text.key(part.end))
        {
            return
        }
        piece.end = part.end
        piece.part = part.meaning.piece(of: piece.term.unit)
    }

    private static func endsPart(_ key: UInt64) -> Bool {
        key == 0x65F6 || key == 0x73FE || key == 0x307E || key == 0x6642
    }
}
