import DatelineRecords

/// Counters and counted nouns.
extension HanFigureGrammar {
    func counted(_ counter: HanFigureRules.Counter, _ token: Int, _ next: Int, _ numeral: Numeral) -> Suffix? {
        switch counter {
        case .excluded: return Suffix(next: next, isExcluded: true)
        case .ordinal:
            if t.isScalar(token, 0x4F4D), isTop(numeral.tokens.lowerBound) {
                return Suffix(kind: .count, unit: t.string(token..<next), next: next)
            }
            let unit = rankUnit(token, next)
            return Suffix(kind: .ordinal, unit: unit, next: next)
        case .noun:
            guard let noun = nounRun(at: next) else { return Suffix(kind: nil, next: next) }
            return Suffix(kind: .count, unit: t.string(noun.head), next: noun.phrase.upperBound, phrase: noun.phrase)
        case .counter:
            // 1998级, 2020届: the year of a class.
            if t.isScalar(token, in: "级級届屆"), numeral.digitCount == 4, !numeral.isGrouped {
                return Suffix(next: next, isExcluded: true)
            }
            // 三届五次, 1栋B座
            if rules.isChinese, t.isScalar(token, in: "届次"), t.isClass(next, .han),
                HanNumerals.starts(t.key(next)) || t.isScalar(token, 0x5C4A)
            {
                return Suffix(next: next, isExcluded: true)
            }
            // 九点三十分, 两点半: a time of day.
            if rules.isChinese, t.isScalar(token, in: "点點") {
                if let end = clockEnd(next) { return Suffix(next: end, isExcluded: true) }
                if Self.dayParts.match(t, endingAt: numeral.tokens.lowerBound, notBefore: start) != nil {
                    return Suffix(next: next, isExcluded: true)
                }
            }
            if t.isScalar(token, in: "栋棟幢座"), t.isClass(next, .number) || t.isClass(next, .word) {
                return Suffix(next: next, isExcluded: true)
            }
            if t.isClass(numeral.tokens.lowerBound - 1, .word), numeral.digitCount <= 2, !numeral.isGrouped,
                next == token + 1, t.isSpaced(numeral.tokens.lowerBound) || t.isSpaced(token), rules.isChinese
            {
                return nil
            }
            if rules.isChinese, next == token + 1, !isClassifier(token, next, numeral) { return nil }
            let phrase = rules.isChinese ? nounRun(at: next)?.phrase : nil
            return Suffix(kind: .count, unit: t.string(token..<next), next: next, phrase: phrase)
        }
    }

    /// 凌晨, 晚上: a time of day follows.
    private static let dayParts = SpelledTable<Bool>(words: "上午 下午 凌晨 早上 晚上 中午 傍晚 清晨 深夜 夜里 早晨 当晚 今晚 明早")

    /// The token behind the minutes of a time of day.
    private func clockEnd(_ token: Int) -> Int? {
        if t.isScalar(token, in: "半整钟鐘") { return token + 1 }
        guard token < end, t.isClass(token, .number) || HanNumerals.starts(t.key(token)),
            let minutes = HanNumerals.read(t, at: token, before: end, isChinese: true),
            t.isScalar(minutes.tokens.upperBound, in: "分刻")
        else { return nil }
        return minutes.tokens.upperBound + 1
    }

    /// 上位3位 counts places.
    private func isTop(_ first: Int) -> Bool { t.isScalar(first - 1, 0x4F4D) && t.isScalar(first - 2, 0x4E0A) }

    /// 3年目 numbers years, 5番目 nothing that it names.
    private func rankUnit(_ token: Int, _ next: Int) -> String {
        guard t.isScalar(next - 1, 0x76EE), next - token > 1 else { return t.string(token..<next) }
        return t.string(token..<next - 1)
    }

    /// Whether a lone classifier is one: 三方合作 is, 三省 in a name may not be.
    private func isClassifier(_ token: Int, _ next: Int, _ numeral: Numeral) -> Bool {
        if t.isScalar(token, in: "方国國地校企市县省区级線线代步分") {
            // 两国, 两地 are pairs.
            if numeral.value == ExactDecimal(2), !numeral.isDigits { return false }
        }
        return true
    }

