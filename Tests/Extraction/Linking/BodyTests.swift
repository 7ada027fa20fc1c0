@testable import DatelineExtraction
import DatelineRecords
import Testing

/// Which marks become organizations, and with what borders.
@Suite struct BodyTests {
    private func bodies(_ text: String, language: String = "en", score: Float = 0.9) -> [String] {
        MarkedDocument(text, language: language, score: score).linked.links.organizations.map(\.name)
    }

    @Test(arguments: [
        ("the [O Board of Halden Holdings Limited] met", ["Halden Holdings Limited"]),
        ("the [O Rivers and Lakes Committee Following] a vote", ["Rivers and Lakes Committee"]),
        ("the [O Lake Water Safety Commission LWSC] said", ["Lake Water Safety Commission"]),
        ("the [O Lake Water Protection] [O Agency] said", ["Lake Water Protection Agency"]),
        ("at the [O University of California], Davis, today", ["University of California, Davis"]),
        ("flown by [O Gannet Air] Freight for years", ["Gannet Air Freight"]),
        ("the Environment and [O Natural Rivers Division] said", ["Environment and Natural Rivers Division"]),
        (
            "UNITED STATES\n[O SECURITIES AND RIVERS COMMISSION]\nWashington",
            ["UNITED STATES SECURITIES AND RIVERS COMMISSION"]
        ),
        (
            "from the government of [L Lakeland] and the Norwegian government",
            ["government of Lakeland", "Norwegian government"]
        ),
        ("the federal government", []),
        ("the [O University of Halden] [O College of Medicine] said", ["University of Halden College of Medicine"]),
        ("of [P Jane Roe] & de [O Reyes Solicitors LLP] today", ["Jane Roe & de Reyes Solicitors LLP"]),
        ("[O HaldenHomes].org opens. [O HaldenHomes].org", ["HaldenHomes.org"]),
        ("[O Halden] opens at [O Halden].com", ["Halden"]),
        (
            "Components:\nUSAO - Lakeland, Eastern\nUSAO - [L Northmoor]",
            ["USAO - Lakeland, Eastern", "USAO - Northmoor"]
        ),
        ("at the [O University of Texas], Lamar University today", ["University of Texas"]),
        ("at [O California State University], Fresno, today", ["California State University, Fresno"]),
        ("at [P Jane Roe] [O Middle School] today", ["Jane Roe Middle School"]),
        (
            "the [O National River] and [O Lake Administration] said",
            ["National River and Lake Administration"]
        ),
        (
            "the [O National River Bank] and [O Lake Administration] said",
            ["National River Bank", "Lake Administration"]
        ),
        ("by the [O VA] and the [O VA Office of Inspector General] today", ["VA", "VA Office of Inspector General"]),
        ("the [O River Department] [O Office of Inspector General]", ["River Department Office of Inspector General"]),
        (
            "the [O U.S. Attorneys Office of the Lake District] and", ["U.S. Attorneys Office of the Lake District"]
        ),
        (
            "the [L Larkmere County], [L Texas], Sheriffs Office and", ["Larkmere County, Texas, Sheriffs Office"]
        ),
        ("in [L Larkmere], [L Texas], Police Chief Roe said", []),
        ("in [L Larkmere], [L Texas],", []),
        (
            "the [O Office of Lake Racketeering] and [O River Works], all",
            ["Office of Lake Racketeering and River Works"]
        ),
        ("the [O Sherwood Island Council Sheriff] spoke", []),
        ("in the [O Democratic Republic of Lakeland] today", []),
    ])
    func english(_ text: String, _ expected: [String]) {
        #expect(bodies(text) == expected)
    }

    @Test(arguments: [
        ("its brands [O Pellora], [O Vantis] and [O Ostrava Sound] grew", []),
        ("its brands [O Pellora] and [O Vantis Ltd.] grew", ["Vantis Ltd."]),
        ("In his book, [O Rivers of Ice], he tells", []),
        ("The gala was held at the [O Grand Larkmere Hotel] today", []),
        ("earnings per share (“[O EPS]”) rose; [O EPS] fell", []),
        ("Earnings Per State (“[O EPS]”) rose", ["EPS"]),
        ("[O Halden Solar] (NASDAQ: HLDN) calls. [O HLDN] holders", ["Halden Solar"]),
        ("Jane Roe, [O President]", []),
        ("It is Pellora Inc., a [O Nevada Corporation], of note", []),
        ("for [O Xbox] and [O PlayStation] owners", []),
        ("its [O River Agency of Record] today", []),
        ("[O Lake Marketing Manager] of note", []),
        ("It is a full-service [O River Management Company] of note", []),
        ("at [O Halden Lake School], [O Larkmere], [L New Jersey]", ["Halden Lake School"]),
        ("with apps such as [O Pellora], [O Vantis] and others", []),
        ("It grew like [O Twitter] (NYSE: TWTR) did", ["Twitter"]),
        ("The [O Grand Larkmere Hotel] hired ten people", ["Grand Larkmere Hotel"]),
    ])
    func whatIsNoBody(_ text: String, _ expected: [String]) {
        #expect(bodies(text) == expected)
    }

    /// A weak mark that nothing speaks for goes; two marks, a head word or a legal form keep it.
    @Test(arguments: [
        ("near [O Pellora] today", []),
        ("near [O Pellora] and [O Pellora] today", ["Pellora"]),
        ("near [O Pellora Council] today", ["Pellora Council"]),
        ("near [O Pellora Ltd.] today", ["Pellora Ltd."]),
    ])
    func weakMarks(_ text: String, _ expected: [String]) {
        #expect(bodies(text, score: 0.45) == expected)
    }

