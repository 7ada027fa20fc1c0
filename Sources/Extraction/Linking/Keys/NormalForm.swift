/// The normal form of a name: what stays the same under other case, spacing, punctuation, width, accents and legal form.
///
///     NormalForm.words(of: "Shinonome Foods Co., Ltd.")  // ["shinonome", "foods"]
///     NormalForm.key("organization", "The Ministry of Health & Welfare")  // "organization/ministry of health and welfare"
///
/// Version 1 of the algorithm behind `key`; a change needs another version in the schema.
enum NormalForm {
    /// The key of an entry: kind and normal form.
    static func key(_ kind: String, _ name: String, isOrganization: Bool = false) -> String {
        let words = isOrganization ? self.words(of: name) : pieces(of: name)
        return kind + "/" + words.joined(separator: " ")
    }

    /// These words of an organization's name in one.
    static func form(of name: String) -> String { words(of: name).joined(separator: " ") }

    /// Words of an organization's name without article and legal forms.
    static func words(of name: String) -> [String] {
        var words = pieces(of: name)
        if words.count > 1, words[0] == "the" { words.removeFirst() }
        words = words.map(withoutEastAsianForm)
        words.removeAll { $0.isEmpty }
        while words.count > 1, let last = words.last {
            if legalForms.contains(last) {
                words.removeLast()
            } else if last == "and" {
                words.removeLast()
            } else {
                break
            }
        }
        return words
    }

    /// Whether a name holds a legal form.
    static func hasLegalForm(_ name: String) -> Bool {
        let pieces = pieces(of: name)
        let isArticled = pieces.count > 1 && pieces[0] == "the"
        let words = words(of: name)
        return words.count < pieces.count - (isArticled ? 1 : 0)
            || words.joined().count < pieces.joined().count - (isArticled ? 3 : 0)
    }

    /// Folded words: letters and digits, initials with points joined (`u.s.` is `us`), `&` as `and`, han and kana without blanks.
    static func pieces(of name: String) -> [String] {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        var wordIsEastAsian = false
        var pointed = false
        func close() {
            guard !word.isEmpty else { return }
            words.append(String(word))
            word = String.UnicodeScalarView()
        }
        let scalars = Array(name.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            let value = LetterFolding.fold(scalar.value)
            if value == 0x26 {
                close()
                words.append("and")
                continue
            }
            guard let letter = Unicode.Scalar(value), isLetterOrDigit(letter) else {
                // A point between single letters, an apostrophe inside a word and a blank between han do not part words.
                pointed = value == 0x2E && isSingle(scalars, index)
                let isApostrophe = value == 0x27 || value == 0x2019
                if pointed || isApostrophe || wordIsEastAsian && isBlank(value) { continue }
                if value == 0x30FB || value == 0x3000 { continue }
                close()
                continue
            }
            let isEastAsian = value >= 0x2E80
            if !word.isEmpty, isEastAsian != wordIsEastAsian { close() }
            wordIsEastAsian = isEastAsian
            word.append(letter)
        }
        close()
        return words
    }

    private static func isSingle(_ scalars: [Unicode.Scalar], _ point: Int) -> Bool {
        guard point > 0, isLetterOrDigit(scalars[point - 1]) else { return false }
        let before = point < 2 || !isLetterOrDigit(scalars[point - 2])
        let after =
            point + 1 < scalars.count && isLetterOrDigit(scalars[point + 1])
        return before && after
    }

    private static func isBlank(_ value: UInt32) -> Bool { value == 0x20 || value == 0x3000 || value == 0xA0 }

    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x80
            ? (scalar.value | 0x20) &- 0x61 < 26 || scalar.value &- 0x30 < 10
            : scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    private static func withoutEastAsianForm(_ word: String) -> String {
        guard let first = word.unicodeScalars.first, first.value >= 0x2E80 else { return word }
        for form in eastAsianForms where word.count > form.count {
            if word.hasPrefix(form) { return String(word.dropFirst(form.count)) }
            if word.hasSuffix(form) { return String(word.dropLast(form.count)) }
        }
        return eastAsianForms.contains(word) ? "" : word
    }

    static let legalForms: Set<String> = [
        "inc", "incorporated", "corp", "corporation", "ltd", "limited", "llc", "llp", "lllp", "plc", "gmbh", "kgaa",
        "sarl", "srl", "pty", "pte", "pvt", "jsc", "pjsc", "bhd", "sdn", "kk", "pbc", "pllc", "spa", "oyj", "ag", "sa",
        "se", "ab", "as", "asa", "nv", "bv", "kg", "lp", "oy", "sas", "co", "company", "na", "pc", "sro", "doo", "zoo",
    ]

    private static let eastAsianForms = [
        "特定非営利活動法人", "国立研究開発法人", "地方独立行政法人", "一般社団法人", "公益社団法人", "一般財団法人", "公益財団法人", "独立行政法人", "国立大学法人",
        "公立大学法人", "学校法人", "医療法人社団", "医療法人", "社会福祉法人", "株式会社", "有限会社", "合同会社", "合資会社", "合名会社", "股份有限公司", "有限责任公司",
        "有限責任公司", "有限公司", "公司",
    ]
}

/// Case, width and accents of letters.
enum LetterFolding {
    /// The base letter in lower case.
    static func fold(_ scalar: UInt32) -> UInt32 {
        let lower = TokenKey.fold(scalar)
        return lower < 0xC0 || lower > 0x1EFF && lower < 0x3400 ? lower : bases[lower] ?? lower
    }

    private static let bases: [UInt32: UInt32] = {
        var result: [UInt32: UInt32] = [:]
        for line in [
            "aàáâãäåāăąǎạảấầẩẫậắằẳẵặ", "cçćĉċč", "dďđ", "eèéêëēĕėęěẹẻẽếềểễệ", "gĝğġģ", "hĥħ", "iìíîïĩīĭįıǐỉị", "jĵ",
            "kķ",
            "lĺļľŀł", "nñńņňŉ", "oòóôõöøōŏőǒọỏốồổỗộớờởỡợơ", "rŕŗř", "sśŝşšș", "tţťŧț", "uùúûüũūŭůűųǔụủứừửữựư", "wŵ",
            "yýÿŷỳỵỷỹ", "zźżž",
        ] {
            let scalars = Array(line.unicodeScalars)
            for scalar in scalars.dropFirst() { result[scalar.value] = scalars[0].value }
        }
        for line in [
            "高髙", "崎﨑碕", "辺邊邉", "斎齋", "斉齊", "沢澤", "浜濱濵", "広廣", "国國", "真眞", "桜櫻", "島嶋嶌", "恵惠", "徳德", "吉𠮷", "富冨", "滝瀧",
            "竜龍", "栄榮", "栄荣", "学學", "会會", "発發",
        ] {
            let scalars = Array(line.unicodeScalars)
            for scalar in scalars.dropFirst() { result[scalar.value] = scalars[0].value }
        }
        return result
    }()
}
