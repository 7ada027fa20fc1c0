import DatelineRecords

extension HanDateGrammar {
    /// Letters of Japanese eras in front of digits (`R3`, `H30`): first year less one.
    static let eraLetters = TokenMap<Int>([("r", 2018), ("h", 1988), ("s", 1925), ("t", 1911), ("m", 1867)])

    /// Reads the date at a token.
    func point(_ token: Int, after last: DateMatch?) -> Piece? {
        if let piece = eraPoint(token) { return piece }
        if let opener = words.openers.match(text, token), let piece = openerPoint(opener, after: last) { return piece }
        if text.isAt(token, "(") { return weekdayInParentheses(token) }
        if text.isBare, let piece = festival(token, year: nil, yearOffset: nil) { return piece }
        if let piece = numericDate(token) ?? numbered(token) { return piece }
        if let stretch = words.stretches.match(text, token),
            text.isBare
                || words.hasBareStretches && text.kind(token) != .word
                    && (stretch.meaning > 10 || text.key(stretch.end - 1) == Self.degree)
        {
            return Piece(term(stretch.meaning, year: nil, isFiscal: false), stretch.end)
        }
        if text.kind(token) == .han, let weekday = words.weekdays.match(text, token), weekday.end - token >= 2 {
            // 周日, 二月十号
            let next = text.isAt(weekday.end, ",") || text.key(weekday.end) == 0x3001 ? weekday.end + 1 : weekday.end
            if next > weekday.end, var dated = numbered(next), dated.term.unit == .day, dated.term.month != nil {
                dated.term.weekday = weekday.meaning
                return dated
            }
            var piece = Piece(DateTerm(.day), weekday.end)
            piece.term.weekday = weekday.meaning
            attachTime(&piece)
            return piece
        }
        return nil
    }

    func term(_ code: Int, year: Int?, isFiscal: Bool) -> DateTerm {
        DateTerm(code > 10 ? .half : .quarter, index: code > 10 ? code - 10 : code, year: year, isFiscal: isFiscal)
    }

    // MARK: Eras

    /// 令和3年8月13日, R3.8.13, 民国110年.
    func eraPoint(_ token: Int) -> Piece? {
        if text.kind(token) == .word {
            guard let base = Self.eraLetters[text.key(token)], text.isGlued(token + 1), text.digits(token + 1) <= 2,
                let count = text.number(token + 1), count > 0, text.shape(token).contains(.capitalized)
            else { return nil }
            if text.key(token + 2) == Self.year { return afterYear(base + count, token + 3) }
            guard text.isAt(token + 2, ".") || text.isAt(token + 2, "/"), text.isGlued(token + 2),
                let month = text.number(token + 3, digits: 1...2, in: 1...12),
                text.key(token + 4) == text.key(token + 2),
                let day = text.number(token + 5, digits: 1...2, in: 1...31)
            else { return nil }
            return Piece(DateTerm(day: day, month: month, year: base + count), token + 6)
        }
        guard case .era(let base)? = words.openers.match(text, token)?.meaning,
            let opener = words.openers.match(text, token)
        else { return nil }
        if text.key(opener.end) == 0x5143, text.key(opener.end + 1) == Self.year {
            return afterYear(base + 1, opener.end + 2)
        }
        guard let count = HanNumeral.read(text, opener.end), (1...200).contains(count.value) else { return nil }
        if text.key(count.end) == Self.year { return afterYear(base + count.value, count.end + 1) }
        if text.isAt(count.end, ".") || text.isAt(count.end, "/") || text.key(count.end) == 0x30FB,
            let month = text.number(count.end + 1, digits: 1...2, in: 1...12)
        {
            let next = count.end + 2
            if text.key(next) == text.key(count.end), let day = text.number(next + 1, digits: 1...2, in: 1...31) {
                return Piece(DateTerm(day: day, month: month, year: base + count.value), next + 2)
            }
            return Piece(DateTerm(month: month, year: base + count.value), next)
        }
        return nil
    }

    // MARK: Words

