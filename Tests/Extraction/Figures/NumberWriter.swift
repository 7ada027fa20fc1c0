import DatelineRecords

/// Writes numbers as people spell them, so that tests can read them back: the opposite of the grammars, and independent of them.
enum NumberWriter {
    private static let small = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    private static let tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    private static let scales = [(1_000_000_000_000, "trillion"), (1_000_000_000, "billion"), (1_000_000, "million")]

    /// *two hundred forty-five thousand six hundred one*; with `and` as in Britain: *two hundred and forty-five*.
    static func english(_ value: Int, and: Bool = false, hyphen: Bool = true) -> String {
        for (factor, name) in scales + [(1000, "thousand")] where value >= factor {
            let rest = value % factor
            let head = english(value / factor, and: and, hyphen: hyphen) + " " + name
            if rest == 0 { return head }
            return head + (and && rest < 100 ? " and " : " ") + english(rest, and: and, hyphen: hyphen)
        }
        if value >= 100 {
            let rest = value % 100
            let head = small[value / 100] + " hundred"
            return rest == 0 ? head : head + (and ? " and " : " ") + english(rest, hyphen: hyphen)
        }
        if value < 20 { return small[value] }
        return value % 10 == 0 ? tens[value / 10] : tens[value / 10] + (hyphen ? "-" : " ") + small[value % 10]
    }

    /// `1,234,567`
    static func grouped(_ value: Int, by separator: String = ",") -> String {
        let digits = Array(String(value))
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { result += separator }
            result.append(digit)
        }
        return result
    }

    /// Full-width digits: `１２３`.
    static func wide(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map {
                    (0x30...0x39).contains($0.value) ? Unicode.Scalar($0.value + 0xFEE0) ?? $0 : $0
                }))
    }

    private static let han = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

    /// 一万二千三百四十五 as Japanese writes it: no 一 before 千, 百, 十, nothing for empty places.
    static func japanese(_ value: Int) -> String {
        sections(value).map { digits, scale in japaneseSection(digits) + scale }.joined()
    }

    /// 一万二千三百零五 as Chinese writes it: 一 before each unit, 零 for empty places.
    static func chinese(_ value: Int, two: String = "二") -> String {
        var result = ""
        var isFirst = true
        for (digits, scale) in sections(value) {
            if !isFirst, digits < 1000 { result += "零" }
            result += chineseSection(digits, isFirst: isFirst).replacing("二千", with: two + "千") + scale
            isFirst = false
        }
        return result
    }

    /// 3億2千万 → `3億2000万`; digits before each large unit.
    static func mixed(_ value: Int) -> String { sections(value).map { String($0.0) + $0.1 }.joined() }

    private static func sections(_ value: Int) -> [(Int, String)] {
        [(1_000_000_000_000, "兆"), (100_000_000, "億"), (10_000, "万"), (1, "")].compactMap { factor, scale in
            let digits = value / factor % 10_000
            return digits == 0 ? nil : (digits, scale)
        }
    }

    private static func japaneseSection(_ value: Int) -> String {
        var result = ""
        for (factor, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
            let digit = value / factor % 10
            if digit == 0 { continue }
            result += (digit == 1 && factor > 1 ? "" : han[digit]) + name
        }
        return result
    }

    private static func chineseSection(_ value: Int, isFirst: Bool) -> String {
        var result = ""
        var hasGap = false
        for (factor, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
            let digit = value / factor % 10
            if digit == 0 {
                hasGap = !result.isEmpty
                continue
            }
            if hasGap { result += "零" }
            hasGap = false
            result += (digit == 1 && factor == 10 && isFirst && result.isEmpty ? "" : han[digit]) + name
        }
        return result
    }
}
