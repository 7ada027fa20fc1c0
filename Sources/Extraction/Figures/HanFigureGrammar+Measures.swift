import DatelineRecords

/// Units of measure and lengths of time behind a number.
extension HanFigureGrammar {
    /// 1.5度目標, 華氏98度, 摄氏37°: a degree of temperature where the words around say so; 角度 else.
    func temperature(at token: Int, _ numeral: Numeral) -> Suffix? {
        let isSign = t.isScalar(token, 0xB0)
        guard t.isScalar(token, 0x5EA6) || isSign else { return nil }
        let next = token + 1
        // 北緯31.8度, 東経131.6度: degrees of the globe.
        if t.isScalar(numeral.tokens.lowerBound - 1, in: "緯経纬经") {
            return Suffix(kind: .measure, unit: "°", next: next)
        }
        if let scale = scaleName(before: numeral.tokens.lowerBound) {
            return Suffix(kind: .measure, unit: scale, next: next)
        }
        guard !isSign else { return nil }
        let isWarm =
            numeral.isFractional || t.isScalar(next, in: "目上低高以C") && t.isScalar(next + 1, in: "標昇下温")
            || t.isScalar(numeral.tokens.lowerBound - 1, in: "温氏") || followsTemperature(numeral.tokens.lowerBound)
        return isWarm ? Suffix(kind: .measure, unit: "°C", next: next) : nil
    }

    /// 華氏, 摂氏温度の, 华氏温度 in front; signs may stand between.
    private func scaleName(before token: Int) -> String? {
        var position = token - 1
        while position >= start, position > token - 10 {
            if t.isScalar(position, 0x6C0F) {
                if t.isScalar(position - 1, in: "華华") { return "°F" }
                return t.isScalar(position - 1, in: "摂攝摄") ? "°C" : nil
            }
            guard t.isScalar(position, in: "温度の零下负負-−マイナス溫") else { return nil }
            position -= 1
        }
        return nil
    }

    /// 気温は38度, 温度を20度上げる.
    private func followsTemperature(_ token: Int) -> Bool {
        var position = token - 1
        while position >= start, position > token - 8 {
            if t.isScalar(position, in: "温溫") { return true }
            if t.isScalar(position, in: "。、，,；;") { return false }
            position -= 1
        }
        return false
    }

    func measure(at token: Int, _ numeral: Numeral) -> Suffix? {
        guard let (unit, next) = UnitTable.units.match(t, at: token, before: end) else { return nil }
        if next == token + 1 {
            switch t.classes[token] {
            case .word:
                if t.length(token) == 1, !t.isAttached(token) { return nil }
                if t.isAttached(next), t.isClass(next, .number) { return nil }
            case .punctuation: return nil
            case .han:
                // One character may start a word: 米国, 里程, 分かる.
                if t.isScalar(token, in: "升伏帕焦赫码瓦磅桶里两"), t.isClass(next, .han) { return nil }
                if t.isScalar(token, 0x7C73), t.isScalar(next, in: "国ド") { return nil }
                if !rules.isChinese, t.isScalar(token, in: "米克升里码伏瓦焦亩桶磅开") { return nil }
            default: break
            }
        }
        // ミリ, センチ, キロ, メガ start longer words: メガバンク.
        if t.isClass(next - 1, .katakana), t.isClass(next, .katakana) { return nil }
        let isDistance = unit.symbol == "kg" && t.match("キロ", at: token) == next && tellsOfDistance(numeral, next)
        return Suffix(kind: .measure, unit: isDistance ? "km" : unit.symbol, next: next)
    }

    /// 深さは約30キロ, 20キロ離れた: what キロ leaves out is a length.
    private func tellsOfDistance(_ numeral: Numeral, _ next: Int) -> Bool {
        if match(["離", "先", "圏", "沖", "地点", "区間", "走", "歩", "移動", "の距離", "の道"], at: next) != nil { return true }
        var position = numeral.tokens.lowerBound - 1
        while position >= start, position > numeral.tokens.lowerBound - 8 {
            if t.isScalar(position, in: "深距長速径沖高幅") { return true }
            if t.isScalar(position, in: "。、，,；;") { return false }
            position -= 1
        }
        return false
    }

    func duration(at token: Int, _ numeral: Numeral) -> Suffix? {
        guard let (time, next) = rules.durations.match(t, at: token, before: end) else { return nil }
        if t.isScalar(token, 0x5468), t.isScalar(token + 1, in: "年岁歲") { return nil }
        var suffix = Suffix(kind: .duration, unit: time.unit, factor: time.factor, next: next)
        guard time.isAmbiguous || next == token + 1 else { return suffix }
        switch t.key(token) {
        case 0x5E74: return years(suffix, numeral)
        case 0x65E5: return isDays(numeral, next) ? suffix : nil
        case 0x5206:
            // 4.12分, 5分制: points of a score.
            if numeral.isFractional || t.isScalar(next, in: "制") { return nil }
            if t.isScalar(next, in: "の之野校店公類类別别享析布支期割科") || t.isScalar(numeral.tokens.lowerBound - 1, in: "時时時點点") {
                return nil
            }
            return suffix
        case 0x9031, 0x5468:
            if rules.isChinese, t.isScalar(next, in: "年岁边邊围圍") { return nil }
            return rules.isChinese ? suffix : nil
        case 0x6CCA: return nil
        default:
            if t.isScalar(next, 0x534A) { suffix.next = next }
            return suffix
        }
    }

    /// N年 is a length of time where the words around say so; else a year or a school year.
    private func years(_ suffix: Suffix, _ numeral: Numeral) -> Suffix? {
        let first = numeral.tokens.lowerBound
        let next = suffix.next
        let hasScale = numeral.hasScale && (numeral.value.isLess(than: ExactDecimal(1000)))
        guard
            numeral.isDigits
                ? numeral.digitCount <= 3 : hasScale || numeral.tokens.count == 1 || numeral.qualifier != nil
        else {
            return nil
        }
        // 大学1年, 高校2年: the school year.
        if !rules.isChinese, t.isScalar(first - 1, in: "学校専院") {
            return Suffix(kind: .ordinal, unit: "年", next: next)
        }
        if t.isScalar(first - 1, in: "成和昭治正") { return nil }
        let isSpan =
            rules.spanWords.match(t, endingAt: first, notBefore: start) != nil
            || rules.spanEndings.match(t, at: next, before: end) != nil || numeral.qualifier != nil
            || rules.before.match(t, endingAt: first, notBefore: start) != nil
        if isSpan { return suffix }
        if rules.isChinese {
            return numeral.isDigits && numeral.digitCount == 2 && t.isClass(next, .number) ? nil : suffix
        }
        guard numeral.digitCount != 2 || !numeral.isDigits else { return nil }
        return t.isScalar(next, in: "の、。に") && !t.isScalar(next + 1, in: "春夏秋冬月") ? suffix : nil
    }

    /// 1日に200人, 一日平均3時間: a day; other N日 are dates.
    private func isDays(_ numeral: Numeral, _ next: Int) -> Bool {
        if numeral.isFractional { return true }
        // 船で3日かかる
        if !rules.isChinese, match(["かか", "かけ"], at: next) != nil { return true }
        guard numeral.value == ExactDecimal(1), !rules.isChinese else { return false }
        let first = numeral.tokens.lowerBound
        if t.isScalar(first - 1, in: "月年第、") { return false }
        return t.isClass(next, .number) || t.isScalar(next, in: "平約当あ最")
            || t.isScalar(next, 0x306B) && t.isClass(next + 1, .number)
            || t.isScalar(next, 0x306B) && t.isScalar(next + 1, in: "約平")
    }
}
