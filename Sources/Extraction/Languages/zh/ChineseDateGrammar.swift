/// The words of Chinese dates, simplified and traditional.
enum ChineseDateGrammar {
    static let words = HanDateWords(
        openers: DatePhraseTable(openers, HanDateMeaning.init(code:)),
        parts: DatePhraseTable("x 上旬 中旬 下旬 初 末 底 年初 年底 年末 年中 中 间 間 份 左右 前后 前後 月初 月底 月末 当日 當日 当天 晚 度") { _ in true },
        lengths: DatePhraseTable(
            """
            x 间 間 以内 以來 内 內 后 後 前 来 來 多 余 餘 以上 连续 連續 期 制 保修 时间
            """
        ) { _ in true },
        joins: DatePhraseTable("x 至 到 – - — － ～ 〜 ~ ― ——") { _ in true },
        closers: DatePhraseTable("x 期间 期間 之间 之間 间 間") { _ in true },
        lists: DatePhraseTable("x 、 和 及 与 與 以及 , ， 或") { _ in true },
        weekdays: DatePhraseTable(weekdays) { Int(String($0)) },
        stretches: DatePhraseTable(stretches) { Int(String($0)) },
        hours: DatePhraseTable("x 时 時 点 點 点钟 點鐘") { _ in true },
        hasFiscalYears: false, hasBareStretches: true,
        units: DatePhraseTable(
            "1 秒 秒钟 秒鐘\n2 分钟 分鐘\n3 小时 小時 个小时 個小時 个钟头\n4 天 日\n5 个工作日 个交易日 工作日\n6 周 週 个星期 個星期 星期 个礼拜 個禮拜 礼拜\n7 个月 個月\n8 个季度 個季度 季度\n9 年"
        ) { HanDateWords.unit($0) },
        leads: DatePhraseTable("-1 过去 過去 最近 近 过去的 前 上\n1 未来 未來 今后 今後 接下来 未来的 后 後 下 之后的") { Int(String($0)) },
        tails: DatePhraseTable("ago 前 之前 以前\nlater 后 後 之后 之後 以后 以後\nwithin 内 內 以内 以內 之内 之內\nlength 间 間 里") {
            HanDateWords.tail($0)
        },
        bounds: DatePhraseTable(
            "since 起 以来 以來 开始 開始 或之后 及之后 及以后 或以后 以后 以後 之后 之後 后 後 起至今 至今\nuntil 为止 為止 止\nbefore 之前 以前 前 或之前 及以前 及之前 或以前"
        ) { HanDateWords.bound($0) },
        zones: DatePhraseTable("480 北京时间 北京時間 台北时间 香港時間") { Int(String($0)) })

    private static let openers = """
        day:0 今天 今日 今早 今晚 今晨
        day:-1 昨天 昨日 昨晚
        day:1 明天 明日
        day:-2 前天
        day:2 后天 後天
        same 同日 当日 當日 当天 當天
        week:0 本周 本週 这周 這週 本星期
        week:-1 上周 上週 上星期
        week:1 下周 下週 下星期
        weekend:0 本周末 本週末 这周末
        weekend:-1 上周末 上週末
        weekend:1 下周末 下週末
        month:0 本月 这个月 這個月
        month:-1 上月 上个月 上個月
        month:1 下月 下个月 下個月
        year:0 今年 本年度 本年 今年度
        year:-1 去年 上年度 去年度
        year:1 明年 下年度 明年度
        year:2 后年 後年
        year:-2 前年
        quarter:0 本季度 本季 这个季度
        quarter:-1 上季度 上个季度 上一季度
        quarter:1 下季度 下个季度 下一季度
        season:1:0 今春
        season:2:0 今夏
        season:3:0 今秋
        season:4:0 今冬
        cyear:-1 上年 上一年
        cyear:0 这一年 這一年
        cyear:1 下年 下一年
        era:1643 顺治
        era:1661 康熙
        era:1722 雍正
        era:1735 乾隆
        era:1795 嘉庆
        era:1820 道光
        era:1850 咸丰
        era:1861 同治
        era:1874 光绪
        era:1908 宣统
        era:1911 民国 民國
        week:-2 上上周 上上週 上上个星期 上上個週 上上星期
        week:2 下下周 下下週 下下个星期
        week:0 这礼拜 這禮拜 这星期 這星期 这个星期
        week:-1 上礼拜 上禮拜 上个星期 上個星期 上个礼拜
        week:1 下礼拜 下禮拜 下个星期 下個星期 下个礼拜
        month:-2 上上个月
        month:2 下下个月
        month:-1 上一个月
        month:1 下一个月
        month:0 当月 當月
        day:0 本日
        cday:1 次日 翌日 第二天
        recur 每周 每週 每月 每年 每天 每日 每星期 每个 每個 每
        part:0 上午 早上 早晨 清晨 am AM
        part:1 中午 正午
        part:2 下午 pm PM
        part:3 晚上 晚间 傍晚 夜间 晚
        part:5 凌晨
        from 从 自 由 從
        """

    private static let weekdays = """
        1 星期一 周一 週一 礼拜一 禮拜一 一
        2 星期二 周二 週二 礼拜二 禮拜二 二
        3 星期三 周三 週三 礼拜三 禮拜三 三
        4 星期四 周四 週四 礼拜四 禮拜四 四
        5 星期五 周五 週五 礼拜五 禮拜五 五
        6 星期六 周六 週六 礼拜六 禮拜六 六
        7 星期日 周日 週日 礼拜日 禮拜日 日 星期天 周天 礼拜天 禮拜天
        """

    private static let stretches = """
        1 第1季度 第一季度 一季度 首季 1季度 首季度 Q1 第一季 1Q
        2 第2季度 第二季度 二季度 2季度 Q2 第二季 2Q
        3 第3季度 第三季度 三季度 3季度 Q3 第三季 3Q
        4 第4季度 第四季度 四季度 4季度 Q4 第四季 4Q
        11 上半年 上半年度
        12 下半年 下半年度
        """
}
