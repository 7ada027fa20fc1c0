import DatelineRecords

/// Reads status, kind and embargo off the top of the text: kickers, headline marks and notices.
struct ReleaseSigns {
    let document: Document
    let tokens: TokenTable
    let units: [SectionUnit]
    let kinds: [DocumentEntry.Section.Kind]
    let headline: Range<Int>?
    let dateline: DatelineFinding?

    /// Units at the top that may hold a mark.
    private var top: Range<Int> {
        let lead = kinds.firstIndex(of: .lead) ?? min(units.count, 12)
        return 0..<min(units.count, max(lead + 1, 1), 60)
    }

    /// The marks that open units of the top, with their units.
    private func marks() -> [(mark: ReleaseMark, unit: Int, end: Int)] {
        top.compactMap { index in
            let unit = units[index]
            let start = firstWord(unit.tokens)
            for first in Set([unit.tokens.lowerBound, start]).sorted() {
                if let match = SectionTerms.releaseMarks.match(tokens, at: first, before: unit.tokens.upperBound) {
                    return (match.value, index, match.end)
                }
            }
            return nil
        }
    }

    private func firstWord(_ range: Range<Int>) -> Int {
        range.first {
            switch tokens.classes[$0] {
            case .punctuation, .symbol: false
            case .word, .number, .han, .hiragana, .katakana: true
            }
        } ?? range.lowerBound
    }

    // MARK: Status

    /// New, or what marks in front of the headline, at its ends or in a notice say.
    func status() -> DocumentEntry.Status {
        for (mark, index, end) in marks() {
            guard let status = Self.status(of: mark), isMark(index, end) else { continue }
            return status
        }
        if let headline, let last = headline.last {
            let range = units[headline.lowerBound].tokens.lowerBound..<units[last].tokens.upperBound
            if let match = SectionTerms.titleEndings.suffix(tokens, of: range),
                let status = Self.status(of: match.value)
            {
                return status
            }
        }
        return correctsEarlierRelease() ? .correction : .new
    }

    private static func status(of mark: ReleaseMark) -> DocumentEntry.Status? {
        switch mark {
        case .correction: .correction
        case .update: .update
        case .withdrawn: .withdrawn
        case .release, .notice, .immediate, .embargo: nil
        }
    }

    /// Whether a word such as *Update* is a mark: alone, in brackets, or before a colon, a dash or a bracket; not the start of a sentence.
    private func isMark(_ index: Int, _ end: Int) -> Bool {
        let unit = units[index]
        guard kinds[index] != .lead || dateline != nil || unit.tokens.lowerBound == end - 1 else { return false }
        if end >= unit.tokens.upperBound { return kinds[index] != .lead }
        let next = tokens.keys[end]
        let previous = tokens.keys[end - 1]
        if Self.closers.contains(previous) { return true }
        if next == 0x3A || Self.closers.contains(next) || next == 0x2F
            || PlaceReader.isDash(next) && tokens.shapes[end].contains(.spaceBefore)
        {
            return true
        }
        if PlaceReader.isDash(next), end + 1 < unit.tokens.upperBound, tokens.shapes[end + 1].contains(.spaceBefore) {
            return true
        }
        // `CORRECTING and REPLACING Acme Reports …`
        return tokens.has(end - 1, Self.replacing)
    }

    private static let closers = TokenMap(words: [")", "]", "】", "》", "〉", "＞", ">", "〕"])
    private static let replacing = TokenKey.of("replacing")

    /// `In the news release, Acme …, issued 01-Jun-2021 by Acme over PR Newswire, we are advised …`
    private func correctsEarlierRelease() -> Bool {
        guard let lead = kinds.firstIndex(of: .lead) else { return false }
        return (max(0, lead - 2)..<min(units.count, lead + 2)).contains { index in
            Self.notices.firstMatch(tokens, in: units[index].tokens.prefix(120)) != nil
        }
    }

    private static let notices = TermTable(
        phrases: """
            we are advised by; the corrected release follows; please replace the release; corrects and replaces; corrected version of the release
            complete, corrected release follows; corrects an earlier version; this release corrects; this corrects the; replaces the release
            以下の通り訂正; 下記の通り訂正; 以下のとおり訂正; 下記のとおり訂正; 訂正箇所; 特此更正; 现更正如下; 更正如下
            """)

