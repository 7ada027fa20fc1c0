import DatelineRecords

/// What stands right behind an English number and says what it measures.
struct EnglishFigureUnits {
    /// Kind and unit read behind a number.
    struct Suffix: Sendable {
        var kind: FigureEntry.Kind
        var unit: String?
        /// The value times this: 10 for decades, 0.01 for cents.
        var factor = ExactDecimal(1)
        /// Cents or pence, where the number counts these.
        var subunit: String?
        /// The token behind it.
        var next: Int
    }

    /// A unit of time: `factor` of the guidelines' unit.
    struct TimeUnit: Sendable {
        var unit: String
        var factor: ExactDecimal

        init(_ unit: String, _ factor: Int) {
            self.unit = unit
            self.factor = ExactDecimal(factor)
        }

        /// A unit that is a power of ten of another.
        init(_ unit: String, power: Int) {
            self.unit = unit
            factor = ExactDecimal(1).shifted(by: power) ?? ExactDecimal(1)
        }
    }

    let t: TokenTable
    var end: Int
    let dollar: String

    static let durations = TokenMap<TimeUnit>([
        ("year", TimeUnit("year", 1)), ("years", TimeUnit("year", 1)), ("yr", TimeUnit("year", 1)),
        ("yrs", TimeUnit("year", 1)),
        ("month", TimeUnit("month", 1)), ("months", TimeUnit("month", 1)), ("mo", TimeUnit("month", 1)),
        ("mos", TimeUnit("month", 1)),
        ("week", TimeUnit("week", 1)), ("weeks", TimeUnit("week", 1)), ("wk", TimeUnit("week", 1)),
        ("wks", TimeUnit("week", 1)),
        ("day", TimeUnit("day", 1)), ("days", TimeUnit("day", 1)), ("hour", TimeUnit("hour", 1)),
        ("hours", TimeUnit("hour", 1)), ("hr", TimeUnit("hour", 1)),
        ("hrs", TimeUnit("hour", 1)), ("minute", TimeUnit("minute", 1)), ("minutes", TimeUnit("minute", 1)),
        ("min", TimeUnit("minute", 1)),
        ("mins", TimeUnit("minute", 1)), ("second", TimeUnit("second", 1)), ("seconds", TimeUnit("second", 1)),
        ("sec", TimeUnit("second", 1)),
        ("secs", TimeUnit("second", 1)), ("decade", TimeUnit("year", 10)), ("decades", TimeUnit("year", 10)),
        ("century", TimeUnit("year", 100)),
        ("centuries", TimeUnit("year", 100)), ("fortnight", TimeUnit("week", 2)),
        ("millisecond", TimeUnit("second", power: -3)), ("milliseconds", TimeUnit("second", power: -3)),
        ("ms", TimeUnit("second", power: -3)), ("microsecond", TimeUnit("second", power: -6)),
        ("microseconds", TimeUnit("second", power: -6)), ("nanosecond", TimeUnit("second", power: -9)),
        ("nanoseconds", TimeUnit("second", power: -9)),
    ])

    /// Adjectives that may stand between a number and its time unit: *three short years*.
    static let durationModifiers = TokenMap(words: [
        "short", "full", "long", "consecutive", "calendar", "business", "working", "additional", "more", "straight",
        "whole", "entire", "successive", "further", "solid", "successful", "extra", "trading", "great", "fiscal",
        "school", "academic", "non", "continuous", "wonderful", "incredible", "different", "separate", "amazing",
        "other",
    ])

    /// The suffix at a token, where the number behind it ends at that token.
    func suffix(at token: Int, numeral: Numeral) -> Suffix? {
        var position = token
        if t.isHyphen(position), t.isAttached(position), t.isAttached(position + 1) { position += 1 }
        guard position < end, !t.shape(position).contains(.cellStart) || position == token else { return nil }
        // A book of 384pp has pages.
        if t.reads(position, "pp"), numeral.digitCount >= 3, !numeral.isFractional { return nil }
        if let percent = percent(at: position) { return percent }
        if let money = money(at: position, numeral: numeral) { return money }
        if let age = age(at: position) { return age }
        if let duration = duration(at: position, isHyphenated: position > token) { return duration }
        if let measure = measure(at: position, numeral: numeral) { return measure }
        return multiple(at: position, numeral: numeral, isHyphenated: position > token)
    }

