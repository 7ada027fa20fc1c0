import DatelineRecords

/// The titles that a page's markup states, and how well a heading agrees with them.
struct StatedTitles {
    private var titles: [(text: String, key: [UInt8], weight: Double)] = []
    private var sites: [[UInt8]] = []

    init(_ clues: [Clue]) {
        for clue in clues where clue.field == .publisher && clue.raw.utf8.count < 80 {
            sites.append(Self.key(clue.raw))
        }
        sites.removeAll { $0.count < 2 }
        for clue in clues where clue.field == .title {
            let weight: Double
            switch clue.origin {
            case "json-ld:headline", "meta:og:title", "meta:twitter:title", "meta:dc.title", "meta:citation_title",
                "itemprop:headline", "meta:parsely-title", "meta:sailthru.title", "meta:article.headline",
                "meta:hdl", "meta:dcterms.title":
                weight = 1
            case "title": weight = 0.9
            default: weight = 0.8
            }
            titles.append((clue.raw, Self.key(clue.raw), weight))
            if clue.origin == "title", let part = Self.longestPart(clue.raw) {
                titles.append((clue.raw, Self.key(part), 0.95))
            }
        }
    }

    /// The length in letters beyond which no text agrees with a title.
    var greatestLength: Int { (titles.map(\.key.count).max() ?? 0) * 3 / 2 }

    /// How well a text agrees, 0 to 1: the share of a stated title that it is, or that is of it.
    func agreement(with text: String) -> Double {
        let key = Self.key(text)
        guard key.count >= 4 else { return 0 }
        var best = 0.0
        for title in titles where !title.key.isEmpty {
            let (short, long) = key.count <= title.key.count ? (key, title.key) : (title.key, key)
            let ratio = Double(short.count) / Double(long.count)
            var agreement = 0.0
            if key.count * 2 > title.key.count * 3 {
                // A text that goes on behind the title is no headline.
                agreement = 0
            } else if long.starts(with: short) {
                agreement = ratio > 0.35 ? max(0.7, ratio) : ratio
                if short.count < 10, long.count > 2 * short.count { agreement = min(agreement, 0.3) }
            } else if short.count >= 10, long.contains(short) {
                agreement = 0.8 * (ratio > 0.5 ? max(0.7, ratio) : ratio)
            } else {
                agreement = Self.commonStart(short, long) * 0.7
            }
            // A heading that is the site's name agrees with every title that carries it.
            if sites.contains(key) { agreement *= 0.2 }
            best = max(best, agreement * title.weight)
        }
        return best
    }

    private static func commonStart(_ short: [UInt8], _ long: [UInt8]) -> Double {
        let count = zip(short, long).prefix { $0 == $1 }.count
        return count >= 20 ? Double(count) / Double(long.count) : 0
    }

    /// The best title of the markup alone.
    var best: String? {
        let order = titles.filter { !sites.contains($0.key) }
        guard let title = order.first(where: { $0.weight == 1 }) ?? order.first else { return titles.first?.text }
        return withoutSite(title.text)
    }

    /// Whether the markup states no title, or one that authoring tools leave behind.
    var isDoubtful: Bool {
        guard let best else { return true }
        let key = String(decoding: Self.key(best), as: UTF8.self)
        return Self.placeholders.contains(key) || key.utf8.count < 5
    }

    private static let placeholders: Set<String> = [
        "inserttitlehere", "untitled", "untitleddocument", "document", "home", "index", "newpage", "pagetitle", "無題",
        "无标题文档", "無題ドキュメント", "新しいページ", "news", "pressrelease", "newsrelease", "title", "exhibit991",
        "ex991", "pressreleases", "newsreleases",
    ]

    private static let separators = [
        " | ", " - ", " – ", " — ", "｜", " :: ", " » ", " « ", " · ", " • ", " // ", " / ", "|", " : ",
    ]

    /// The parts of a text between separators; a text without one is one part.
    private static func parts(of text: String, separator: String) -> [String] {
        let bytes = Array(text.utf8)
        let mark = Array(separator.utf8)
        guard bytes.contains(mark) else { return [text] }
        var parts: [String] = []
        var start = 0
        var index = 0
        while index < bytes.count {
            if bytes[index...].starts(with: mark) {
                if index > start { parts.append(String(decoding: bytes[start..<index], as: UTF8.self)) }
                index += mark.count
                start = index
            } else {
                index += 1
            }
        }
        if start < bytes.count { parts.append(String(decoding: bytes[start...], as: UTF8.self)) }
        return parts
    }

    /// The longest part of a title between separators: most often the headline, beside site and section.
    private static func longestPart(_ text: String) -> String? {
        for separator in separators {
            let parts = Self.parts(of: text, separator: separator)
            guard parts.count > 1, let longest = parts.max(by: { $0.utf8.count < $1.utf8.count }) else { continue }
            return longest
        }
        return nil
    }

    /// Takes the name of the site off a title's end or start.
    func withoutSite(_ text: String) -> String {
        for separator in Self.separators {
            let parts = Self.parts(of: text, separator: separator)
            guard parts.count > 1, let first = parts.first, let last = parts.last else { continue }
            if isSite(last) { return withoutSite(parts.dropLast().joined(separator: separator)).trimmed }
            if isSite(first) { return parts.dropFirst().joined(separator: separator).trimmed }
        }
        return text.trimmed
    }

    private func isSite(_ part: String) -> Bool {
        let key = Self.key(part)
        return sites.contains { site in
            site == key || key.count >= 4 && (site.starts(with: key) || key.starts(with: site))
        }
    }

    /// Letters and digits, ASCII ones in lower case; signs of the general and the CJK punctuation are left out.
    static func key(_ text: String) -> [UInt8] {
        var key: [UInt8] = []
        var keeps = false
        let bytes = Array(text.utf8)
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case 0x30...0x39, 0x61...0x7A: key.append(byte)
            case 0x41...0x5A: key.append(byte | 0x20)
            case 0x80..<0xC0: if keeps { key.append(byte) }
            case 0xC0...0xFF:
                keeps = byte != 0xC2 && byte != 0xE2
                if byte == 0xE3, index + 1 < bytes.count, bytes[index + 1] == 0x80 { keeps = false }
                if byte == 0xEF, index + 2 < bytes.count, bytes[index + 1] == 0xBC, bytes[index + 2] < 0x90 {
                    keeps = false
                }
                if keeps { key.append(byte) }
            default: break
            }
        }
        return key
    }
}

extension String {
    /// Without white space at its ends.
    var trimmed: String {
        let bytes = utf8
        guard let first = bytes.firstIndex(where: { $0 > 0x20 }), let last = bytes.lastIndex(where: { $0 > 0x20 })
        else {
            return ""
        }
        return String(self[first...last])
    }
}
