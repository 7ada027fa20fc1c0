import DatelineRecords

/// What Chinese, in simplified and traditional characters, writes around its numbers. Classifiers and units follow the guidelines, section *Japanese and Chinese*.
enum ChineseFigureRules {
    static let rules = HanFigureRules(
        before: SpelledTable(before), after: SpelledTable(after), durations: SpelledTable(durations),
        ages: SpelledTable(ages), counters: SpelledTable(counters),
        spanWords: SpelledTable(words: spanWords), spanEndings: SpelledTable(words: spanEndings),
        nounEnds: SpelledTable(words: nounEnds), ordinalExclusions: SpelledTable(words: ordinalExclusions),
        words: SpelledTable(words: words), isChinese: true)

    private static let before: [(String, FigureEntry.Qualifier)] =
        all(.approx, "约 約 大约 大約 近 将近 將近 接近 约为 約為 大致 约有 約有")
        + all(.gt, "超 超过 超過 逾 超越 突破 高于 高於 多于 多於 超出 已超 大于 大於 高出 已突破 超过了 達逾")
        + all(.ge, "≥ 大于等于 大于或等于 至少有 最少有 不小于 不小於 起碼 至少 不少于 不少於 不低于 不低於 最少 最低 起码 不下")
        + all(.lt, "< 不足 不到 低于 低於 少于 少於 未满 未滿 小于 小於 未达")
        + all(.le, "≤ 小于等于 小于或等于 最多为 最多有 不大於 最多 至多 不超过 不超過 不多于 不多於 最高 最高达 高达 高達 多达 多達 最大 不高于 不大于 最長 最长")

    private static let after: [(String, FigureEntry.Qualifier)] =
        all(.ge, "以上 及以上 或以上 以上的 起") + all(.le, "以下 及以下 或以下") + all(.gt, "余 餘 多") + all(.lt, "之下")
        + all(.approx, "左右 上下 前后 前後")

    private static let durations: [(String, HanFigureRules.TimeUnit)] =
        time("year", "年", isAmbiguous: true) + time("year", "载 載 周岁年 年间 年間 个年头 個年頭 年来")
        + time("month", "个月 個月 个多月 個多月 月龄")
        + time("week", "周 週 星期 个星期 個星期 礼拜 个礼拜 周时间")
        + time("day", "天 日内 日內 个工作日 個工作日 天时间 晝夜 昼夜")
        + time("hour", "小时 小時 个小时 個小時 钟头 个钟头") + time("minute", "分钟 分鐘 分") + time("second", "秒 秒钟 秒鐘")
        + time("year", "世纪 世紀 个世纪 個世紀", factor: 100)

    private static let ages: [(String, HanFigureRules.TimeUnit)] = time("year", "岁 歲 周岁 週歲 岁的")

    private static let counters: [(String, HanFigureRules.Counter)] =
        all(.noun, "个 個 箇 余个 多个 个个")
        + all(
            .counter,
            """
            名 位 人 家 所 种 種 张 張 项 項 件 台 臺 辆 輛 艘 座 条 條 本 部 次 篇 份 场 場 间 間 户 戶 支 只 隻 头 頭 棵 批 组 組 套 类 類 层 層 方 国 國
            款 幅 枚 颗 顆 粒 片 块 塊 节 節 堂 讲 講 罐 顶 頂 门 門 道 根 股 桶 箱 袋 瓶 杯 盒 包 捆 架 列 趟 届 句 首 支队 队 隊 班 人次 人份 例 起 宗 笔 筆 处 處 栋 棟 幢 口
            匹 匹马 尾 羽 株 亩地 步 点 點 大类 大类别 字 期 倍数 名次 户次 车次 架次 班次 省 市 县 區 区 省市 村 镇 乡 校 企 院 館 馆 店 米级 席 票 分 轮 輪 路 员 双 雙 成员国
            万人 人员 维 级 线 环 级联 万家 批次
            """)
        + all(.excluded, "号 號 月 日 时 時 点半 点钟 點鐘 期刊 版 章 楼 樓 室 年度 年级 班级 班 线 線 大 號線 号线 环路 路 级 維 维 次方 比 之 代 五 中 农 包")
        + all(.counter, "班次 班车 届次") + all(.ordinal, "周年 週年 周岁生日 位于")

