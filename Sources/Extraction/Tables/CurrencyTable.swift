/// Signs, codes and names of currencies; values are ISO 4217 codes.
///
/// Source: ISO 4217 (`CurrencyCodes`); signs and everyday names are those that releases use.
enum CurrencyTable {
    /// A currency as it was written.
    struct Currency: Hashable, Sendable {
        var code: String
        /// The power of ten of what is counted: -2 for cents and pence, 6 for `MUSD`.
        var power = 0
        /// Whether it is a bare `$` or *dollars*, whose country the context tells.
        var isPlainDollar = false
    }

    /// What stands before an amount: `US$`, `€`, `INR`, `Rs.`
    static let prefixes = SpelledTable<Currency>([], signs: signForms + codeForms + prefixForms)

    /// What stands behind an amount: names, codes, signs, of all three languages.
    static let suffixes = SpelledTable<Currency>(
        nameForms, signs: signForms.filter { $0.0 != "¥" } + codeForms + scaledCodeForms)

    /// Codes that are also words in capitals; as a prefix they need an amount that looks like money.
    static let wordCodes: Set<String> = [
        "ALL", "TOP", "SOS", "TRY", "PEN", "CUP", "MOP", "MAD", "BAM", "COP", "GEL", "ANG", "LAK", "CUC", "AMD",
    ]

    private static let codeForms: [(String, Currency)] = CurrencyCodes.lines.split(separator: "\n").map {
        let code = String($0.prefix(3))
        return (code, Currency(code: code))
    }

    /// `MUSD`, `MEUR`: handled by `Numeral` as a scale in front of the code.
    private static let scaledCodeForms: [(String, Currency)] = {
        var forms: [(String, Currency)] = [
            ("usd", Currency(code: "USD")), ("eur", Currency(code: "EUR")), ("Usd", Currency(code: "USD")),
            ("RMB", Currency(code: "CNY")), ("NT$", Currency(code: "TWD")), ("Fr", Currency(code: "CHF")),
            ("kr", Currency(code: "SEK")), ("Rs", Currency(code: "INR")), ("RM", Currency(code: "MYR")),
        ]
        for code in ["USD", "EUR", "GBP", "SEK", "NOK", "DKK", "CHF", "AUD", "CAD"] {
            forms.append(("M" + code, Currency(code: code, power: 6)))
            forms.append(("k" + code, Currency(code: code, power: 3)))
        }
        return forms
    }()

    private static let prefixForms: [(String, Currency)] = {
        let spelled: [String: String] = [
            "RMB": "CNY", "Rs": "INR", "Rs.": "INR", "Re": "INR", "RM": "MYR", "Rp": "IDR", "R$": "BRL", "CFA": "XOF",
            "usd": "USD", "eur": "EUR", "gbp": "GBP", "inr": "INR", "rmb": "CNY", "Fr.": "CHF", "Sfr": "CHF",
            "US $": "USD", "us $": "USD", "us$": "USD", "c $": "CAD", "c$": "CAD",
            "HK $": "HKD", "hk $": "HKD", "NT $": "TWD", "C $": "CAD",
            "ringgit": "MYR", "ringgits": "MYR", "Malaysian ringgit": "MYR", "Malaysian ringgits": "MYR",
            "malaysian ringgit": "MYR", "malaysian ringgits": "MYR", "rupees": "INR", "renminbi": "CNY", "euros": "EUR",
            "Kshs.": "KES", "Kshs": "KES", "Ksh": "KES", "SR": "SAR", "Birr": "ETB", "Php": "PHP", "LE": "EGP",
        ]
        var forms = plain(spelled)
        for code in ["USD", "AUD", "CAD", "HKD", "SGD", "NZD", "MXN", "TWD"] {
            for form in [code + "$", code + " $", code.lowercased() + "$", code.lowercased() + " $"] {
                forms.append((form, Currency(code: code)))
            }
        }
        return forms
    }()

