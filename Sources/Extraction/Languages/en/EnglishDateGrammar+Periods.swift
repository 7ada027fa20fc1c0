/// Quarters, halves, runs of months and fiscal years.
extension EnglishDateGrammar {
    /// `3Q21`, `1H 2025`, `2Q`.
    func glued(_ token: Int) -> Piece? {
        guard let index = text.number(token, digits: 1...1, in: 1...4), text.isGlued(token + 1),
            let code = word(token + 1, .code), text.shape(token + 1).contains(.allCaps)
        else { return nil }
        guard code == 2 || code == 3 && index <= 2 else { return nil }
        var piece = Piece(DateTerm(code == 2 ? .quarter : .half, index: index, year: nil), token + 2)
        if let year = codeYear(token + 2) {
            piece.term.year = year.value
            piece.term.isFiscal = year.isFiscal
            piece.end = year.end
        }
        return piece
    }

    /// The year behind a quarter code: `21`, ` 2021`, ` FY21`, `'21`, `/2021`.
    private func codeYear(_ token: Int) -> (value: Int, isFiscal: Bool, end: Int)? {
        var next = token
        if text.isGlued(next), let year = text.number(next, digits: 2...2, in: 0...99) {
            return (century(year), false, next + 1)
        }
        if text.isAt(next, "-") || text.isAt(next, "/") || text.isAt(next, ","),
            text.isGlued(next) || text.isAt(next, ",")
        {
            next += 1
        }
        if text.key(next) == keys.of { next += 1 }
        if let fiscal = fiscalYear(next) { return (fiscal.value, fiscal.isFiscal, fiscal.end) }
        if let year = trailingYear(next) { return (year.value, false, year.end) }
        return nil
    }

    /// *FY2021*, *FY19*, *fiscal year 2021*, *fiscal 2024*, *financial year 2021-22*, *calendar 2021*.
    func fiscalYear(_ token: Int) -> (value: Int, isFiscal: Bool, end: Int)? {
        if let code = word(token, .code), code == 1 || code == 4 {
            var next = token + 1
            // `FY'25`, `FY-25`, `FY '25`
            if text.isAt(next, "'") || text.isAt(next, "-") && text.isGlued(next) { next += 1 }
            if let year = text.number(next, digits: 4...4, in: 1900...2200) { return (year, code == 1, next + 1) }
            if text.isGlued(next), let year = text.number(next, digits: 2...2, in: 0...99) {
                return (century(year), code == 1, next + 1)
            }
            return nil
        }
        let isFiscal = word(token, .fiscal) != nil
        guard isFiscal || text.key(token) == keys.calendar else { return nil }
        var next = token + 1
        if text.isAt(next, "-"), text.isGlued(next) { next += 1 }
        if text.key(next) == keys.year || text.key(next) == keys.years { next += 1 }
        if let year = fullYear(next) { return (year.value, isFiscal, year.end) }
        if text.isAt(next, "'"), let year = text.number(next + 1, digits: 2...2, in: 0...99) {
            return (century(year), isFiscal, next + 2)
        }
        return nil
    }

    func fiscalPoint(_ token: Int) -> Piece? {
        if let year = fiscalYear(token) {
            var term = DateTerm(year: year.value)
            term.isFiscal = year.isFiscal
            if let second = schoolYear(year.end, year.value) {
                term.secondYear = second.value
                return Piece(term, second.end)
            }
            return Piece(term, year.end)
        }
        // *fiscal year ended June 30, 2021*, *fiscal third quarter of 2021*, *fiscal first quarter*
        if text.key(token + 1) == keys.year {
            let next = token + 2
            guard text.key(next) == keys.ending || text.key(next) == keys.ended || text.key(next) == keys.ends
            else { return nil }
            let day = text.key(next + 1) == keys.on ? next + 2 : next + 1
            guard let end = dayPoint(day), let year = end.term.year else { return nil }
            var term = DateTerm(year: year)
            term.isFiscal = true
            var piece = Piece(term, end.end)
            piece.more = .inner(end.term, day..<end.end)
            return piece
        }
        if let ordinal = ordinalWord(token + 1), var piece = stretch(ordinal.value, ordinal.end) {
            piece.term.isFiscal = true
            return piece
        }
        if word(token + 1, .code) != nil, var piece = codePoint(token + 1) {
            piece.term.isFiscal = true
            return piece
        }
        return nil
    }

