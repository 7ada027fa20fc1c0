import DatelineRecords

/// Judges the first blocks of a text: what stands before a headline, a headline, or the body of a release without one.
enum TextPreamble {
    enum Verdict { case preamble, headline, body }

    static func judge(_ unit: TextUnit) -> Verdict {
        let bytes = unit.bytes
        if unit.kind == .heading, unit.level == 1 { return .headline }
        if unit.kind == .table || unit.kind == .listItem { return unit.bytes.count > 300 ? .body : .preamble }
        let line = TextLine(bytes[...])
        if line.isBlank || isLabel(line) || isBreadcrumb(bytes) || isSkipLink(bytes) || DateShape.isDateLine(bytes) {
            return .preamble
        }
        if isGreeting(line) || isOrganizationLine(line) { return .preamble }
        if isBody(line) { return .body }
        return line.width < 4 ? .preamble : .headline
    }

    /// A running text: long and with the marks of sentences, or a dateline.
    private static func isBody(_ line: TextLine) -> Bool {
        if line.width > 320 { return true }
        let text = line.bytes.prefix(120)
        // `CITY, Country, Month D, YYYY /WIRE/ --`, `CITY – `.
        if text.contains(0x2F) && line.bytes.contains(Array("/ --".utf8)) { return true }
        let marks = ["— ", "– ", " -- ", "--("].map { Array($0.utf8) }
        if line.width > 160, marks.contains(where: { Array(text).contains($0) }) { return true }
        return line.width > 180 && line.endsSentence
    }

    /// `Source: X`, `MEDIA RELEASE PR123`, `FOR IMMEDIATE RELEASE`, ニュースリリース.
    static func isLabel(_ line: TextLine) -> Bool {
        guard line.width < 90 else { return false }
        let lower = line.string.lowercased()
        for start in labelStarts where lower.hasPrefix(start) {
            return lower.utf8.count < start.utf8.count + 60
        }
        let key = lower.filter { $0.isLetter }
        if labels.contains(key) || wires.contains(key) { return true }
        return cjkLabels.contains { lower.hasPrefix($0) } && line.width < 44
    }

    private static let labelStarts = [
        "source:", "source :", "media release pr", "for immediate release", "for release", "embargo", "not for release",
        "contact:", "contacts:", "media contact", "press contact", "http://", "https://", "www.", "tel:", "phone:",
        "email:", "e-mail:", "fax:", "by line:", "date:", "published:", "posted:", "updated:", "press release no",
        "release no", "ref:", "--news direct--", "news direct", "【 字体", "【字体", "发稿时间", "發稿時間", "发布时间",
        "來源", "来源", "作者", "浏览", "编辑", "date 2", "photo:", "caption:",
    ]

    private static let labels: Set<String> = [
        "pressrelease", "newsrelease", "mediarelease", "news", "pressreleases", "newsreleases", "mediareleases",
        "press",
        "mediastatement", "pressstatement", "statement", "announcement", "mediaadvisory", "newsroom", "home", "back",
        "forimmediateuse", "ニュースリリース", "ニュースリリースnewsrelease", "newsreleaseニュースリリース", "print", "share",
        "latestnews", "companynews", "unitedstates", "securitiesandexchangecommission", "washingtondc", "corporatenews",
        "pressroom", "mediacenter", "mediacentre", "updated", "exhibit",
    ]

    /// Names of wires: alone on a line they head the release and are no headline.
    private static let wires: Set<String> = [
        "共同通信prワイヤー", "共同通信ｐｒワイヤー", "prtimes", "businesswire", "prnewswire", "globenewswire", "ドリームニュース",
        "アットプレス", "valuepress", "美通社", "亚洲网", "亞洲網", "商业资讯", "cisionprnewswire", "prweb", "accesswire",
        "newsfilecorp", "einpresswire", "marketwired", "jcnnewswire", "acnnewswire", "mediaoutreachnewswire",
        "kyodonewsprwire", "kyodojbn", "canadanewswire", "cnw", "newsvoir", "eqsnews",
    ]

    private static let cjkLabels = [
        "ニュース", "お知らせ", "プレスリリース", "報道資料", "報道発表", "news release", "press release", "トピックス",
        "新着情報", "新闻", "新聞", "公告", "通知公告", "公司新闻", "企业新闻", "集团新闻", "当前位置", "您的位置", "首页",
        "ホーム", "トップ", "top ", "home",
    ]

    /// `報道関係者各位`, `お客様各位`.
    private static func isGreeting(_ line: TextLine) -> Bool {
        line.width < 40 && (line.bytes.contains(Array("各位".utf8)) || line.bytes.contains(Array("御中".utf8)))
    }

    /// The sender's name alone: a company form at its start or end and little else.
    private static func isOrganizationLine(_ line: TextLine) -> Bool {
        guard line.width < 44 else { return false }
        let starts = ["株式会社", "一般社団法人", "一般財団法人", "公益財団法人", "公益社団法人", "NPO法人", "特定非営利活動法人"]
        if starts.contains(where: { line.bytes.starts(with: Array($0.utf8)) }) {
            return !line.bytes.contains(Array("、".utf8)) && !line.bytes.contains(Array("の".utf8))
                && !line.bytes.contains(Array("を".utf8)) && !line.bytes.contains(Array("が".utf8))
        }
        let ends = ["株式会社", "有限公司", "（以下", "Japan", "有志", "事務局", "委員会", "協会", "財団", "協議会", "連盟", "支部"]
        return ends.contains { line.bytes.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }

    /// `HOME > News > …`.
    static func isBreadcrumb(_ bytes: [UInt8]) -> Bool {
        guard bytes.count < 300 else { return false }
        let marks = [" > ", " >", "＞", " » ", " › ", ">>", ">"].map { Array($0.utf8) }
        guard marks.contains(where: { bytes.contains($0) }) else { return false }
        let lower = String(decoding: bytes, as: UTF8.self).lowercased()
        return ["home", "top", "ホーム", "トップ", "首页", "首頁", "当前位置", "您的位置"].contains { lower.hasPrefix($0) }
            || bytes.contains(Array(" > ".utf8)) && lower.contains("news")
    }

    /// `Skip to main content`.
    static func isSkipLink(_ bytes: [UInt8]) -> Bool {
        bytes.count < 60 && String(decoding: bytes, as: UTF8.self).lowercased().hasPrefix("skip to ")
    }
}
