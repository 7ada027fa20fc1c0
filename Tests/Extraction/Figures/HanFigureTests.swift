@testable import DatelineExtraction
import DatelineRecords
import Testing

@Suite struct HanFigureTests {
    @Test(arguments: [
        ("全国約680の自治体と150カ国以上で3社が参加。", ["count 680 自治体 approx", "count 150 カ国 ge", "count 3 社"]),
        ("売上高は3億2千万円、資本金は１０万円です。", ["money 320000000 JPY", "money 100000 JPY"]),
        ("直営300店舗突破、600以上の団体。", ["count 300 店舗 gt", "count 600 団体 ge"]),
        ("約７～８時間、15％以下、2割引き。", ["duration 7..8 hour approx", "percent 15 % le", "percent 20 %"]),
        ("創業35年の会社で3年目、第１位。", ["duration 35 year", "ordinal 3 年", "ordinal 1 位"]),
        ("2倍の速さ、3分の1の電力。", ["ratio 2 x", "ratio 0.333333333333"]),
        ("19歳の学生4人が１つの案を出す。", ["age 19 year", "count 4 人", "count 1 つ"]),
        ("北部の4県と12市で8店を営む。", ["count 4 県", "count 12 市", "count 8 店"]),
        ("第一歩と第一段階、上位3位。", ["ordinal 1 歩", "ordinal 1 段階", "count 3 位"]),
        ("500万ドルと20米ドル、100ユーロ。", ["money 5000000 USD", "money 20 USD", "money 100 EUR"]),
        ("面積は1,200平方メートル、気温は1.5度上昇。", ["measure 1200 m2", "measure 1.5 °C"]),
        ("幅18ｍの橋を船で3日かけて渡る。", ["measure 18 m", "duration 3 day"]),
        ("日数が5.1日減り、40年かかった。", ["duration 5.1 day", "duration 40 year"]),
        ("本店／212／5,500円／1万2,100円", ["money 5500 JPY", "money 12100 JPY"]),
        ("旅に五六日、客は二三人。", ["count 2..3 人"]),
        ("社内で8年使ってきた機械。", ["duration 8 year"]),
        ("北緯31.8度の海で、深さは約30キロ。", ["measure 31.8 °", "measure 30 km approx"]),
        ("20キロ離れた畑で、米を30キロ買う。", ["measure 20 km", "measure 30 kg"]),
        ("2 人で始めた。", ["count 2 人"]),
    ])
    func japanese(_ text: String, _ expected: [String]) {
        #expect(FigureText.figures(text, language: "ja") == expected)
    }

    @Test(arguments: [
        "東京都千代田区丸の内2-2-1、〒100-0006。", "電話03-1234-5678まで。", "2021年8月13日に開催。", "（1）概要", "数千人が一般に統一する。",
        "第12条に基づく。", "両社の倍増計画。", "iPhone15を発売。", "１　所在地", "売上高（百万円）", "1 主な内容",
    ])
    func japaneseLeavesOut(_ text: String) { #expect(FigureText.figures(text, language: "ja") == []) }

    @Test(arguments: [
        ("近两百名代表和四个方面的五个国家。", ["count 200 名 approx", "count 4 方面", "count 5 国家"]),
        ("签约金额达126.4亿元，超过3000万美元。", ["money 12640000000 CNY", "money 30000000 USD gt"]),
        ("6-8亿元，百分之八，提高3个百分点。", ["money 600000000..800000000 CNY", "percent 8 %", "percent 3 pp"]),
        ("十余万人，10余个客户，三分之一。", ["count 100000 人 gt", "count 10 客户 gt", "ratio 0.333333333333"]),
        ("建党100周年，走过100年，第一项。", ["ordinal 100 周年", "duration 100 year", "ordinal 1 项"]),
        ("来自21个国家和地区的940家企业。", ["count 21 国家和地区", "count 940 家"]),
        ("他说：“三分之一的船是新的。”", ["ratio 0.333333333333"]),
        ("日产6200吨，第二大经济体，五天。", ["measure 6200 t", "ordinal 2 经济体", "duration 5 day"]),
        ("超過一萬八千個即裝即用的軟體套件", ["count 18000 套件 gt"]),
        ("用了两三天，走了三四公里，来了七八个人。", ["duration 2..3 day", "measure 3..4 km", "count 7..8 人"]),
        ("新台幣38億7,210萬元，淨利5億元。", ["money 3872100000 TWD", "money 500000000 TWD"]),
        ("海拔四千米，派出6个工作组，共21萬公頃。", ["measure 4000 m", "count 6 工作组", "measure 210000 ha"]),
        ("捐赠3,600罐奶粉，第112讲。", ["count 3600 罐", "ordinal 112 讲"]),
        ("满意度4.12分，步行5分钟。", ["count 4.12 分", "duration 5 minute"]),
    ])
    func chinese(_ text: String, _ expected: [String]) {
        #expect(FigureText.figures(text, language: "zh") == expected)
    }

    @Test(arguments: [
        "一个自由的组织。", "几十年来，数千名用户。", "十四五规划和两岸关系。", "电话：010-12345678。", "2021年6月16日。", "一系列“四个意识”。", "凌晨三點，晚上9点。",
        "张三（1998级机械工程）",
    ])
    func chineseLeavesOut(_ text: String) { #expect(FigureText.figures(text, language: "zh") == []) }

    @Test(arguments: [
        ("3億2千万", "320000000"), ("十二", "12"), ("一百零五", "105"), ("二〇二一", "2021"), ("1.2億", "120000000"),
        ("２０万", "200000"), ("千五百", "1500"), ("一萬八千", "18000"), ("1兆5000億", "1500000000000"),
    ])
    func numerals(_ text: String, _ expected: String) {
        let tokens = FigureText.draft(text, language: "ja").tokens
        let numeral = HanNumerals.read(tokens, at: 0, before: tokens.count, isChinese: false)
        #expect(numeral?.value.description == expected)
        #expect(numeral?.tokens == 0..<tokens.count)
    }
}
