/// The words of Japanese dates.
///
/// Source of the eras: Era Name Act (元号法) and the calendar of the National Diet Library; of the week: guidelines, Monday to Sunday.
enum JapaneseDateGrammar {
    /// Keys of the tokens that a date may start with.
    static let triggers = words.triggers()
    static let starts = HanDateGrammar.starts(triggers)

    static let words = HanDateWords(
        openers: DatePhraseTable(openers, HanDateMeaning.init(code:)),
        parts: DatePhraseTable(
            "d0 上旬 初旬\nd1 中旬\nd2 下旬\nh1 初め はじめ\nh2 終わりごろ 終わり頃 終わり おわり\nx 初頭 末日 末 頭 前半 後半 半ば なかば 中 頃 ごろ 分 度 付け 付 現在 付近"
        ) { HanDatePart(code: $0) },
        lengths: DatePhraseTable(
            """
            x 間 以内 目 ごと 毎 おき ぶり 連続 後 前 分の 余り 余 以上 半 あたり 当たり につき 限り 単位 弱 強 もの 振り 越し 保証 かか かけ
            """
        ) { _ in true },
        joins: DatePhraseTable("x から より ～ 〜 ~ - – — − － ― ‐ → ➝ ~") { _ in true },
        closers: DatePhraseTable("1 の間\n0 までの間 まで にかけて 迄") { $0 == "1" },
        lists: DatePhraseTable("x 、 ・ と および 及び か または 又は , ，") { _ in true },
        weekdays: DatePhraseTable(weekdays) { Int(String($0)) },
        stretches: DatePhraseTable(stretches) { Int(String($0)) },
        hours: DatePhraseTable("x 時") { _ in true },
        hasFiscalYears: true, hasBareStretches: false,
        units: DatePhraseTable(
            "1 秒間 秒\n2 分間 分\n3 時間\n4 日間 日\n5 営業日\n6 週間\n7 か月間 ヶ月間 カ月間 ヵ月間 箇月間 か月 ヶ月 カ月 ヵ月 箇月 ケ月 ヶ月の間 か月の間\n8 四半期\n9 年間 年"
        ) { HanDateWords.unit($0) },
        sides: DatePhraseTable("1 最初の\n-1 最後の") { Int(String($0)) },
        ands: DatePhraseTable("x と") { _ in true },
        leads: DatePhraseTable("-1 過去 直近 この 前の 最近 ここ\n1 今後 次の 来る これから") { Int(String($0)) },
        tails: DatePhraseTable("ago 前 前に まえ\nlater 後 後に あと 経過後 経過 で\nwithin 以内 以内に\nlength 間") {
            HanDateWords.tail($0)
        },
        bounds: DatePhraseTable(
            "since から 以降 以来 またはその後 及びその後 およびその後 とその後 の後 より後\nafter 後\nuntil まで 迄\nbefore 以前 前 の前 またはその前 及びその前 およびその前 とその前 より前"
        ) { HanDateWords.bound($0) },
        festivals: DatePhraseTable(festivals, YearlySpan.init(code:)),
        zones: DatePhraseTable("540 日本時間 日本標準時 JST") { Int(String($0)) })

    private static let openers = """
        day:0 本日 今日 きょう 当日 本日 ほんじつ 今朝 今晩 今夜 今夕
        day:-1 昨日 きのう 昨夜 昨晩
        day:1 明日 あす あした 明朝 明晩
        day:-2 一昨日 おととい
        day:2 明後日 あさって
        same 同日
        week:0 今週 こんしゅう
        week:-1 先週 せんしゅう
        week:1 来週 らいしゅう
        week:2 再来週
        week:-2 先々週
        weekend:0 今週末
        weekend:-1 先週末
        weekend:1 来週末
        month:0 今月 本月 こんげつ 当月
        month:-1 先月 せんげつ
        month:1 来月 らいげつ
        month:2 再来月
        month:-2 先々月
        year:0 今年 本年 ことし
        year:-1 昨年 去年 きょねん
        year:1 来年 らいねん 明年
        year:2 再来年
        year:-2 一昨年 おととし
        fiscal:0 今年度 本年度
        fiscal:-1 昨年度
        fiscal:1 来年度
        quarter:0 今四半期 今の四半期 当四半期
        quarter:-1 前四半期
        quarter:1 来四半期
        season:1:0 今春
        season:2:0 今夏
        season:3:0 今秋
        season:4:0 今冬
        season:1:-1 昨春
        season:2:-1 昨夏
        season:3:-1 昨秋
        season:4:-1 昨冬
        season:1:1 来春
        season:2:1 来夏
        season:3:1 来秋
        era:1867 明治
        era:1911 大正
        era:1925 昭和
        era:1988 平成
        era:2018 令和
        cday:1 翌日 次の日
        cday:-1 前日
        cweek:1 翌週
        cmonth:1 翌月
        cmonth:-1 前月
        cyear:1 翌年
        cyear:-1 前年
        recur 毎週 毎月 毎年 毎日 毎朝 毎晩 隔週 毎 各
        part:0 午前 am AM
        part:1 正午
        part:2 午後 pm PM
        part:3 夕方 夜 夜間
        part:0 朝 早朝
        part:4 深夜
        part:5 未明 明け方
        """

    private static let weekdays = """
        1 月曜日 月曜 月
        2 火曜日 火曜 火
        3 水曜日 水曜 水
        4 木曜日 木曜 木
        5 金曜日 金曜 金
        6 土曜日 土曜 土
        7 日曜日 日曜 日
        """

    private static let stretches = """
        1 第1四半期 第一四半期 第１四半期 1Q Q1 １Ｑ
        2 第2四半期 第二四半期 第２四半期 2Q Q2 ２Ｑ
        3 第3四半期 第三四半期 第３四半期 3Q Q3 ３Ｑ
        4 第4四半期 第四四半期 第４四半期 4Q Q4 ４Ｑ
        11 上半期 上期 前期 前半
        12 下半期 下期 後期 後半
        """

    /// Source: 国民の祝日に関する法律 for the public holidays (the equinoxes by the sun), usage elsewhere.
    private static let festivals = """
        f:1:1 元日 元旦 お正月 正月
        n:2:1:1 成人の日
        f:2:3 節分
        f:2:11 建国記念の日 建国記念日
        f:2:14 バレンタインデー
        f:2:23 天皇誕生日
        f:3:3 ひな祭り ひなまつり
        f:3:14 ホワイトデー
        t:5 春分の日 春分
        f:4:29 昭和の日
        f:5:3 憲法記念日
        f:5:4 みどりの日
        f:5:5 こどもの日 子供の日
        n:2:7:5 母の日
        n:3:7:6 父の日
        f:7:7 七夕
        n:3:1:7 海の日
        f:8:11 山の日
        n:3:1:9 敬老の日
        t:17 秋分の日 秋分
        n:2:1:10 スポーツの日 体育の日
        f:10:31 ハロウィン ハロウィーン
        f:11:3 文化の日
        f:11:15 七五三
        f:11:23 勤労感謝の日
        n:4:4:11 感謝祭
        f:12:24 クリスマスイブ クリスマス・イブ
        f:12:25 クリスマス
        f:12:31 大晦日 大みそか
        e:0 イースター 復活祭
        """
}