    /// The noun behind a number without a counter: 70の言語, 6自治体, 3メガバンク.
    func noun(at token: Int, _ numeral: Numeral, isQualified: Bool) -> Suffix? {
        guard !rules.isChinese else { return nil }
        var at = token
        if t.isScalar(at, 0x306E) { at += 1 }
        let isJoined = at > token || isQualified
        // 案件２の早期償還, PostgreSQL 14のリリース: the number names what stands before it.
        let first = numeral.tokens.lowerBound
        // `1 主な内容` numbers a line.
        let isLineStart = first == start || t.shape(first).contains(.lineBefore)
        if isLineStart, at == token, t.isSpaced(token), numeral.digitCount <= 2 { return nil }
        if t.isScalar(at, in: "年月日") { return nil }
        if !isQualified, t.isClass(first - 1, .word) || Self.labels.match(t, endingAt: first, notBefore: start) != nil {
            return nil
        }
        var next = at
        while next < end, t.isClass(next, .han) || t.isClass(next, .katakana), next == at || t.isAttached(next),
            next - at < 12, !t.shape(next).contains(.lineBefore)
        {
            if next > at, rules.after.match(t, at: next, before: end) != nil { break }
            next += 1
        }
        guard next - at >= 2, t.isAttached(at) || isJoined || t.isSpaced(numeral.tokens.lowerBound) else { return nil }
        // Behind a name in letters or katakana the number is its version; a year is none.
        if !isJoined,
            t.isClass(numeral.tokens.lowerBound - 1, .katakana) || t.isClass(numeral.tokens.lowerBound - 1, .word)
        {
            return nil
        }
        if numeral.digitCount >= 4, !numeral.isGrouped, !isJoined, !numeral.hasScale { return nil }
        if numeral.isFractional { return nil }
        // 1以上の…: single digits before の may be anything; with a noun of kana nothing follows.
        return Suffix(kind: .count, unit: t.string(at..<next), next: next, phrase: at..<next)
    }

    private static let labels = SpelledTable<Bool>(
        words: """
            案件 資料 別紙 別表 様式 事例 フェーズ ステップ レベル ケース パターン タイプ 注 例 添付 号 テーマ ゾーン エリア グループ クラス ランク ビル 図 表 参考 その 部
            """)

    /// The noun behind 个: its run of characters up to a verb, a preposition or a mark; the head is what it ends with.
    func nounRun(at token: Int) -> (phrase: Range<Int>, head: Range<Int>)? {
        var first = token
        if Self.nouns.match(t, at: token, before: end) == nil, let particle = particle(behind: token) {
            first = particle + 1
        }
        var next = first
        while next < end, t.isClass(next, .han) || t.isClass(next, .word), next - token < 20 {
            if t.isScalar(next, 0x7684), next > first { break }
            if next > first, let stop = rules.nounEnds.match(t, at: next, before: end),
                !isInsideNoun(next, stop.next, first)
            {
                break
            }
            next += 1
        }
        guard next > first else { return nil }
        let known = Self.nouns.match(t, at: first, before: next)
        // 国家和地区: two heads, as *cities and counties*.
        if let known, known.next == next, next < end, t.isScalar(next, in: "和与與及"),
            let second = Self.nouns.match(t, at: next + 1, before: end)
        {
            return (token..<second.next, first..<second.next)
        }
        if let known, known.next < next, !t.isScalar(known.next, in: "级級性化型") {
            // 四个方面介绍: a known noun stands whole, unless the run ends in another one.
            if Self.nouns.match(t, endingAt: next, notBefore: first) == nil {
                return (token..<known.next, first..<known.next)
            }
        }
        if known?.next == next { return (token..<next, first..<next) }
        let length = next - first
        let head = length > 2 ? next - 2 : first
        return (token..<next, head..<next)
    }

    /// The 的 that joins a modifier to its noun: 被支持的架構.
    private func particle(behind token: Int) -> Int? {
        var position = token
        while position < end, position < token + 12, t.isClass(position, .han) {
            if t.isScalar(position, 0x7684) { return position > token ? position : nil }
            position += 1
        }
        return nil
    }

    /// 大中型, 对外: a stop character inside a word of two.
    private func isInsideNoun(_ token: Int, _ next: Int, _ first: Int) -> Bool {
        next == token + 1 && t.isScalar(token, in: "中上下内对和同") && token == first
    }

    private static let nouns = SpelledTable<Bool>(
        words: """
            方面 国家 國家 城市 项目 項目 客户 客戶 地区 地區 省份 部门 部門 单位 單位 企业 企業 系统 系統 平台 领域 領域 行业 行業 环节 阶段 階段 产品 產品 品牌 品种
            县市 区县 乡镇 村庄 社区 社區 学校 學校 专业 專業 中心 基地 园区 園區 工厂 工廠 车间 门店 門店 网点 站点 机构 機構 组织 組織 团队 團隊 小组 小組 支部 党支部 班组
            岗位 席位 名额 奖项 獎項 课题 标准 標準 指标 指標 步骤 步驟 要素 文件 问题 問題 特点 特點 优势 优点 功能 版本 语言 語言 套件 架構 架构 模块 节点 接口 用户 家庭 孩子 市场 市場
            工作组 工作組 合作社 专班 展位 展区 场馆 论坛 论文 专利 專利 新品 案例 场景 模型 任务 目标 措施 会员 维度 层面 月份 工作日 民族 物种 景点 景区 航班 航线 港口 车站
            """)
}