    /// `Q3 2021`, `Q3 FY21`, `H1 2025`, `FY2021`, `FY21 Q3`.
    func codePoint(_ token: Int) -> Piece? {
        guard let code = word(token, .code) else { return nil }
        if code == 1 || code == 4 {
            guard let year = fiscalYear(token) else { return nil }
            var term = DateTerm(year: year.value)
            term.isFiscal = year.isFiscal
            return yearWithStretch(Piece(term, year.end))
        }
        guard text.isGlued(token + 1), let index = text.number(token + 1, digits: 1...1, in: 1...4),
            code == 2 || index <= 2,
            !(text.isGlued(token + 2) && text.kind(token + 2) == .word)
        else { return nil }
        if code == 3, !text.shape(token).contains(.capitalized) { return nil }
        var piece = Piece(DateTerm(code == 2 ? .quarter : .half, index: index, year: nil), token + 2)
        if let year = codeYear(token + 2) {
            piece.term.year = year.value
            piece.term.isFiscal = year.isFiscal
            piece.end = year.end
        } else {
            attachRelativeYear(&piece)
        }
        if code == 3, piece.term.year == nil { piece.isWeak = true }
        return piece
    }

    /// The quarter, half or run of months of an ordinal, with its year.
    func stretch(_ ordinal: Int, _ token: Int) -> Piece? {
        var next = token
        var isFiscal = false
        if word(next, .fiscal) != nil {
            isFiscal = true
            next += 1
        }
        var piece: Piece
        if unit(next) == .quarter, (1...4).contains(ordinal) {
            piece = Piece(DateTerm(.quarter, index: ordinal, year: nil), next + 1)
        } else if unit(next) == .half, ordinal <= 2 {
            piece = Piece(DateTerm(.half, index: ordinal, year: nil), next + 1)
            if text.key(next + 1) == keys.year { piece.end += 1 }
            piece.isWeak = true
        } else if ordinal == 1, let count = cardinal(next), (2...11).contains(count.value),
            unit(count.end) == .month || text.isAt(count.end, "-") && unit(count.end + 1) == .month
        {
            piece = Piece(monthsTerm(count.value), text.isAt(count.end, "-") ? count.end + 2 : count.end + 1)
            piece.isWeak = true
        } else {
            return nil
        }
        piece.term.isFiscal = isFiscal
        attachYear(&piece)
        return piece
    }

    private func monthsTerm(_ count: Int) -> DateTerm {
        switch count {
        case 3: return DateTerm(.quarter, index: 1, year: nil)
        case 6: return DateTerm(.half, index: 1, year: nil)
        default:
            var term = DateTerm(.year)
            term.months = 1...count
            return term
        }
    }

