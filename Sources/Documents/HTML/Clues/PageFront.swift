import DatelineRecords

/// What stands around a page's headline: the visible date, the byline, lines between headline and text.
///
/// Origins: `text:date` for a short line that is a date, `text:byline` for `By X`, an author's class or `rel="author"`,
/// `text:source` for `Source: X`.
struct PageFront {
    /// Clues whose place in the text is known once it is written: the run, and the bytes of the value.
    struct Found {
        var field: Clue.Field
        var origin: String
        var raw: String
        var run: Int
    }

    private(set) var found: [Found] = []
    /// Runs between the headline and the text that belong to the release: its date line and subheads.
    private(set) var additions: [Int] = []

    private let outline: PageOutline
    /// Runs that are looked at before and behind the headline.
    private static let reach = 14

    /// - Parameters:
    ///   - outline: The page.
    ///   - headline: Its headline, if it has one.
    ///   - runs: The main text's runs.
    ///   - keepsDate: Whether a date line beside the text is part of the release.
    init(_ outline: PageOutline, headline: Headline?, runs: [Int], keepsDate: Bool) {
        self.outline = outline
        let kept = Set(runs)
        let place = Self.place(outline, headline, runs)
        let textStart = runs.first ?? place
        let last = min(outline.runs.count, max(place + Self.reach, textStart + 4))
        var hasDate = false
        for index in max(0, place - Self.reach)..<max(last, max(0, place - Self.reach)) {
            let run = outline.runs[index]
            guard run.length < 160, headline?.nodes.contains(Int(run.first)) != true else { continue }
            let bytes = self.bytes(of: run)
            if let date = dateLine(bytes, run) {
                found.append(Found(field: .publishedAt, origin: "text:date", raw: date, run: index))
                let isNear = index < place + 10 && index <= max(textStart, place) + 3 && !isFar(run)
                if keepsDate, !hasDate, !kept.contains(index), isNear { additions.append(index) }
                if isNear || kept.contains(index) { hasDate = true }
            }
            if let byline = byline(bytes, run) {
                found.append(Found(field: .author, origin: "text:byline", raw: byline, run: index))
            }
        }
    }

    /// The first run behind the headline, or of the text.
    private static func place(_ outline: PageOutline, _ headline: Headline?, _ runs: [Int]) -> Int {
        if let headline, !headline.nodes.isEmpty,
            let index = outline.runs.firstIndex(where: { Int($0.first) >= headline.nodes.lowerBound })
        {
            return index
        }
        return runs.first ?? 0
    }

    private func bytes(of run: PageOutline.Run) -> [UInt8] {
        var builder = TextBuilder()
        builder.begin(.paragraph)
        InlineWriter.write(outline.page, from: Int(run.first), to: Int(run.end), to: &builder)
        builder.end()
        return builder.bytes
    }

    private func dateLine(_ bytes: [UInt8], _ run: PageOutline.Run) -> String? {
        guard DateShape.isDateLine(bytes), let range = DateShape.find(bytes) else { return nil }
        return String(decoding: bytes[range], as: UTF8.self)
    }

    /// Whether a run lies in a list of teasers, a menu or the like.
    private func isFar(_ run: PageOutline.Run) -> Bool {
        var index = Int(run.container)
        while index > 0 {
            let hint = outline.hints[index]
            if hint.isBoilerplate, hint != .share, hint != .footer || outline.page.nodes[index].tag != .footer {
                return true
            }
            if outline.page.nodes[index].tag == .article { return false }
            if outline.isHidden[index] { return true }
            index = Int(outline.page.nodes[index].parent)
        }
        return run.linkDensity > 0.7
    }

    private func byline(_ bytes: [UInt8], _ run: PageOutline.Run) -> String? {
        for line in bytes.split(separator: 0x0A) {
            let line = Array(line)
            if let range = Byline.name(in: line) { return String(decoding: line[range], as: UTF8.self) }
        }
        for index in Int(run.first)..<Int(run.end) {
            let value = outline.page.value(of: .rel, at: index)
            if value == "author", let name = ClueText.folded(outline.page.rawText(of: index, limit: 200)),
                name.utf8.count < 60
            {
                return name
            }
        }
        return nil
    }
}