    private func openerPoint(_ opener: (meaning: HanDateMeaning, end: Int), after last: DateMatch?) -> Piece? {
        var piece: Piece
        switch opener.meaning {
        case .day(let offset):
            piece = Piece(DateTerm(.day, offset: offset), opener.end)
            // 本日6月10日(月)
            let next = text.isAt(piece.end, "(") || text.key(piece.end) == 0x3001 ? piece.end + 1 : piece.end
            if let dated = numbered(next) ?? numericDate(next), dated.term.unit == .day, dated.term.month != nil {
                var result = dated
                if next > piece.end, text.isAt(result.end, ")") { result.end += 1 }
                return result
            }
            if let weekday = weekdayInParentheses(piece.end) { piece.end = weekday.end }
            attachTime(&piece)
        case .sameDay:
            if let other = last?.term, other.unit == .day {
                var term = other
                term.time = nil
                piece = Piece(term, opener.end)
            } else {
                piece = Piece(DateTerm(.day, offset: 0), opener.end)
            }
            attachTime(&piece)
        case .week(let offset):
            let next = skipOf(opener.end)
            if let weekday = words.weekdays.match(text, next), weekday.end - next >= 2 || !words.hasFiscalYears {
                piece = Piece(DateTerm(.day), weekday.end)
                piece.term.weekday = weekday.meaning
                piece.term.offset = offset
                attachTime(&piece)
                return piece
            }
            piece = Piece(DateTerm(.week, offset: offset), opener.end)
        case .weekend(let offset): piece = Piece(DateTerm(.weekend, offset: offset), opener.end)
        case .month(let offset):
            piece = Piece(DateTerm(.month, offset: offset), opener.end)
            let next = skipOf(opener.end)
            if let day = dayPart(next) {
                piece = Piece(DateTerm(day: day.value, month: nil, year: nil), day.end)
                piece.term.monthOffset = offset
                skipWeekday(&piece)
                attachTime(&piece)
                return piece
            }
            if var ordinal = ordinalOfMonth(next, month: nil, year: nil) {
                ordinal.term.monthOffset = offset
                return ordinal
            }
            if let run = runOfDays(next, month: nil, monthOffset: offset, year: nil) { return run }
            skipParts(&piece)
        case .year(let offset): return afterRelativeYear(offset, opener.end)
        case .fiscalYear(let offset):
            piece = Piece(DateTerm(.year, offset: offset), opener.end)
            piece.term.isFiscal = true
        case .quarter(let offset):
            piece = Piece(DateTerm(.quarter, offset: offset), opener.end)
            skipParts(&piece)
        case .half(let index): piece = Piece(DateTerm(.half, index: index, year: nil), opener.end)
        case .season(let index, let offset):
            piece = Piece(DateTerm(.season, index: index, year: nil), opener.end)
            piece.term.yearOffset = offset
        case .lunar: return lunarPoint(opener.end)
        case .lunarMonth(let month): return lunarDay(of: month, opener.end, year: nil, isLunar: true)
        case .contextual(.year, let offset) where text.isBare: return afterRelativeYear(offset, opener.end)
        case .contextual(let unit, let offset):
            guard text.isBare else { return nil }
            piece = Piece(DateTerm(unit, offset: offset), opener.end)
        case .era, .weekday, .recurrence, .dayPart, .from, .bound: return nil
        }
        return piece
    }

    /// What follows 今年: a month, a quarter, a season, a part.
    private func afterRelativeYear(_ offset: Int, _ token: Int) -> Piece {
        let next = skipOf(token)
        if let run = runWithinYear(next, year: nil, yearOffset: offset) { return run }
        if let month = monthDay(next, year: nil) {
            var piece = month
            piece.term.yearOffset = offset
            return piece
        }
        if let festival = festival(next, year: nil, yearOffset: offset) { return festival }
        if let lunar = lunarMonth(next, year: nil, isLunar: false) {
            var piece = lunar
            piece.term.yearOffset = offset
            return piece
        }
        if let week = weekOfYear(next, nil) {
            var piece = week
            piece.term.yearOffset = offset
            return piece
        }
        if let stretch = words.stretches.match(text, next) {
            var piece = Piece(term(stretch.meaning, year: nil, isFiscal: false), stretch.end)
            piece.term.yearOffset = offset
            skipParts(&piece)
            return piece
        }
        if let season = season(next) {
            var piece = Piece(DateTerm(.season, index: season.index, year: nil), season.end)
            piece.term.yearOffset = offset
            return piece
        }
        if let months = monthRun(next, year: nil) {
            var piece = months
            piece.term.yearOffset = offset
            return piece
        }
        var piece = Piece(DateTerm(.year, offset: offset), token)
        skipParts(&piece)
        return piece
    }

