import DatelineRecords

/// Decides which spans become entries, and of what kind: the marks of the tagger follow other conventions than the record.
///
/// | span | entry |
/// |---|---|
/// | exchange inside a ticker, wire in the dateline | none |
/// | social platform, unless it has a legal form | none |
/// | generic short form (*the Company*, 当社) | none |
/// | legislation, index, product | none |
/// | person inside the name of an organization | none |
/// | event, award scheme | event |
struct EntryTable {
    private let draft: Draft
    private let tickers: [TextRange]
    init(_ draft: Draft) {
        self.draft = draft
        tickers = draft.tickers.map(\.range)
    }

    /// What a span becomes.
    enum Entry { case person, organization, event }

    /// The entry that a span makes, nil for none.
    func entry(of span: MarkedName) -> Entry? {
        switch span.kind {
        case .person: return isPerson(span) ? .person : nil
        case .organization: return isOrganization(span) ? .organization : nil
        case .event: return isEvent(span) ? .event : nil
        case .location, .product: return nil
        }
    }

    private func isPerson(_ span: MarkedName) -> Bool {
        guard span.text.unicodeScalars.count > 1 else { return false }
        let words = NormalForm.pieces(of: span.text)
        guard let first = words.first, let last = words.last else { return false }
        if !EastAsianEntries.isPerson(span.text, words.joined()) { return false }
        if words.count == 1, Self.sacred.contains(first) || isLetters(span) { return false }
        if first == "the", !span.text.unicodeScalars.contains(where: { $0.value >= 0x2E80 }) { return false }
        if words.contains(where: Self.divine.contains) { return false }
        if words.count == 1, Self.isCamelCase(span.text) { return false }
        if words.count > 1, let head = last.split(separator: "-").last, Self.notPeople.contains(String(head)) {
            return false
        }
        // A heading and the word that begins its text: `Halden` + `Halden is`.
        if words.count == 2, first == last, first.count > 4 { return false }
        // `&` and digits stand in names of firms.
        return !words.contains("and") && !words.contains { $0.utf8.allSatisfy { $0 &- 0x30 < 10 } }
    }

    /// Whether a capital stands inside of a word where no family name has one: `LakeTube`, but not `MacAlder`.
    private static func isCamelCase(_ word: String) -> Bool {
        let bytes = Array(word.utf8)
        guard
            let inner = bytes.indices.dropFirst(3).first(where: { bytes[$0] &- 0x41 < 26 && bytes[$0 - 1] &- 0x61 < 26 }
            )
        else { return false }
        return !particles.contains(String(decoding: bytes[..<inner], as: UTF8.self).lowercased())
    }

    /// What a family name may write before an inner capital, of three letters and more.
    private static let particles: Set<String> = ["mac", "van", "von", "del", "san", "fitz", "della", "vander", "ter"]

    /// Whether two to four capitals are all there is: `BWI`; a headline in capitals aside.
    private func isLetters(_ span: MarkedName) -> Bool {
        guard span.tokens.count == 1, let token = span.tokens.first, draft.tokens.isAcronym(token),
            span.text.utf8.count <= 4
        else { return false }
        return !draft.tokens.isASCII(token + 1, ",")
            && !(draft.tokens.isAcronym(token + 1) || draft.tokens.isAcronym(token - 1))
    }