    /// What begins a longer name is its short form, but a company in full is another one.
    @Test(arguments: [
        ("[O Halden Bio] opens. [O Halden] grows, [O Halden] says", ["Halden Bio"]),
        (
            "[O Halden Bio] opens, an arm of [O Halden Corporation]; [O Halden] grows",
            ["Halden Bio", "Halden Corporation"]
        ),
        ("[O Halden Group] opens. [O Halden, Inc.] agrees", ["Halden Group", "Halden, Inc."]),
    ])
    func beginnings(_ text: String, _ expected: [String]) {
        #expect(bodies(text) == expected)
    }

    /// The members of a list are of one kind.
    @Test(arguments: [
        (
            "[O Halden Health], [P Roe Clarke], [O Pike Travel Centers] and [O Lark Foods]",
            ["Halden Health", "Roe Clarke", "Pike Travel Centers", "Lark Foods"]
        ),
        ("[P Jane Roe], [P Ann Reyes], [O Lark Olsen] and [P John Pike]", []),
        ("[P Jane Roe], [O Halden], [P Ann Reyes], [O Lark Foods]", ["Halden", "Lark Foods"]),
        ("[O Halden], [P David], [O Lark] and [O Pellora]", ["Halden", "Lark", "Pellora"]),
    ])
    func lists(_ text: String, _ expected: [String]) {
        #expect(bodies(text) == expected)
    }

    @Test(arguments: [
        ("ja", "[O 東雲運送・みなと市]が協定。[O 東雲運送]は", ["東雲運送", "みなと市"]),
        ("ja", "[O 漁業ネットワーク他]が", ["漁業ネットワーク"]),
        ("ja", "[O X・漁業ネットワーク]が。[O 漁業ネットワーク]は", ["漁業ネットワーク"]),
        ("ja", "[O みなと財務事務所財務課]調査官[P 山本花子]", ["みなと財務事務所"]),
        ("ja", "[P Pellora Global] Development Groupは", ["Pellora Global Development Group"]),
        ("ja", "[P 山本花子]（[O 東雲大学経済学部]2年）", ["東雲大学"]),
        ("ja", "[L みなと市]（市長：[P 山本花子]）は", ["みなと市"]),
        ("ja", "自治体名：[L 愛知県みなと市]", ["みなと市"]),
        ("ja", "[L みなと市]に住む人は", []),
        ("ja", "国際NGO[P ルミナード]によると", ["ルミナード"]),
        ("zh", "[O 海风信息谷]在天津。[O 海风信息谷李文秀]总经理表示", ["海风信息谷"]),
        ("zh", "[O 海风集团]培训[O 海风EEC]团队", ["海风集团", "海风EEC团队"]),
    ])
    func eastAsian(_ language: String, _ text: String, _ expected: [String]) {
        #expect(bodies(text, language: language) == expected)
    }

    @Test(arguments: [
        (
            "ja", "[P 山本 花子]氏の略歴\n平成22年7月 [O 中部財務局]検査課調査官\n平成25年4月 同理財課長",
            ["検査課調査官 @ 中部財務局", "理財課長 @ 中部財務局"]
        ),
        ("ja", "[P 山本花子]氏が監査役へ就任します。", ["監査役 @ -"]),
        ("ja", "[P 山本花子]を[O 東雲大学]の学長として迎えます。", ["学長 @ 東雲大学"]),
        ("zh", "[P 李文秀]、[P 周明]等同志转为[O 海风协会]会员；", ["会员 @ 海风协会", "会员 @ 海风协会"]),
        ("zh", "[O 海滨市委]副书记、市长[P 李文秀]", ["副书记 @ 海滨市委", "市长 @ 海滨市"]),
        ("zh", "[O 海风集团党委]书记[P 李文秀]", ["党委书记 @ 海风集团"]),
    ])
    func roles(_ language: String, _ text: String, _ expected: [String]) {
        let roles = MarkedDocument(text, language: language).linked.links.people.flatMap(\.roles)
        #expect(roles.map { "\($0.title) @ \($0.organization ?? "-")" } == expected)
    }

    @Test func anAcronymNamesTheSameEvent() {
        let text =
            "the [E Lake Ice and Snow Conference] … at the [E LIS Conference] and the [E 2031 Lake Ice and Snow Conference]"
        let events = MarkedDocument(text, language: "en").linked.links.events
        #expect(events.map(\.mentions.count) == [3])
    }

    @Test func meetingsOfShareholdersAreNoBodies() {
        let links = MarkedDocument("昨日、[O 東雲銀行株主総会]に出席した。", language: "ja").linked.links
        #expect(links.organizations.isEmpty)
        #expect(links.events.map(\.name) == ["東雲銀行株主総会"])
    }

    @Test func prizesAndPlansAreNoEvents() {
        let text =
            """
            the [E Lakeland Scholarship for Rivers], the [E Pine 500], the [E Best River Film], the [E Lake Report 2031], \
            the [E River Hall of Fame], the [E Lake Top 100 Independent Mills], the [E 2031 Annual Meeting of Shareholders] and the [E Lake Gala]
            """
        #expect(MarkedDocument(text, language: "en").linked.links.events.map(\.name) == ["Lake Gala"])
    }
}