    /// の, 的 between the parts of a date.
    func skipOf(_ token: Int) -> Int {
        let key = text.key(token)
        return key == Self.no || key == Self.de || key == 0x3001 ? token + 1 : token
    }

    // MARK: Numbers with 年, 月, 日

    /// 2021年8月13日, 8月13日, 13日, 2021年, 二〇二一年.
    func numbered(_ token: Int) -> Piece? {
        guard let number = HanNumeral.read(text, token) else { return nil }
        let unit = text.key(number.end)
        if unit == Self.year { return yearPoint(number, token) }
        if unit == Self.month { return monthDay(token, year: nil) }
        if unit == Self.day || unit == Self.dayNumber || unit == Self.dayNumberTraditional {
            return bareDay(number, token)
        }
        return yearRunOrCentury(number, token)
    }

    private func yearPoint(_ number: HanNumeral, _ token: Int) -> Piece? {
        var year = number.value
        let next = number.end + 1
        if number.digits == 4 || number.digits == 0 && number.value >= 1000 {
            guard (1000...2999).contains(year) else { return nil }
        } else if number.digits == 2, text.kind(token) == .number || !words.hasFiscalYears {
            // 21年3月, 90年代: two digits only with more behind.
            let isDecade = text.key(next) == 0x4EE3
            let hasMonth = HanNumeral.read(text, skipOf(next)).map { text.key($0.end) == Self.month } ?? false
            let isFiscal = text.key(next) == Self.degree && text.kind(next + 1) != .han
            let hasPart = !words.hasFiscalYears && [0x5E95, 0x672B, 0x521D, 0x7B2C].contains(text.key(next))
            let isPlain = !words.hasFiscalYears && year < 10
            guard isDecade || hasMonth || isFiscal || hasPart || isPlain else { return nil }
            if isDecade {
                guard year % 10 == 0 else { return nil }
                var term = DateTerm(.decade)
                term.year = year < 30 ? 2000 + year : 1900 + year
                return Piece(term, next + 1)
            }
            year = year < 50 ? 2000 + year : 1900 + year
        } else {
            return nil
        }
        if text.key(next) == 0x4EE3 {
            guard year % 10 == 0 else { return nil }
            var term = DateTerm(.decade)
            term.year = year
            var piece = Piece(term, next + 1)
            skipParts(&piece)
            return piece
        }
        return afterYear(year, next)
    }

    /// What follows a stated year.
    func afterYear(_ year: Int, _ token: Int) -> Piece? {
        // 2021年/7月
        var next = text.isAt(token, "/") && text.isGlued(token) ? token + 1 : skipOf(token)
        var isFiscal = false
        if text.key(token) == Self.degree {
            isFiscal = words.hasFiscalYears
            next = skipOf(token + 1)
            var piece = Piece(DateTerm(year: year), token + 1)
            piece.term.isFiscal = isFiscal
            if let stretch = words.stretches.match(text, next) {
                return Piece(term(stretch.meaning, year: year, isFiscal: isFiscal), stretch.end)
            }
            skipParts(&piece)
            return piece
        }
        if let run = runWithinYear(next, year: year, yearOffset: nil) { return run }
        if let month = monthDay(next, year: year) { return month }
        if let months = monthRun(next, year: year) { return months }
        if let festival = festival(next, year: year, yearOffset: nil) { return festival }
        if let lunar = lunarMonth(next, year: year, isLunar: false) { return lunar }
        if let stretch = words.stretches.match(text, next) {
            var piece = Piece(term(stretch.meaning, year: year, isFiscal: false), stretch.end)
            skipParts(&piece)
            return piece
        }
        if let season = season(next) { return Piece(DateTerm(.season, index: season.index, year: year), season.end) }
        if let week = weekOfYear(next, year) { return week }
        // 2021年間, 2021年以上: no year; 2000年前 is a length.
        if let length = words.lengths.match(text, token), length.end > token,
            year < 1900
        {
            return nil
        }
        var piece = Piece(DateTerm(year: year), token)
        skipParts(&piece)
        return piece
    }

    /// 2018年の第3週: the ISO 8601 week.
    private func weekOfYear(_ token: Int, _ year: Int?) -> Piece? {
        guard text.key(token) == 0x7B2C, let number = HanNumeral.read(text, token + 1), (1...53).contains(number.value),
            let end = weekUnit(number.end)
        else { return nil }
        var term = DateTerm(.week)
        term.index = number.value
        term.year = year
        return Piece(term, end)
    }

