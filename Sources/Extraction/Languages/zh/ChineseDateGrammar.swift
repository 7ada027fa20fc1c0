/// The words of Chinese dates, simplified and traditional.
enum ChineseDateGrammar {
    /// Keys of the tokens that a date may start with.
    static let triggers = words.triggers()
    static let starts = HanDateGrammar.starts(triggers)

    static let words = HanDateWords(
        openers: DatePhraseTable(openers, HanDateMeaning.init(code:)),
        parts: DatePhraseTable(
            "d0 上旬\nd1 中旬\nd2 下旬\nstart 初 年初 月初\nmiddle 年中 中\nend 末 底 年底 年末 月底 月末\nx 间 間 份 左右 前后 前後 当日 當日 当天 晚 度"
        ) { HanDatePart(code: $0) },
        lengths: DatePhraseTable(
            """
            x 间 間 以内 以來 内 內 后 後 前 来 來 多 余 餘 以上 连续 連續 期 制 保修 时间
            """
        ) { _ in true },
        joins: DatePhraseTable("x 至 到 – - — － ～ 〜 ~ ― ——") { _ in true },
        closers: DatePhraseTable("1 之间 之間 间 間\n0 期间 期間 止 为止 為止") { $0 == "1" },
        lists: DatePhraseTable("x 、 和 及 与 與 以及 , ， 或") { _ in true },
        weekdays: DatePhraseTable(weekdays) { Int(String($0)) },
        stretches: DatePhraseTable(stretches) { Int(String($0)) },
        hours: DatePhraseTable("x 时 時 点 點 点钟 點鐘") { _ in true },
        hasFiscalYears: false, hasBareStretches: true,
        units: DatePhraseTable(
            "1 秒 秒钟 秒鐘\n2 分钟 分鐘 分\n3 小时 小時 个小时 個小時 个钟头 钟头\n4 天 日\n5 个工作日 个交易日 工作日\n6 周 週 个星期 個星期 星期 个礼拜 個禮拜 礼拜\n7 个月 個月\n8 个季度 個季度 季度\n9 年"
        ) { HanDateWords.unit($0) },
        sides: DatePhraseTable("1 前 头 頭 最初 最前 首\n-1 最后 最後\n0 第") { Int(String($0)) },
        ands: DatePhraseTable("x 又 零 余 餘 多 , ，") { _ in true },
        leads: DatePhraseTable("-1 过去 過去 最近 近 过去的 前 上\n1 未来 未來 今后 今後 接下来 未来的 后 後 下 之后的") { Int(String($0)) },
        tails: DatePhraseTable("ago 前 之前 以前\nlater 后 後 之后 之後 以后 以後\nwithin 内 內 以内 以內 之内 之內\nlength 间 間 里") {
            HanDateWords.tail($0)
        },
        bounds: DatePhraseTable(
            "since 起 以来 以來 开始 開始 或之后 及之后 及以后 或以后 起至今 至今\nafter 以后 以後 之后 之後 后 後\nuntil 为止 為止 止\nbefore 之前 以前 前 或之前 及以前 及之前 或以前"
        ) { HanDateWords.bound($0) },
        festivals: DatePhraseTable(festivals, YearlySpan.init(code:)),
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
        part:0 上午 早间 早間 早 am AM
        part:6 早上 早晨 清晨
        part:1 中午 正午
        part:2 下午 pm PM
        part:3 晚上 晚间 傍晚 夜间 晚
        part:5 凌晨 黎明
        part:4 半夜 深夜 午夜
        lunar 农历 農曆 农曆 阴历 陰曆 旧历 舊曆 夏历
        lmonth:1 正月
        lmonth:11 冬月
        lmonth:12 腊月 臘月
        bound:since 自从 自從
        bound:until 截止到 截至 截止 直到 直至
        year:-3 大前年
        year:3 大后年 大後年
        day:-3 大前天
        day:3 大后天 大後天
        week:3 下下下周 下下下个星期
        week:-3 上上上周 上上上个星期
        quarter:2 下下个季度
        quarter:-2 上上个季度
        month:3 下下下个月
        month:-3 上上上个月
        from 从 自 由 從
        """

    private static let weekdays = """
        1 星期一 周一 週一 礼拜一 禮拜一 一
        2 星期二 周二 週二 礼拜二 禮拜二 二
        3 星期三 周三 週三 礼拜三 禮拜三 三
        4 星期四 周四 週四 礼拜四 禮拜四 四
        5 星期五 周五 週五 礼拜五 禮拜五 五
        6 星期六 周六 週六 礼拜六 禮拜六 六
        7 星期日 周日 週日 礼拜日 禮拜日 日 星期天 周天 週天 礼拜天 禮拜天 天
        """

    private static let stretches = """
        1 第1季度 第一季度 一季度 首季 1季度 首季度 Q1 第一季 1Q
        2 第2季度 第二季度 二季度 2季度 Q2 第二季 2Q
        3 第3季度 第三季度 三季度 3季度 Q3 第三季 3Q
        4 第4季度 第四季度 四季度 4季度 Q4 第四季 4Q
        11 上半年 上半年度
        12 下半年 下半年度
        """

    /// Source: 全国年节及纪念日放假办法 for the holidays of the People's Republic, usage elsewhere.
    private static let festivals = """
        f:1:1 元旦 元旦节 元旦節 新年 阳历新年
        f:2:14 情人节 情人節
        f:3:8 妇女节 婦女節 三八妇女节 国际妇女节
        f:3:12 植树节 植樹節
        f:3:15 消费者权益日 国际消费者权益日
        f:4:1 愚人节 愚人節
        f:5:1 劳动节 勞動節 五一 五一节 五一劳动节 国际劳动节 五一国际劳动节
        f:5:4 青年节 青年節 五四青年节
        f:6:1 儿童节 兒童節 国际儿童节 六一儿童节
        f:7:1 建党节 香港回归纪念日 香港回歸紀念日
        f:8:1 建军节 建軍節
        f:9:10 教师节 教師節
        f:10:1 国庆节 國慶節 国庆 十一国庆节
        f:10:10 双十节 雙十節
        f:10:31 万圣节 萬聖節 万圣夜
        f:11:11 双十一 光棍节 光棍節
        f:12:13 国家公祭日
        f:12:20 澳门回归纪念日 澳門回歸紀念日
        f:12:24 平安夜
        f:12:25 圣诞节 聖誕節 圣诞 聖誕
        n:2:7:5 母亲节 母親節
        n:3:7:6 父亲节 父親節
        n:4:4:11 感恩节 感恩節
        c:1:1 春节 春節 农历新年 農曆新年 大年初一 新春
        v:1:1 除夕 年三十 大年三十 除夕夜
        c:1:15 元宵节 元宵節 上元节 灯节 元宵
        c:2:2 龙抬头
        c:5:5 端午节 端午節 端午
        c:7:7 七夕节 七夕節 七夕
        c:7:15 中元节 中元節
        c:8:15 中秋节 中秋節 中秋
        c:9:9 重阳节 重陽節 重阳
        c:12:8 腊八节 臘八節 腊八
        t:0 小寒
        t:1 大寒
        t:2 立春
        t:3 雨水
        t:4 惊蛰 驚蟄
        t:5 春分
        t:6 清明 清明节 清明節
        t:7 谷雨 穀雨
        t:8 立夏
        t:9 小满 小滿
        t:10 芒种 芒種
        t:11 夏至
        t:12 小暑
        t:13 大暑
        t:14 立秋
        t:15 处暑 處暑
        t:16 白露
        t:17 秋分
        t:18 寒露
        t:19 霜降
        t:20 立冬
        t:21 小雪
        t:22 大雪
        t:23 冬至
        e:-46:46 大斋期 大齋期 大斋节 大齋節 四旬期
        e:-46 圣灰星期三 圣灰日 灰日 大斋首日 大齋首日
        e:-47 煎饼星期二 煎餅星期二 忏悔节 懺悔節 忏悔火曜日
        e:-7 棕枝主日 聖樹主日 圣枝主日 聖枝主日
        e:-3 圣周四 聖週四 圣周星期四 聖週星期四 濯足節 濯足节 设立圣餐日 設立聖餐日
        e:-2 耶稣受难日 耶穌受難日 主受难日 主受難日 受难日 圣周五 聖週五 神圣周五 神聖週五 沈默周五 沈默週五
        e:-1 神圣周六 神聖週六 圣周六 聖週六 黑色星期六
        e:0 复活节 復活節 主复活日 主復活日
        e:1 复活节星期一 復活節星期一
        e:39 耶稣升天节 耶穌升天節
        e:49 圣灵降临节 聖靈降臨節 五旬节 五旬節 聖靈降臨日
        e:56 圣三主日 聖三主日
        e:60 基督圣体圣血瞻礼 基督聖體聖血瞻禮
        o:-7 东正教圣枝主日 東正教聖枝主日 东正教棕枝主日
        o:-3 东正教圣周四 東正教聖週四
        o:-2 东正教圣周五 東正教聖週五 東正教沈默週五 东正教沈默周五 東正教神聖週五 东正教神圣周五 東正教耶穌受難日 东正教耶稣受难日
        o:-1 东正教圣周六 東正教聖週六 東正教神聖週六 东正教神圣周六
        o:0 东正教复活节 東正教復活節
        h:7:1:3 犹太新年 猶太新年 犹太历新年
        h:7:10 赎罪日 贖罪日
        h:7:15:9 住棚节 住棚節 结茅节
        h:9:25:8 光明节 光明節 修殿节 修殿節 烛光节 燭光節 哈努卡节 哈努卡節 马加比节 馬加比節
        h:1:15:9 逾越节 逾越節
        h:3:6:3 七七节 七七節 五旬收获节 收获节 收穫節 週日節 周日节
        h:11:15 犹太植树节 猶太植樹節 树木新年
        h:2:18 篝火节 篝火節
        h:2:5 以色列国庆节 以色列國慶節
        i:9:1:0 斋月 齋月
        i:10:1 开斋节 開齋節
        i:12:10 古尔邦节 古爾邦節 宰牲节 宰牲節
        i:1:1 伊斯兰教新年 伊斯蘭教新年 伊斯兰历新年
        i:1:10 阿舒拉节 阿舒拉節
        i:3:12 圣纪节 聖紀節
        d:18 排灯节 排燈節
        d:11:9 难近母节 難近母節 九夜节
        d:13 十胜节 十勝節
        d:5 卫塞节 衛塞節 佛诞 威瑟节
        """
}