    func percent(at position: Int) -> Suffix? {
        if t.isScalar(position, 0x25) || t.isScalar(position, 0x66A) {
            var next = position + 1
            if t.isHyphen(next) { next += 1 }
            if t.reads(next, ["percentage", "points"]) || t.reads(next, ["percentage", "point"]) {
                return Suffix(kind: .percent, unit: "pp", next: next + 2)
            }
            if t.reads(next, "points") || t.reads(next, "pts") {
                return Suffix(kind: .percent, unit: "pp", next: next + 1)
            }
            return Suffix(kind: .percent, unit: "%", next: position + 1)
        }
        if t.reads(position, "percentage") || t.reads(position, "percent") {
            let next = t.isHyphen(position + 1) ? position + 2 : position + 1
            if t.reads(next, "point") || t.reads(next, "points") {
                return Suffix(kind: .percent, unit: "pp", next: next + 1)
            }
            return Suffix(kind: .percent, unit: "%", next: position + 1)
        }
        if t.reads(position, "pct") || t.reads(position, "percents") {
            return Suffix(kind: .percent, unit: "%", next: t.isScalar(position + 1, 0x2E) ? position + 2 : position + 1)
        }
        if t.reads(position, "per"), t.reads(position + 1, "cent") || t.reads(position + 1, "cents") {
            return Suffix(kind: .percent, unit: "%", next: position + 2)
        }
        if t.reads(position, "pp") || t.reads(position, "ppts") {
            return Suffix(kind: .percent, unit: "pp", next: position + 1)
        }
        // A basis point is a hundredth of a percentage point.
        let isBasis = t.reads(position, "basis") && (t.reads(position + 1, "points") || t.reads(position + 1, "point"))
        if isBasis || t.reads(position, "bps") {
            return Suffix(
                kind: .percent, unit: "pp", factor: ExactDecimal(1).shifted(by: -2) ?? ExactDecimal(1),
                next: position + (isBasis ? 2 : 1))
        }
        return nil
    }

    func money(at position: Int, numeral: Numeral) -> Suffix? {
        guard position < end, let (currency, next) = CurrencyTable.suffixes.match(t, at: position, before: end) else {
            return nil
        }
        if t.isClass(position, .symbol), t.isClass(next, .number), !t.isScalar(position, in: "€") { return nil }
        if next == position + 1, t.isClass(position, .word) {
            // *won* is mostly a verb, *p* mostly a letter; a code in a shouted line mostly a word.
            if t.reads(position, "won"), !numeral.hasScale, !numeral.isGrouped { return nil }
            if t.reads(position, "p"), !t.isAttached(position) || t.isScalar(next, 0x2E) { return nil }
            if CurrencyTable.wordCodes.contains(currency.code), t.string(position) == currency.code,
                !numeral.isGrouped, !numeral.hasScale, !t.isAttached(position)
            {
                return nil
            }
            if t.reads(position, "sterling") || t.reads(position, "kr") || t.reads(position, "fr"), !numeral.isDigits {
                return nil
            }
        }
        var suffix = Suffix(kind: .money, unit: code(of: currency), next: next)
        suffix.factor = ExactDecimal(1).shifted(by: currency.power) ?? ExactDecimal(1)
        if currency.power == -2 { suffix.subunit = currency.code == "GBP" ? "pence" : "cent" }
        return suffix
    }

    /// The ISO 4217 code of a currency as written here.
    func code(of currency: CurrencyTable.Currency) -> String {
        currency.isPlainDollar ? dollar : currency.code
    }

    func age(at position: Int) -> Suffix? {
        if t.reads(position, "yo"), !t.isCapitalized(position) {
            return Suffix(kind: .age, unit: "year", next: position + 1)
        }
        guard let entry = Self.durations[t.key(position)], entry.unit != "second", entry.unit != "minute" else {
            return nil
        }
        var next = position + 1
        if t.isHyphen(next) { next += 1 }
        if t.reads(next, "old") || t.reads(next, "olds") {
            return Suffix(kind: .age, unit: entry.unit, factor: entry.factor, next: next + 1)
        }
        if t.reads(next, ["of", "age"]) {
            return Suffix(kind: .age, unit: entry.unit, factor: entry.factor, next: next + 2)
        }
        return nil
    }