    /// The token behind 週, 周, 个星期.
    private func weekUnit(_ token: Int) -> Int? {
        if let unit = words.units.match(text, token), unit.meaning == .week { return unit.end }
        return text.key(token) == 0x9031 || text.key(token) == 0x5468 ? token + 1 : nil
    }

    /// 1-6月, 1月至6月: a run of months of one year.
    private func monthRun(_ token: Int, year: Int?) -> Piece? {
        guard let first = HanNumeral.read(text, token), (1...12).contains(first.value),
            let join = words.joins.match(text, first.end), let last = HanNumeral.read(text, join.end),
            text.key(last.end) == Self.month, last.value > first.value, last.value <= 12, !isMonthCount(last.end + 1)
        else { return nil }
        if HanNumeral.read(text, last.end + 1) != nil, text.key(last.end + 2) == Self.day { return nil }
        var term = DateTerm(.year)
        if first.value > 1 || last.value < 12 { term.months = first.value...last.value }
        term.year = year
        return Piece(term, last.end + 1)
    }

    private func isMonthCount(_ token: Int) -> Bool { text.key(token) == 0x9593 }

    /// 8月13日(金), 8月, 8月上旬; 3月期 with its year.
    func monthDay(_ token: Int, year: Int?) -> Piece? {
        guard let month = HanNumeral.read(text, token), text.key(month.end) == Self.month,
            (1...12).contains(month.value),
            month.digits <= 2
        else { return nil }
        var next = month.end + 1
        if text.key(next) == Self.share, text.key(next + 1) == Self.de || text.key(next + 1) == 0x7B2C { next += 1 }
        if text.key(next) == Self.term, let year { return businessYear(year, month.value, next + 1) }
        if let day = dayPart(skipOf(next)) ?? dayPart(next) {
            var piece = Piece(DateTerm(day: day.value, month: month.value, year: year), day.end)
            if piece.term.isImpossible { return nil }
            skipWeekday(&piece)
            attachTime(&piece)
            return piece
        }
        if let lunar = lunarDay(of: month.value, next, year: year, isLunar: false) { return lunar }
        if let run = runOfDays(skipOf(next), month: month.value, monthOffset: nil, year: year) { return run }
        if let day = unmarkedDay(next) {
            var piece = Piece(DateTerm(day: day.value, month: month.value, year: year), day.end)
            if piece.term.isImpossible { return nil }
            attachTime(&piece)
            return piece
        }
        if let span = daySpan(skipOf(next), month: month.value, year: year) { return span }
        if let ordinal = ordinalOfMonth(skipOf(next), month: month.value, year: year) { return ordinal }
        if text.key(next) == 0x9593 { return nil }
        if year == nil, let length = words.lengths.match(text, next), length.end > next,
            words.parts.match(text, next) == nil
        {
            return nil
        }
        var piece = Piece(DateTerm(month: month.value, year: year), next)
        skipParts(&piece)
        return piece
    }

    /// 10月22 of a bare line: a day without 日.
    private func unmarkedDay(_ token: Int) -> HanNumeral? {
        guard text.isBare, !words.hasFiscalYears, let day = HanNumeral.read(text, token), day.digits <= 2,
            (1...31).contains(day.value), words.units.match(text, day.end) == nil,
            words.joins.match(text, day.end) == nil, text.kind(day.end) != .number, !text.isAt(day.end, ".")
        else { return nil }
        return day
    }

    /// 4月12-19日: a run of days of one month.
    private func daySpan(_ token: Int, month: Int, year: Int?) -> Piece? {
        guard let first = HanNumeral.read(text, token), (1...31).contains(first.value), first.digits <= 2,
            let join = words.joins.match(text, first.end), let last = dayPart(join.end), last.value > first.value
        else { return nil }
        return Piece(DateTerm(day: first.value, month: month, year: year), first.end)
    }