    private static let spanWords = """
        创业 創業 建党 建黨 建国 建國 成立 改革开放 走过 走過 过去 過去 未来 未來 近 约 約 历时 歷時 长达 長達 超过 超過 经历 经过 至少 最长 运行 运营 服务 有 已有 共 为期 為期 期限
        满 滿 已 连续 連續 从业 工作 深耕 发展 用了 只用 仅用 耗时 建校 建厂 建院 建军 开业 质保 保修 有期徒刑 这 這 每
        """
    private static let spanEndings = """
        以上 以来 以來 前 后 後 多 余 间 間 来 來 内 內 左右 之际 之際 的历史 的歷史 的时间 的發展 的发展 发展规划 规划 计划 历史 企业 老店 奋斗 华诞 大计 期 期间 之久 时间 磨 百年 征程 春秋 连续 連續
        """
    private static let nounEnds = """
        在 和 与 與 及 或 是 有 为 為 以 被 将 將 把 对 對 从 從 到 等 中 了 着 也 都 上 下 内 內 之 向 于 於 由 并 並 进行 介绍 介紹 参加 參加 开展 完成 实现 提供 签约 签署 落户 组成 涉及 覆盖
        达成 推出 发布 举行 举办 建成 投产 启动 获得 取得 参与 參與 入选 上榜 集中 共同 分别 同时 已经 正式 成功 需要 可以 能够 通过 透过 包括 组织 建立 设立 派出 来自 支持 使用 采用 拥有 合作 总投资 投资 总 即 则 均 还 就 而 但 其 所 全部 顺利 陆续 先后 当场 现场
        開展 實現 簽約 簽署 落戶 組成 涉及 覆蓋 發布 舉行 舉辦 啟動 獲得 分別 同時 已經 組織 來自 支援 採用 擁有 超过 超過 未
        """
    private static let ordinalExclusions =
        "条 條 款 项规定 章 节 節 季度 季 党支部 中学 小学 医院 人民医院 附属 三方 三者 一时间 一时 一线 一線 师范 支部 二次世界 一次世界 号 號 集团军 分院 车间 事业部 一书记 代 产业 三产业 类 时间 位的"
    private static let words = """
        一带一路 一系列 一些 一定 一样 一直 一起 一致 一般 一切 一方面 一边 一步 一体 一流 一线 一行 一同 一旦 一再 一并 一度 一律 一贯 一如 一半 一点 一面 一代 一把手 一站式 一揽子 一心 一生 一时 一路 一举 一向 一共
        一體 一樣 一線 一併 一點 一邊 一貫 一舉 十分 十足 百姓 百货 百科 百花 千方百计 千家万户 千里 千万不 四川 四处 四季 四面 四方 九州 九江 三亚 三明 三门峡 三峡 三农 三星 三包 三九 三好 三轮 双一流 两岸 两地 两会 两国 两者
        兩岸 兩地 兩國 兩者 两侧 两边 两旁 两翼 两手 两方 六安 七夕 五一 五四 五星 五金 五粮液 八一 八达 百度 千禧 七一 十一假 十一黄金 零售 零部件 零食 零件 零距离 零星 陆续 陆地 陆军 陆上 陆家嘴
        一二三产 三大 五大 一百分 三通 四化 五险一金 六保 六稳 九三 三八 二手 二次 二维 二级 一级 三级 一等 二等 三等 一流的 三令五申 四通八达 五湖四海 七嘴八舌 八方 九牛 两个维护 四个意识 四个自信 两学一做
        三一重工 一汽 二汽 三一 六一 一号 二号 一次性 一个人 一时间 二氧化 三氧化 二手车 一手 一流企业 陆 伍 参 拾 仟 贰 肆 柒 捌 玖 壹
        """

    private static func all(_ qualifier: FigureEntry.Qualifier, _ words: String) -> [(String, FigureEntry.Qualifier)] {
        words.split(separator: " ").map { (String($0), qualifier) }
    }

    private static func all(_ counter: HanFigureRules.Counter, _ words: String) -> [(String, HanFigureRules.Counter)] {
        words.split { $0 == " " || $0 == "\n" }.map { (String($0), counter) }
    }

    private static func time(
        _ unit: String, _ words: String, factor: Int = 1, isAmbiguous: Bool = false
    ) -> [(String, HanFigureRules.TimeUnit)] {
        words.split(separator: " ").map {
            (String($0), HanFigureRules.TimeUnit(unit: unit, factor: ExactDecimal(factor), isAmbiguous: isAmbiguous))
        }
    }
}