    func duration(at position: Int, isHyphenated: Bool) -> Suffix? {
        var at = position
        var steps = 0
        while !isHyphenated, steps < 2, at < end, Self.durationModifiers.contains(t.key(at)),
            !(t.reads(at, "second") || t.reads(at, "third"))
        {
            at += 1
            if t.isHyphen(at) { at += 1 }
            steps += 1
        }
        guard at < end, let entry = Self.durations[t.key(at)] else { return nil }
        // `min.` keeps its point out; `5 mo` needs to touch.
        if t.reads(at, "mo") || t.reads(at, "mos") || t.reads(at, "wk"), !t.isAttached(at) { return nil }
        if t.reads(at, "ms"), t.isCapitalized(at) { return nil }
        return Suffix(kind: .duration, unit: entry.unit, factor: entry.factor, next: at + 1)
    }

    func measure(at position: Int, numeral: Numeral) -> Suffix? {
        // `20 [kg]`
        if t.isScalar(position, in: "[<"), let inner = simpleMeasure(at: position + 1, numeral: numeral),
            t.isScalar(inner.next, in: "]>")
        {
            return Suffix(kind: .measure, unit: inner.unit, next: inner.next + 1)
        }
        guard let suffix = simpleMeasure(at: position, numeral: numeral) else { return nil }
        return composed(suffix)
    }

    private func simpleMeasure(at position: Int, numeral: Numeral) -> Suffix? {
        guard let (unit, next) = UnitTable.units.match(t, at: position, before: end) else { return nil }
        let isOneToken = next == position + 1
        if isOneToken, t.isClass(position, .word) {
            let length = t.length(position)
            // A single letter or *in* is a unit only where it touches its number or ends the phrase.
            if length == 1 || t.reads(position, "in"), !t.isAttached(position) {
                let isMetric =
                    length == 1 && !t.isCapitalized(position) || t.reads(position, "l") || t.reads(position, "w")
                guard isMetric || isPhraseEnd(next) || isDimension(next), numeral.isDigits else { return nil }
            }
            if t.isAttached(next), t.isClass(next, .number) { return nil }
            if t.reads(position, "degrees") || t.reads(position, "degree"), !isAngle(next, numeral) { return nil }
            if t.reads(position, "cup") || t.reads(position, "stone") || t.reads(position, "bit"), !numeral.isDigits,
                t.isCapitalized(position)
            {
                return nil
            }
        }
        if isOneToken, t.isScalar(position, in: "'′\"″”’"), !isSize(position) { return nil }
        return Suffix(kind: .measure, unit: unit.symbol, next: next)
    }

    /// *4 km squared*, `10 L/km`, `km/s2`, *-40° on the Fahrenheit scale*: what follows a unit and belongs to it.
    private func composed(_ suffix: Suffix) -> Suffix {
        guard let unit = suffix.unit else { return suffix }
        var result = suffix
        if unit.utf8.contains(0x2F), t.isAttached(suffix.next), let power = t.integer(suffix.next),
            (2...3).contains(power)
        {
            result.unit = unit + String(power)
            result.next += 1
            return result
        }
        if t.reads(suffix.next, "squared") || t.reads(suffix.next, "cubed"), UnitTable.lengths.contains(unit) {
            result.unit = unit + (t.reads(suffix.next, "squared") ? "2" : "3")
            result.next += 1
            return result
        }
        if unit == "°", t.reads(suffix.next, ["on", "the"]), t.reads(suffix.next + 3, "scale") {
            let at = suffix.next + 2
            if t.reads(at, "celsius") { result.unit = "°C" }
            if t.reads(at, "fahrenheit") { result.unit = "°F" }
            return result
        }
        guard t.isScalar(suffix.next, 0x2F), t.isAttached(suffix.next), t.isAttached(suffix.next + 1),
            let (part, next) = denominator(at: suffix.next + 1)
        else { return suffix }
        result.unit = unit + "/" + part
        result.next = next
        return result
    }

    /// The unit below the stroke, with its power.
    private func denominator(at token: Int) -> (symbol: String, next: Int)? {
        guard token < end else { return nil }
        let found =
            Self.times[t.key(token)].map { (symbol: $0, next: token + 1) }
            ?? UnitTable.units.match(t, at: token, before: end).map { (symbol: $0.value.symbol, next: $0.next) }
        guard let found else { return nil }
        if t.isAttached(found.next), t.isClass(found.next, .number) {
            guard let power = t.integer(found.next), power == 2 || power == 3 else { return nil }
            return (found.symbol + String(power), found.next + 1)
        }
        if t.isScalar(found.next, 0xB2) { return (found.symbol + "2", found.next + 1) }
        if t.isScalar(found.next, 0xB3) { return (found.symbol + "3", found.next + 1) }
        return t.isAttached(found.next) && t.isClass(found.next, .word) ? nil : found
    }