    /// 10月の第2月曜日, 1月の第3週, 7月の最後の週.
    private func ordinalOfMonth(_ token: Int, month: Int?, year: Int?) -> Piece? {
        var next = token
        let count: Int
        if text.key(next) == 0x7B2C, let number = HanNumeral.read(text, next + 1), (1...5).contains(number.value) {
            count = number.value
            next = number.end
        } else if text.key(next) == 0x6700,
            text.key(next + 1) == 0x5F8C || text.key(next + 1) == 0x7D42 || text.key(next + 1) == 0x540E
        {
            count = -1
            next = skipOf(next + 2)
        } else if text.key(next) == 0x6700, text.key(next + 1) == 0x521D {
            count = 1
            next = skipOf(next + 2)
        } else {
            return nil
        }
        if text.key(next) == 0x4E2A || text.key(next) == 0x500B { next += 1 }
        var term = DateTerm(.day)
        if text.key(next) == 0x9031 || text.key(next) == 0x5468, words.weekdays.match(text, next) == nil {
            // Japanese usage follows ISO 8601: a week belongs to the month that has its Thursday.
            term = DateTerm(.week)
            term.weekday = words.hasFiscalYears ? 4 : 1
            next += 1
        } else if let weekday = words.weekdays.match(text, next), weekday.end - next >= 2 {
            term.weekday = weekday.meaning
            next = weekday.end
        } else {
            return nil
        }
        term.weekdayOrdinal = count
        term.month = month
        term.year = year
        var piece = Piece(term, next)
        attachTime(&piece)
        return piece
    }

    /// The weekday behind a day, in parentheses or not: 8月13日（金）, 8月13日金曜日.
    private func skipWeekday(_ piece: inout Piece) {
        if let weekday = weekdayInParentheses(piece.end) {
            piece.end = weekday.end
        } else if let weekday = words.weekdays.match(text, skipOf(piece.end)), weekday.end - piece.end >= 2 {
            piece.end = weekday.end
        }
    }

    /// 2020年3月期: the business year that ends in that month; with a quarter, that run of months.
    private func businessYear(_ year: Int, _ month: Int, _ token: Int) -> Piece {
        var first = year * 12 + month - 12
        var last = year * 12 + month - 1
        var end = token
        if let stretch = words.stretches.match(text, skipOf(token)) {
            let length = stretch.meaning > 10 ? 6 : 3
            let index = stretch.meaning > 10 ? stretch.meaning - 11 : stretch.meaning - 1
            first += index * length
            last = first + length - 1
            end = stretch.end
        }
        var piece = Piece(DateTerm(month: first % 12 + 1, year: first / 12), end)
        piece.term.lastMonth = last
        return piece
    }

    /// A day number with 日 or 号.
    func dayPart(_ token: Int) -> (value: Int, end: Int)? {
        guard let day = HanNumeral.read(text, token), day.digits <= 2, (1...31).contains(day.value) else { return nil }
        let unit = text.key(day.end)
        guard unit == Self.day || unit == Self.dayNumber || unit == Self.dayNumberTraditional else { return nil }
        if unit == Self.day, text.key(day.end + 1) == 0x9593 { return nil }
        return (day.value, day.end + 1)
    }

    /// 13日, 25日19時: the nearest such day; no length (13日間, 3日後, 1日1回).
    private func bareDay(_ number: HanNumeral, _ token: Int) -> Piece? {
        guard let day = dayPart(token), words.lengths.match(text, day.end) == nil,
            token == 0 || !Self.countsDays.contains(text.table.keys[token - 1])
        else { return nil }
        if text.key(number.end) == Self.dayNumber || text.key(number.end) == Self.dayNumberTraditional {
            guard text.isGlued(token) == false || text.kind(token - 1) == .punctuation || text.kind(token - 1) == .han
            else { return nil }
        }
        var piece = Piece(DateTerm(day: day.value, month: nil, year: nil), day.end)
        var weekday = weekdayInParentheses(piece.end)
        if let weekday { piece.end = weekday.end }
        if weekday == nil, text.key(piece.end) == Self.no, let named = words.weekdays.match(text, piece.end + 1),
            named.end - piece.end >= 3
        {
            piece.end = named.end
            piece.term.weekday = named.meaning
            weekday = piece
        }
        attachTime(&piece)
        if day.value == 1 || text.kind(token) == .han, weekday == nil, piece.term.time == nil,
            words.joins.match(text, piece.end) == nil
        {
            return nil
        }
        return piece
    }

    /// Characters before a number of days that make it a length: 为期10日, 約10日.
    private static let countsDays = TokenMap(words: [
        "期", "共", "达", "達", "近", "超", "约", "約", "逾", "每", "毎", "满", "満", "滿", "前", "后", "後", "第", "全", "計", "计",
    ])