    static let signForms: [(String, Currency)] = {
        let signs: [String: String] = [
            "US$": "USD", "U.S.$": "USD", "U.S. $": "USD", "C$": "CAD", "CA$": "CAD", "CDN$": "CAD", "Cdn$": "CAD",
            "A$": "AUD", "AU$": "AUD", "NZ$": "NZD", "HK$": "HKD", "NT$": "TWD", "S$": "SGD", "SG$": "SGD",
            "€": "EUR", "£": "GBP", "¥": "JPY", "￥": "JPY", "₹": "INR", "₩": "KRW", "₽": "RUB", "₺": "TRY", "₫": "VND",
            "฿": "THB", "₱": "PHP", "₪": "ILS", "₦": "NGN", "₴": "UAH", "₸": "KZT", "₡": "CRC", "₾": "GEL", "₵": "GHS",
            "₭": "LAK", "₮": "MNT", "₲": "PYG", "zł": "PLN", "Kč": "CZK",
        ]
        return plain(signs) + [
            ("$", Currency(code: "USD", isPlainDollar: true)), ("＄", Currency(code: "USD", isPlainDollar: true)),
            ("¢", Currency(code: "USD", power: -2, isPlainDollar: true)),
        ]
    }()

    private static let nameForms: [(String, Currency)] = {
        let special: [(String, Currency)] = [
            ("dollar", Currency(code: "USD", isPlainDollar: true)),
            ("dollars", Currency(code: "USD", isPlainDollar: true)),
            ("cent", Currency(code: "USD", power: -2, isPlainDollar: true)),
            ("cents", Currency(code: "USD", power: -2, isPlainDollar: true)),
            ("buck", Currency(code: "USD", isPlainDollar: true)), ("bucks", Currency(code: "USD", isPlainDollar: true)),
            ("penny", Currency(code: "USD", power: -2, isPlainDollar: true)),
            ("pennies", Currency(code: "USD", power: -2, isPlainDollar: true)),
            ("pence", Currency(code: "GBP", power: -2)), ("p", Currency(code: "GBP", power: -2)),
            ("U.S. cents", Currency(code: "USD", power: -2)), ("US cents", Currency(code: "USD", power: -2)),
            ("euro cent", Currency(code: "EUR", power: -2)), ("euro cents", Currency(code: "EUR", power: -2)),
            ("eurocents", Currency(code: "EUR", power: -2)), ("paise", Currency(code: "INR", power: -2)),
        ]
        return isoNames + names.flatMap { line in line.forms.map { ($0, Currency(code: line.value)) } } + special
            + coins.map { ($0.key, Currency(code: $0.value, power: -2)) }
    }()

    /// Hundredths that belong to one currency.
    private static let coins: [String: String] = [
        "kopiyka": "UAH", "kopiykas": "UAH", "kopek": "RUB", "kopeks": "RUB", "kopecks": "RUB", "halala": "SAR",
        "halalas": "SAR", "groszy": "PLN", "agorot": "ILS", "kobo": "NGN", "piastres": "EGP", "fen": "CNY",
        "セント": "USD", "美分": "USD", "欧分": "EUR",
    ]

    /// The names that ISO 4217 gives, where they are words that stand behind an amount: *Kwanza*, *Algerian Dinar*.
    static let isoNames: [(String, Currency)] = CurrencyCodes.lines.split(separator: "\n").compactMap { line in
        let code = String(line.prefix(3))
        let name = String(line.dropFirst(4))
        // Codes in X are metals, funds and tests, but for the francs and the dollar of unions of states.
        let isUnion = ["XAF", "XCD", "XOF", "XPF"].contains(code)
        guard !code.hasPrefix("X") || isUnion, !name.contains("("), !funds.contains(code) else { return nil }
        return (name, Currency(code: code))
    }

    /// Units of account and second currencies of a country, whose names say nothing behind an amount.
    private static let funds: Set<String> = [
        "BOV", "CHE", "CHW", "CLF", "COU", "MXV", "USN", "UYI", "UYW", "CUC", "SVC", "SLL", "VED",
    ]

    /// Pairs of a spelling and the currency of its ISO 4217 code.
    private static func plain(_ codes: [String: String]) -> [(String, Currency)] {
        codes.map { ($0.key, Currency(code: $0.value)) }
    }