    /// Units of time below a stroke, by the symbols of the SI brochure.
    private static let times = TokenMap<String>([
        ("s", "s"), ("sec", "s"), ("second", "s"), ("min", "min"), ("minute", "min"), ("h", "h"), ("hr", "h"),
        ("hour", "h"), ("d", "d"), ("day", "d"), ("week", "wk"), ("wk", "wk"), ("month", "mo"), ("mo", "mo"),
        ("yr", "a"), ("year", "a"), ("a", "a"),
    ])

    /// The unit behind the second number of *6 feet 2 inches*; *in* needs no end of a phrase there.
    func smallUnit(at position: Int, numeral: Numeral, of unit: String) -> Suffix? {
        if unit == "ft", t.reads(position, "in"), numeral.isDigits {
            let next = position + 1
            let isPreposition =
                t.isClass(next, .number) || t.isCapitalized(next) || t.reads(next, "the") || t.reads(next, "a")
                || t.reads(next, "its") || t.reads(next, "an")
            return isPreposition ? nil : Suffix(kind: .measure, unit: "in", next: next)
        }
        return simpleMeasure(at: position, numeral: numeral)
    }

    /// A quotation mark is a sign for feet or inches beside the `x` of a size, or where no quotation is open.
    private func isSize(_ mark: Int) -> Bool {
        guard t.isAttached(mark) else { return false }
        if !closesQuotation(mark) { return true }
        if t.reads(mark + 1, "x") || t.isScalar(mark + 1, 0xD7) || t.reads(mark + 1, "by") { return true }
        var before = mark - 1
        while t.isClass(before, .number) || t.isScalar(before, 0x2E) { before -= 1 }
        return t.reads(before, "x") || t.isScalar(before, 0xD7)
    }

    private func closesQuotation(_ mark: Int) -> Bool {
        if t.isAttached(mark + 1), t.isClass(mark + 1, .word) || t.isClass(mark + 1, .number) { return true }
        var depth = 0
        var position = mark - 1
        while position >= max(0, mark - 400), t.blockOfToken[position] == t.blockOfToken[mark] {
            switch t.key(position) {
            case 0x22, 0x201C, 0x201D, 0x27, 0x2018: depth += 1
            default: break
            }
            position -= 1
        }
        return depth > 0
    }

    private func isAngle(_ next: Int, _ numeral: Numeral) -> Bool {
        !(t.reads(next, "in") || t.reads(next, "of") || t.reads(next, "from")) && numeral.isDigits
    }

    /// *12 m long*, *3 L of wine*.
    func isDimension(_ token: Int) -> Bool {
        Self.dimensions.contains(t.key(token))
            || t.reads(token - 1, "in") == false && Self.joins.contains(t.key(token))
    }

    private static let dimensions = TokenMap(words: [
        "long", "wide", "high", "tall", "deep", "thick", "diameter", "square", "cubed", "squared",
    ])
    private static let joins = TokenMap(words: ["of", "to", "by", "and", "or", "from", "above", "below", "per", "each"])

    private func isPhraseEnd(_ token: Int) -> Bool {
        token >= end || t.isClass(token, .punctuation) || t.reads(token, "x") || t.isScalar(token, 0xD7)
    }

    func multiple(at position: Int, numeral: Numeral, isHyphenated: Bool) -> Suffix? {
        if t.reads(position, "x") || t.isScalar(position, 0xD7), t.isAttached(position),
            !t.isClass(position + 1, .number)
        {
            return Suffix(kind: .ratio, unit: "x", next: position + 1)
        }
        if t.reads(position, "fold") { return Suffix(kind: .ratio, unit: "x", next: position + 1) }
        guard t.reads(position, "times"), !isHyphenated else { return nil }
        let next = position + 1
        let isComparison =
            t.reads(next, "more") || t.reads(next, "as") || t.reads(next, "the") || t.reads(next, "higher")
            || t.reads(next, "faster") || t.reads(next, "greater") || t.reads(next, "larger") || t.reads(next, "bigger")
            || t.reads(next, "less") || t.reads(next, "better") || t.reads(next, "that") || t.reads(next, "stronger")
            || t.reads(next, "its") || t.reads(next, "their") || t.reads(next, "longer") || t.reads(next, "lower")
            || t.reads(next, "oversubscribed") || t.reads(next, "likelier") || t.reads(next, "smaller")
        return isComparison ? Suffix(kind: .ratio, unit: "x", next: next) : nil
    }
}