    /// 20世紀, 2019-2020年.
    private func yearRunOrCentury(_ number: HanNumeral, _ token: Int) -> Piece? {
        let key = text.key(number.end)
        if key == 0x4E16, text.key(number.end + 1) == 0x7D00 || text.key(number.end + 1) == 0x7EAA,
            (1...22).contains(number.value)
        {
            if let decade = HanNumeral.read(text, skipOf(number.end + 2)), decade.value % 10 == 0, decade.value < 100,
                text.key(decade.end) == Self.year, text.key(decade.end + 1) == 0x4EE3
            {
                var piece = Piece(DateTerm(.decade), decade.end + 2)
                piece.term.year = (number.value - 1) * 100 + decade.value
                skipParts(&piece)
                return piece
            }
            var term = DateTerm(.century)
            term.year = (number.value - 1) * 100 + 1
            return Piece(term, number.end + 2)
        }
        if let year = bareYear(number, token) { return year }
        guard number.digits == 4, (1900...2100).contains(number.value), let join = words.joins.match(text, number.end),
            let second = HanNumeral.read(text, join.end), text.key(second.end) == Self.year,
            second.digits == 4 && second.value > number.value || second.digits == 2
        else { return nil }
        var term = DateTerm(year: number.value)
        if words.hasFiscalYears, text.key(second.end + 1) == Self.degree { term.isFiscal = true }
        return Piece(term, number.end)
    }

    /// A year without 年: (2020), 2011 に.
    private func bareYear(_ number: HanNumeral, _ token: Int) -> Piece? {
        guard number.digits == 4, text.kind(token) == .number, (1950...2049).contains(number.value) else { return nil }
        let isNote = token > 0 && text.isAt(token - 1, "(") && text.isAt(number.end, ")")
        let hasParticle =
            text.key(number.end) == 0x306B
            && (token == 0 || text.kind(token - 1) != .katakana && text.kind(token - 1) != .word)
        let isAlone = text.isBare && text.opens(token) && !text.exists(number.end)
        return isNote || hasParticle || isAlone ? Piece(DateTerm(year: number.value), number.end) : nil
    }

    // MARK: Parts

    private func season(_ token: Int) -> (index: Int, end: Int)? {
        let index: Int
        switch text.key(token) {
        case 0x6625: index = 1  // 春
        case 0x590F: index = 2  // 夏
        case 0x79CB: index = 3  // 秋
        case 0x51AC: index = 4  // 冬
        default: return nil
        }
        let next = text.key(token + 1)
        // 春节, 冬至, 秋分, 春闘: no season.
        if Self.endsSeason.contains(next) { return nil }
        return (index, next == 0x5B63 || next == 0x5929 ? token + 2 : token + 1)
    }

    private static let endsSeason = TokenMap(words: [
        "节", "節", "至", "分", "闘", "运", "運", "招", "日", "晚", "華", "华", "山", "田", "川", "野",
    ])

    /// Words that leave the value: 上旬, 末, 頃.
    func skipParts(_ piece: inout Piece) {
        let next = skipOf(piece.end)
        guard let part = words.parts.match(text, next), next == piece.end || text.key(piece.end) != 0x3001 else {
            return
        }
        // 中国, 前期: the character starts another word.
        if part.end - next == 1, text.kind(part.end) == .han,
            !Self.endsPart(text.key(part.end))
        {
            return
        }
        piece.end = part.end
        piece.part = part.meaning.piece(of: piece.term.unit)
    }

    private static func endsPart(_ key: UInt64) -> Bool {
        key == 0x65F6 || key == 0x73FE || key == 0x307E || key == 0x6642
    }

    /// （金）, (金・祝), （星期五）; a weekday alone in parentheses is one too.
    func weekdayInParentheses(_ token: Int) -> Piece? {
        guard text.isAt(token, "(") || text.isAt(token, "[") || text.key(token) == 0x3014,
            let weekday = words.weekdays.match(text, token + 1)
        else { return nil }
        var next = weekday.end
        // ・祝
        if text.key(next) == 0x30FB || text.key(next) == 0x3001 || text.isAt(next, "/") || text.isAt(next, ",") {
            next += 1
        }
        if text.key(next) == 0x795D { next += 1 }
        if text.key(next) == 0x65E5 { next += 1 }
        guard text.isAt(next, ")") || text.isAt(next, "]") || text.key(next) == 0x3015 else { return nil }
        var piece = Piece(DateTerm(.day), next + 1)
        piece.term.weekday = weekday.meaning
        return piece
    }
}