    static let names = SpelledTable<Currency>.lines(
        """
        USD	US dollar|US dollars|U.S. dollar|U.S. dollars|American dollars|United States dollars|ドル|米ドル|USドル|アメリカドル|美元|美金|美金元|米元|美圆|美刀|美圓
        EUR	euro|euros|ユーロ|欧元|歐元
        GBP	quid|pound sterling|pounds sterling|British pound|British pounds|sterling|ポンド|英ポンド|英镑|英鎊
        JPY	yen|Japanese yen|円|日元|日圆|日圓|日幣|日币
        CNY	yuan|Chinese yuan|renminbi|yuan renminbi|Renminbi yuan|RMB|人民元|中国元|元|元人民币|元人民幣|人民币|人民幣|块钱|塊錢
        HKD	HK dollar|HK dollars|Hong Kong dollar|Hong Kong dollars|香港ドル|港元|港币|港幣|元港币
        TWD	NT dollar|NT dollars|ニュー台湾ドル|New Taiwan dollar|New Taiwan dollars|Taiwan dollars|台湾ドル|台湾元|新台币|新台幣|新臺幣|台币|台幣|元新台币
        KRW	Korean won|South Korean won|won|ウォン|韓国ウォン|韩元|韓元|韩圆
        AUD	Australian dollar|Australian dollars|豪ドル|オーストラリアドル|澳元|澳币
        CAD	Canadian dollar|Canadian dollars|カナダドル|加元|加币|加拿大元
        NZD	New Zealand dollar|New Zealand dollars|ニュージーランドドル|NZドル|新西兰元|纽元
        SGD	Singapore dollar|Singapore dollars|シンガポールドル|新加坡元|新元|新币
        CHF	franc|francs|Swiss franc|Swiss francs|スイス・フラン|スイスフラン|瑞士法郎
        INR	rupee|rupees|Indian rupee|Indian rupees|ルピー|インドルピー|卢比|印度卢比
        RUB	ruble|rubles|rouble|roubles|ルーブル|卢布|盧布
        THB	baht|Thai baht|バーツ|タイバーツ|泰铢|泰銖
        VND	dong|Vietnamese dong|ドン|ベトナムドン|越南盾
        IDR	rupiah|ルピア|印尼盾|印尼卢比
        MYR	ringgit|ringgits|Malaysian ringgit|Malaysian ringgits|Malaysia ringgit|Malaysia ringgits|リンギット|林吉特|令吉
        PHP	Philippine peso|Philippine pesos|フィリピンペソ|菲律宾比索
        BRL	reais|Brazilian reais|Brazilian real|レアル|雷亚尔
        MXN	peso|pesos|Mexican peso|Mexican pesos|ペソ|墨西哥比索|比索
        ZAR	rand|South African rand|ランド|兰特
        SEK	Swedish krona|Swedish kronor|kronor|krona|Swedish crowns|スウェーデンクローナ|瑞典克朗
        NOK	Norwegian krone|Norwegian kroner|Norwegian crowns|ノルウェークローネ|挪威克朗
        DKK	Danish krone|Danish kroner|kroner|Danish crowns|デンマーククローネ|丹麦克朗
        TRY	Turkish lira|lira|liras|トルコリラ|土耳其里拉|里拉
        ILS	shekel|shekels|Israeli shekels|シェケル|谢克尔
        AED	UAE dirham|UAE dirhams|dirham|dirhams|ディルハム|迪拉姆
        SAR	Saudi riyal|Saudi riyals|Saudiriyal|Saudiriyals|riyal|riyals|サウジリヤル|里亚尔|沙特里亚尔
        PLN	zloty|zlotys|zlotych|ズロチ|兹罗提
        CZK	Czech koruna|Czech crowns|koruna|チェココルナ|捷克克朗
        HUF	forint|forints|フォリント|福林
        EGP	Egyptian pound|Egyptian pounds|エジプトポンド|埃及镑
        NGN	naira|ナイラ|奈拉
        KES	Kenyan shilling|Kenyan shillings|ケニアシリング|肯尼亚先令
        PKR	Pakistani rupee|Pakistani rupees|パキスタンルピー|巴基斯坦卢比
        BDT	taka|タカ|塔卡
        KZT	tenge|テンゲ|坚戈
        UAH	hryvnia|hryvnias|フリヴニャ|格里夫纳
        MNT	tugrik|tugriks|トゥグルグ|图格里克
        MOP	patacas|マカオパタカ|澳门元|澳門元|澳门币
        CLP	Chilean peso|Chilean pesos|チリペソ|智利比索
        COP	Colombian peso|Colombian pesos|コロンビアペソ|哥伦比亚比索
        ARS	Argentine peso|Argentine pesos|アルゼンチンペソ|阿根廷比索
        PEN	Peruvian sol|Peruvian soles|soles|ソル|秘鲁索尔
        MMK	kyat|kyats|チャット|缅元
        LKR	Sri Lankan rupee|Sri Lankan rupees|スリランカルピー|斯里兰卡卢比
        KWD	Kuwaiti dinar|Kuwaiti dinars|クウェートディナール|科威特第纳尔
        XOF	CFA francs|CFA franc|CFAフラン|西非法郎
        """)
}