    // MARK: Kind

    /// The genre, from its signs.
    func kind() -> DocumentEntry.Kind {
        let marks = marks()
        if let wire = dateline?.wire {
            let range = tokens.tokens(in: wire)
            if Wires.agencies.match(tokens, at: range.lowerBound, before: range.upperBound)?.end == range.upperBound {
                return .news
            }
            return .pressRelease
        }
        if marks.contains(where: { $0.mark == .release || $0.mark == .immediate || $0.mark == .embargo }) {
            return .pressRelease
        }
        if isDistributed() { return .pressRelease }
        if isNotice(marks) { return .notice }
        if hasReleaseForm() { return .pressRelease }
        let isArticle = document.clues.contains { $0.field == .kind && Self.articles.contains($0.raw) }
        return isArticle ? .news : kinds.contains(.about) ? .pressRelease : .unknown
    }

    /// Whether publisher or address say that a distributor or a press office put it up.
    private func isDistributed() -> Bool {
        document.clues.contains { clue in
            switch clue.field {
            case .publisher: Self.isDistributor(clue.raw)
            case .url: Self.addressParts.contains { clue.raw.lowercased().contains($0) }
            case .title, .subtitle, .publishedAt, .modifiedAt, .author, .language, .kind: false
            }
        }
    }

    private static func isDistributor(_ publisher: String) -> Bool {
        let words = TitleText.words(publisher)
        return !words.isEmpty && distributors.contains(words)
    }

    private static let distributors: Set<[UInt64]> = Set(
        [
            "PR Newswire", "PRNewswire", "Business Wire", "GlobeNewswire", "GLOBE NEWSWIRE", "ACCESSWIRE", "PRWeb",
            "PR TIMES",
            "EIN Presswire", "EINPresswire.com", "Newswire.com", "PR.com", "CNW Group", "Cision", "美通社", "@Press",
            "ドリームニュース", "valuepress", "共同通信PRワイヤー", "24-7 Press Release Newswire", "Media OutReach Newswire",
            "株式会社PR TIMES", "プレスリリース・ニュースリリース配信シェアNo.1|PR TIMES",
        ].map { TitleText.words($0) })

    private static let addressParts = [
        "press-release", "pressrelease", "press_release", "news-release", "newsrelease", "news_release",
        "media-release",
        "mediarelease", "prtimes.jp/main/html/rd", "/press-room/", "/pressroom/",
    ]

    private static let articles: Set<String> = [
        "NewsArticle", "ReportageNewsArticle", "OpinionNewsArticle", "AnalysisNewsArticle", "BackgroundNewsArticle",
    ]

    private func isNotice(_ marks: [(mark: ReleaseMark, unit: Int, end: Int)]) -> Bool {
        if let headline, let last = headline.last {
            let range = units[headline.lowerBound].tokens.lowerBound..<units[last].tokens.upperBound
            if SectionTerms.titleEndings.suffix(tokens, of: range)?.value == .notice { return true }
        }
        return marks.contains { $0.mark == .notice }
    }

    /// A contact block, a note on the company, a dateline: two of them make a press release.
    private func hasReleaseForm() -> Bool {
        let signs = [
            kinds.contains(.about), kinds.contains(.contact), kinds.contains(.safeHarbor), dateline?.place != nil,
        ]
        return signs.count { $0 } >= 2
    }

    // MARK: Embargo

    /// What the top says about when the release may be used.
    func embargo(_ dates: [DateFinding]) -> DocumentEntry.Embargo? {
        let reader = EmbargoReader(document: document, tokens: tokens, dates: dates)
        var immediate: DocumentEntry.Embargo?
        for (mark, index, end) in marks() where mark == .embargo || mark == .immediate {
            guard let embargo = reader.embargo(units[index].tokens, markEnd: end, isImmediate: mark == .immediate)
            else {
                continue
            }
            if !embargo.immediate { return embargo }
            immediate = immediate ?? embargo
        }
        return immediate
    }
}