    private func isOrganization(_ span: MarkedName) -> Bool {
        if let dateline = draft.dateline, let wire = dateline.wire, wire.overlaps(span.range) { return false }
        let words = NormalForm.words(of: span.text)
        guard let first = words.first, EastAsianEntries.isBody(words.joined()), first != "www" else { return false }
        let hasForm = NormalForm.hasLegalForm(span.text)
        // An exchange with its corporate name is a body, elsewhere in a listing it is none.
        if !hasForm, tickers.contains(where: { $0.overlaps(span.range) && !isBeforeBracket(span, $0) }) { return false }
        if words.count == 1, Self.platforms.contains(first), !hasForm, !isListed(span) { return false }
        if words.count == 1, Self.generic.contains(first) || EnglishRoleTerms.offices.contains(first) { return false }
        if words.count == 2, first == "our" || first == "the", Self.generic.contains(words[1]) { return false }
        if words.count > 1, let last = words.last, Self.notBodies.contains(last), !hasForm { return false }
        let form = words.joined(separator: " ")
        if words.suffix(2) == ["of", "record"] { return false }
        if words.count == 1, Self.makes.contains(first) { return false }
        if Self.treaties.contains(form) || Self.departments.contains(form) { return false }
        if isCountry(words) || isDistrict(words) { return false }
        if first.utf8.allSatisfy({ $0 &- 0x30 < 10 }), let last = words.last, Self.addressEnds.contains(last) {
            return false
        }
        return !Self.wires.contains(form)
    }

    /// `Democratic Republic of Lakeland`: a country that is taken for a body.
    private func isCountry(_ words: [String]) -> Bool {
        guard let head = words.firstIndex(of: "republic"), head <= 2, words.count > head + 1 else { return false }
        return words[head + 1] == "of"
    }

    /// `Second Congressional District of Lakeland`: a district without its court or attorney.
    private func isDistrict(_ words: [String]) -> Bool {
        guard let head = words.firstIndex(of: "district"), words.count > head + 1, words[head + 1] == "of" else {
            return false
        }
        return words[0] != "us" && words.count <= head + 4
            && !words.contains { $0 == "court" || $0 == "office" || $0 == "attorneys" }
    }

    /// Whether an event is one: no prize, programme, ranking, plan, no meeting of shareholders.
    private func isEvent(_ span: MarkedName) -> Bool {
        let words = EventLinker.withoutYear(NormalForm.pieces(of: span.text))
        guard let last = words.last, words.joined().unicodeScalars.count > 2 else { return false }
        if EnglishEventTerms.noEvents.contains(last) { return false }
        if EnglishRecurringEvents.none.contains(words.joined(separator: " ")) { return false }
        // `Best Lake Film`, `River Firm of the Year`, `River Hall of Fame`: categories of a prize.
        if words.count > 1, words.first == "best" { return false }
        if words.count > 2, words.suffix(3) == ["of", "the", "year"] { return false }
        if words.suffix(3) == ["hall", "of", "fame"] { return false }
        // `Lake Top 100 Independent Mills`: a ranking.
        if let top = words.firstIndex(of: "top"), words.dropFirst(top + 1).first.flatMap({ Int($0) }) != nil {
            return false
        }
        if let of = words.firstIndex(where: { $0 == "of" || $0 == "for" }), of > 0,
            EnglishEventTerms.noEvents.contains(words[of - 1])
        {
            return false
        }
        return !EastAsianEntries.isNoEvent(last)
    }

    /// A ticker's range may hold the listed company itself; the name in front of the bracket stays.
    private func isBeforeBracket(_ span: MarkedName, _ ticker: TextRange) -> Bool { span.range.start < ticker.start }

    /// Whether a listing follows right behind a name.
    private func isListed(_ span: MarkedName) -> Bool {
        tickers.contains { (0...3).contains($0.start - span.range.end) }
    }

    private static let platforms: Set<String> = [
        "facebook", "twitter", "x", "instagram", "linkedin", "youtube", "tiktok", "pinterest", "reddit", "snapchat",
        "whatsapp", "telegram", "discord", "threads", "wechat", "weibo", "vimeo", "tumblr", "flickr", "soundcloud",
        "medium", "substack", "bluesky", "mastodon", "stumbleupon", "digg", "spotify", "twitch", "line", "note",
        "フェイスブック", "ツイッター", "インスタグラム", "微博", "微信", "抖音",
    ]

    /// Consoles, systems, assistants and currencies that stand without their makers.
    private static let makes: Set<String> = [
        "playstation", "xbox", "android", "ios", "macos", "ipados", "windows", "iphone", "ipad", "chatgpt", "excel",
        "powerpoint", "photoshop", "gmail", "alexa", "siri", "bitcoin", "ethereum", "dogecoin", "wordpress", "kindle",
        "tizen", "webos", "tvos",
    ]