    /// The year behind a stretch: *of 2021*, *of fiscal 2021*, *2021*, *of the year*, *of this year*, *of last year*.
    func attachYear(_ piece: inout Piece) {
        var next = piece.end
        if text.isAt(next, ",") { next += 1 }
        let hasOf = text.key(next) == keys.of || text.key(next) == keys.in
        if hasOf { next += 1 }
        var hasThe = false
        if text.key(next) == keys.the {
            hasThe = true
            next += 1
        }
        if text.isAt(next, "("), let year = fullYear(next + 1), text.isAt(year.end, ")") {
            piece.term.year = year.value
            piece.end = year.end + 1
            piece.isWeak = false
            return
        }
        if let year = codeFiscal(next) {
            piece.term.year = year.value
            piece.term.isFiscal = piece.term.isFiscal || year.isFiscal
            piece.end = year.end
            piece.isWeak = false
            return
        }
        if let year = trailingYear(next) {
            piece.term.year = year.value
            piece.end = year.end
            piece.isWeak = false
            if text.key(year.end) == keys.fiscal, text.key(year.end + 1) == keys.year {
                piece.term.isFiscal = true
                piece.end = year.end + 2
            }
            return
        }
        if let offset = word(next, .deictic), text.key(next + 1) == keys.year {
            if text.key(next) == keys.past || text.key(next) == keys.following { return }
            piece.term.yearOffset = offset
            if piece.term.unit == .year { piece.term.offset = offset }
            piece.end = next + 2
            piece.isWeak = false
        } else if hasOf, hasThe,
            text.key(next) == keys.year || text.key(next) == keys.calendar && text.key(next + 1) == keys.year
        {
            piece.term.yearOffset = 0
            if piece.term.unit == .year { piece.term.offset = 0 }
            piece.end = text.key(next) == keys.year ? next + 1 : next + 2
            piece.isWeak = false
        } else if hasOf, word(next, .fiscal) != nil, text.key(next + 1) == keys.year {
            piece.term.isFiscal = true
            piece.end = next + 2
        }
    }

    private func codeFiscal(_ token: Int) -> (value: Int, isFiscal: Bool, end: Int)? {
        if let year = fiscalYear(token) { return year }
        if let year = fullYear(token), word(year.end, .fiscal) != nil, text.key(year.end + 1) == keys.year {
            return (year.value, true, year.end + 2)
        }
        return nil
    }

    /// *2021 Q3*, *2025 first quarter*, *2016 fiscal year*, *2021 fiscal third quarter*.
    func yearWithStretch(_ piece: Piece) -> Piece {
        var next = piece.end
        var result = piece
        if text.isAt(next, "-") || text.isAt(next, "'"), text.isGlued(next) { next += 1 }
        if text.isAt(next, "'"), text.isWord(next + 1, keys.s) { next += 2 }
        if text.isWord(next, keys.s), text.isAt(next - 1, "'") { next += 1 }
        if let code = word(next, .code), code == 2 || code == 3, text.isGlued(next + 1),
            let index = text.number(next + 1, digits: 1...1, in: 1...4), code == 2 || index <= 2
        {
            result.term = DateTerm(
                code == 2 ? .quarter : .half, index: index, year: piece.term.year, isFiscal: piece.term.isFiscal)
            result.end = next + 2
            return result
        }
        if let index = text.number(next, digits: 1...1, in: 1...4), text.isGlued(next + 1),
            let code = word(next + 1, .code), code == 2 || code == 3 && index <= 2
        {
            result.term = DateTerm(
                code == 2 ? .quarter : .half, index: index, year: piece.term.year, isFiscal: piece.term.isFiscal)
            result.end = next + 2
            return result
        }
        if word(next, .fiscal) != nil, text.key(next + 1) == keys.year {
            result.term.isFiscal = true
            result.end = next + 2
            return result
        }
        if let ordinal = ordinalWord(next) {
            var unitToken = ordinal.end
            let isFiscal = word(unitToken, .fiscal) != nil
            if isFiscal { unitToken += 1 }
            if text.isAt(unitToken, "-"), text.isGlued(unitToken) { unitToken += 1 }
            if unit(unitToken) == .quarter, ordinal.value <= 4 {
                result.term = DateTerm(
                    .quarter, index: ordinal.value, year: piece.term.year, isFiscal: piece.term.isFiscal || isFiscal)
                result.end = unitToken + 1
            } else if unit(unitToken) == .half, ordinal.value <= 2 {
                result.term = DateTerm(
                    .half, index: ordinal.value, year: piece.term.year, isFiscal: piece.term.isFiscal || isFiscal)
                result.end = unitToken + 1
            }
        }
        return result
    }
}
