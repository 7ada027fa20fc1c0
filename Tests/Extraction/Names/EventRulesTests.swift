@testable import DatelineExtraction
import DatelineRecords
import Testing

@Suite struct EventRulesTests {
    /// Events in a text whose other names stand in square brackets: `[O Halden Bank]`.
    private func events(_ text: String, language: String = "en") -> [String] {
        let marked = MarkedDocument(text, language: language)
        let tokens = marked.draft.tokens
        let blocks = BlockLanguage.blocks(of: marked.draft.document, in: tokens)
        return EventRules.merged(marked.names, tokens, blocks: blocks).filter { $0.kind == .event }
            .sorted { $0.range < $1.range }.map { marked.draft.document.text[$0.range] }
    }

    @Test(arguments: [
        ("It speaks at the Northmoor Fisheries Summit in May.", ["Northmoor Fisheries Summit"]),
        ("It came to the 28th Annual Lake Festival of Light last year.", ["28th Annual Lake Festival of Light"]),
        ("It came to the 2031 Lake & River Show in May.", ["2031 Lake & River Show"]),
        ("We met at Expo 2031 Halden-Larkmere and left.", ["Expo 2031 Halden-Larkmere"]),
        (
            "Speakers of the Water, Ice, and Snow (WIS) Conference met.", ["Water, Ice, and Snow (WIS) Conference"]
        ),
        ("They met at LakeConf12 and at PineFest 2031.", ["LakeConf12", "PineFest 2031"]),
        ("Ministers at COP31 agreed.", ["COP31"]),
        ("It exhibits at InfoLake Asia 2031 this week.", ["InfoLake Asia 2031"]),
        ("The exhibition “Rivers of Ice” opens in May.", ["Rivers of Ice"]),
        ("It was shown at the New York Rivers Fair.", ["New York Rivers Fair"]),
        ("It plays at Super Bowl LIX in May.", ["Super Bowl LIX"]),
        ("He won at the 2031 Winter Olympics.", ["2031 Winter Olympics"]),
        ("It keeps River Awareness Month.", ["River Awareness Month"]),
        ("It takes part in Halden Asia 2031 again.", ["Halden Asia 2031"]),
        ("It comes to the Lights of Halden music festival.", ["Lights of Halden"]),
        ("At its webinar, “Rivers Offer a Promising Model,” she spoke.", ["Rivers Offer a Promising Model"]),
        ("2031 Lake Rover Challenge Honors Five Young Engineers", ["2031 Lake Rover Challenge"]),
        ("It stood in Vanity Fair last May.", []),
        ("event of the year", []),
        ("It moved to 8801 Lake Drive.", []),
        ("It launched the Halden Clear Series.", []),
        ("At the gala, “We are glad to be here,” she said.", []),
        ("He is commissioner of the Lakeland Conference.", []),
        ("the [O Halden Bank] event", []),
        // A head word alone, a call, a centre and a company are no events.
        ("The Conference ended.", []),
        ("The Lake Conference Call starts at noon.", []),
        ("It raised a $24M Series A round.", []),
        ("It stands beside the Lake Convention Center now.", []),
        ("Halden Summit Bank grew.", []),
        ("The Lakeland Forum wrote to us.", []),
        ("Members of [O Lakeland Athletic Conference] teams", []),
        ("It meets the [O Lake Expo Committee] today.", []),
    ])
    func english(_ text: String, _ expected: [String]) {
        #expect(events(text) == expected)
    }

    @Test func aHeadlineGetsTheEventsOfTheText() {
        let text = "Halden Bank Sponsors Lake Winter Gala\n\nThis year, the Lake Winter Gala opens."
        #expect(events(text) == ["Lake Winter Gala", "Lake Winter Gala"])
    }

    @Test(arguments: [
        ("今年は湖畔国際映画祭を開きます。", ["湖畔国際映画祭"]),
        ("「みずうみ音楽祭2031」を5月に開催します。", ["みずうみ音楽祭2031"]),
        ("[O 東雲銀行]株主総会に出席した。", ["東雲銀行株主総会"]),
        ("昨日、水資源の利用に関する意見交換会が開かれた。", ["水資源の利用に関する意見交換会"]),
        ("昨年のCOP31では", ["COP31"]),
        // No name: a general word, a body, a hall.
        ("全国大会に出ました。", []),
        ("湖畔国際映画祭実行委員会は", []),
        ("「会員」向けに説明会を開催します。", []),
    ])
    func japanese(_ text: String, _ expected: [String]) {
        #expect(events(text, language: "ja") == expected)
    }

    @Test(arguments: [
        ("6月6日，2031海滨智能制造产业投资推介会在天津举行。", ["2031海滨智能制造产业投资推介会"]),
        ("公司出席了东湖新材料博览会。", ["东湖新材料博览会"]),
        ("[O 海风集团]与[O 东湖银行]银企战略合作签约仪式在天津举行", ["海风集团与东湖银行银企战略合作签约仪式"]),
        ("学习十九届四中全会精神", ["十九届四中全会"]),
        ("签约仪式在天津举行。", []),
        ("本次大会由总裁主持。", []),
        ("东湖新材料博览会组委会表示", []),
        ("十大品牌", []),
    ])
    func chinese(_ text: String, _ expected: [String]) {
        #expect(events(text, language: "zh") == expected)
    }
}