    private static let generic: Set<String> = [
        "company", "corporation", "group", "firm", "bank", "trust", "fund", "partnership", "university", "board",
        "committee", "department", "ministry", "agency", "commission", "council", "association", "foundation",
        "institute", "office", "government", "team", "division", "court", "school", "hospital", "college", "issuer",
        "registrant", "administration", "center", "centre", "society", "union", "club", "museum", "service",
        "当社", "弊社", "同社", "当会", "両社", "各社", "当行", "同行", "当法人", "当グループ", "本学", "同大学", "公司", "集团", "本公司", "我公司", "该公司",
        "集团公司", "本集团", "本行", "我行", "政府", "学院", "大学", "银行", "委员会", "裁判所", "警察",
    ]

    /// Figures of religion are no people of a release.
    private static let sacred: Set<String> = [
        "god", "jesus", "christ", "lord", "allah", "buddha", "moses", "muhammad", "satan", "santa",
    ]
    /// The same, whatever stands beside them.
    private static let divine: Set<String> = ["yahweh", "elohim", "messiah", "yeshua", "jehovah"]

    /// Last words of places and bodies that a tagger may take for a person's.
    private static let notPeople: Set<String> = [
        "prefecture", "province", "county", "city", "district", "avenue", "road", "river", "mountain",
        "island", "valley", "creek", "harbour", "harbor", "canyon", "township", "place", "bankruptcy", "surgical",
        "inc", "llc",
        "ltd", "corp", "university", "institute", "commandments",
        "scholarship", "award", "foundation", "group", "company", "release", "council", "committee", "commission",
        "ministry", "department", "association", "agency", "bureau", "authority", "society",
    ]

    /// Last words of what is named but no body: laws, prizes, programmes, streets, filings.
    private static let notBodies: Set<String> = [
        "act", "agreement", "treaty", "accord", "regulation", "regulations", "rule", "code", "index",
        "program",
        "programme", "scholarship", "award", "awards", "prize", "medal", "plaza", "pavilion", "street", "avenue",
        "boulevard", "suite", "prefecture", "province", "merger", "report", "ranking", "list", "commandments",
        "initiative", "certification", "standard", "protocol", "bill", "amendment", "constitution", "doctrine",
        "ave", "blvd", "manager", "director", "officer", "executive", "coordinator", "engineer", "analyst",
        "specialist",
        "lawsuit", "attorney", "sheriff", "secretary", "mayor", "governor", "commissioner", "prosecutor", "elders",
        "beatitudes",
    ]

    /// Departments that every body has.
    private static let departments: Set<String> = [
        "field office", "regional office", "human resources", "public affairs", "investor relations", "media relations",
        "corporate communications", "communications", "legal department", "customer service", "board of directors",
        "executive committee", "management team", "relations department", "sales department", "press office",
    ]

    private static let treaties: Set<String> = [
        "rcep", "nafta", "usmca", "cptpp", "tpp", "gdpr", "ccpa", "hipaa", "fcpa", "ferpa", "sox", "gaap", "ifrs",
        "ebitda",
        "esg", "sdgs", "pslra",
    ]

    private static let addressEnds: Set<String> = [
        "street", "st", "avenue", "ave", "road", "rd", "boulevard", "blvd", "court", "ct", "drive", "dr", "lane", "ln",
        "way",
        "plaza", "place", "suite", "floor", "parkway", "highway", "square",
    ]

    private static let wires: Set<String> = [
        "prnewswire", "pr newswire", "business wire", "businesswire", "globe newswire", "globenewswire", "newsfile",
        "accesswire", "acn newswire", "prnewswire asianet", "asianet", "ein presswire", "einpresswire", "marketwired",
        "newswire", "prweb", "news direct", "newmediawire", "24 7pressrelease", "24 7 press release", "newsdirect",
        "media outreach newswire", "kyodo jbn", "jcn newswire", "xinhua asianet", "cision", "newsramp", "citybiz",
        "burstable news", "newsramp com",
    ]
}
