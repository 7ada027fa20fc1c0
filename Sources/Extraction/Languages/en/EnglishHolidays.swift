/// Names of days that come every year by a rule, with their dates.
///
/// Sources: 5 U.S.C. 6103 and the Banking and Financial Dealings Act 1971 for public holidays, the United Nations' list of international days,
/// `YearlyDay` for the calendars behind movable feasts; usage elsewhere. The Hebrew days are given by the evening on which they begin.
enum EnglishHolidays {
    /// The holiday whose name stands at a token, the longest name first, and the token behind it.
    ///
    /// Apostrophes, points and dashes within a name do not matter.
    static func match(_ text: DateText, _ token: Int) -> (span: YearlySpan, words: Int, end: Int)? {
        guard let range = ranges[text.key(token)] else { return nil }
        for entry in entries[range] {
            var next = token
            var count = 0
            for word in entry.words {
                if count > 0, text.isAt(next, "'") || text.isAt(next, ".") || text.isAt(next, "-") { next += 1 }
                guard text.key(next) == word else { break }
                count += 1
                next += 1
            }
            if count == entry.words.count { return (entry.span, count, next) }
        }
        return nil
    }

    /// The first words of the names.
    static let firstWords: [String] = names.flatMap { names, _ in names.map(firstWord) }

    private static func firstWord(_ name: Substring) -> String {
        String(name.prefix { $0 != " " })
    }

    private struct Entry {
        var words: [UInt64]
        var span: YearlySpan
    }

    private static let names: [([Substring], YearlySpan)] = table.map { names, day, days in
        (names.split(separator: "|"), YearlySpan(first: day, days: days == 0 ? nil : days))
    }

    private static let entries: [Entry] = names.flatMap { names, span in
        names.map { Entry(words: $0.split(separator: " ").map { TokenKey.of(String($0)) }, span: span) }
    }.sorted { ($0.words[0], $1.words.count) < ($1.words[0], $0.words.count) }

    /// Entries by first word.
    private static let ranges: TokenMap<Range<Int>> = {
        var ranges: [(UInt64, Range<Int>)] = []
        var start = 0
        while start < entries.count {
            var end = start
            while end < entries.count, entries[end].words[0] == entries[start].words[0] { end += 1 }
            ranges.append((entries[start].words[0], start..<end))
            start = end
        }
        return TokenMap(keyed: ranges)
    }()

    /// Names parted by `|`, rule, number of days; 0 for the whole lunar month.
    private typealias Row = (String, YearlyDay, Int)

    private static let table: [Row] = civil + easter + hebrew + islamic + indian + chinese

    private static let civil: [Row] = [
        ("new years day|new year s day", .fixed(1, 1), 1), ("new years eve|new year s eve", .fixed(12, 31), 1),
        ("epiphany|three kings day", .fixed(1, 6), 1), ("australia day", .fixed(1, 26), 1),
        ("republic day of india|indian republic day", .fixed(1, 26), 1),
        (
            "pongal|thai pongal|makar sankranti|makara sankranti|makara sankranthi|maghi|makar sankranthi|uttarayan",
            .hindu(.makaraSankranti), 1
        ),
        (
            "martin luther king jr day|martin luther king day|mlk jr day|mlk day|martin luther king s day",
            .nth(3, 1, month: 1), 1
        ),
        ("international holocaust remembrance day", .fixed(1, 27), 1), ("burns night", .fixed(1, 25), 1),
        ("world cancer day", .fixed(2, 4), 1), ("groundhog day|groundhogs day|groundhog s day", .fixed(2, 2), 1),
        ("waitangi day", .fixed(2, 6), 1),
        ("valentine s day|valentines day|valentine day|st valentine s day|saint valentine s day", .fixed(2, 14), 1),
        ("presidents day|president s day|washington s birthday", .nth(3, 1, month: 2), 1),
        ("international mother language day", .fixed(2, 21), 1), ("zero discrimination day", .fixed(3, 1), 1),
        ("world wildlife day", .fixed(3, 3), 1),
        ("international women s day|international womens day|women s day|womens day", .fixed(3, 8), 1),
        ("pi day", .fixed(3, 14), 1),
        ("st patrick s day|st patricks day|saint patrick s day|saint patricks day", .fixed(3, 17), 1),
        ("international day of happiness", .fixed(3, 20), 1), ("world water day", .fixed(3, 22), 1),
        ("world meteorological day", .fixed(3, 23), 1),
        ("april fools day|april fool s day|april fools|all fools day", .fixed(4, 1), 1),
        ("world autism awareness day", .fixed(4, 2), 1), ("world health day", .fixed(4, 7), 1),
        ("earth day|international mother earth day", .fixed(4, 22), 1),
        ("st george s day|saint george s day", .fixed(4, 23), 1),
        ("world book day", .fixed(4, 23), 1), ("anzac day", .fixed(4, 25), 1), ("world malaria day", .fixed(4, 25), 1),
        ("world intellectual property day", .fixed(4, 26), 1),
        ("king s day|kings day|koningsdag", .observed(4, 27, saturday: 0, sunday: -1), 1),
        (
            "administrative professionals day|administrative professional day|secretaries day|secretary s day",
            .weekday(3, count: -1, from: .last(6, month: 4)), 1
        ),
        ("arbor day", .last(5, month: 4), 1), ("walpurgis night", .fixed(4, 30), 1),
        ("may day|international workers day|international workers  day", .fixed(5, 1), 1),
        ("world press freedom day", .fixed(5, 3), 1), ("star wars day|chinese youth day", .fixed(5, 4), 1),
        ("cinco de mayo", .fixed(5, 5), 1),
        ("ve day|victory in europe day", .fixed(5, 8), 1), ("europe day", .fixed(5, 9), 1),
        ("international nurses day", .fixed(5, 12), 1),
        ("international day of families", .fixed(5, 15), 1), ("world telecommunication day", .fixed(5, 17), 1),
        ("international museum day", .fixed(5, 18), 1),
        ("harvey milk day", .fixed(5, 22), 1), ("international day for biological diversity", .fixed(5, 22), 1),
        ("africa day|african liberation day", .fixed(5, 25), 1),
        ("world no tobacco day", .fixed(5, 31), 1), ("mother s day|mothers day|mother day", .nth(2, 7, month: 5), 1),
        ("victoria day|sovereign s birthday", .weekday(1, count: -1, from: .fixed(5, 25)), 1),
        ("memorial day|decoration day", .last(1, month: 5), 1),
        ("military spouse day", .weekday(5, count: -1, from: .nth(2, 7, month: 5)), 1),
        ("world environment day", .fixed(6, 5), 1), ("d day", .fixed(6, 6), 1),
        ("world oceans day|world ocean day", .fixed(6, 8), 1), ("flag day", .fixed(6, 14), 1),
        ("world blood donor day", .fixed(6, 14), 1), ("juneteenth", .fixed(6, 19), 1),
        ("world refugee day", .fixed(6, 20), 1), ("international day of yoga|international yoga day", .fixed(6, 21), 1),
        ("father s day|fathers day|father day", .nth(3, 7, month: 6), 1),
        ("parents day|parent s day", .nth(4, 7, month: 7), 1),
        ("canada day|dominion day", .fixed(7, 1), 1), ("independence day|fourth of july", .fixed(7, 4), 1),
        ("world population day", .fixed(7, 11), 1),
        ("bastille day", .fixed(7, 14), 1), ("nelson mandela international day|mandela day", .fixed(7, 18), 1),
        ("emancipation day", .fixed(8, 1), 1),
        ("world humanitarian day", .fixed(8, 19), 1), ("international youth day", .fixed(8, 12), 1),
        ("assumption day|assumption of mary", .fixed(8, 15), 1),
        ("indian independence day", .fixed(8, 15), 1), ("labor day|labour day", .nth(1, 1, month: 9), 1),
        ("international literacy day", .fixed(9, 8), 1),
        ("grandparents day|grandparent s day", .after(6, .nth(1, 1, month: 9)), 1), ("patriot day", .fixed(9, 11), 1),
        ("engineer s day", .fixed(9, 15), 1),
        ("mexican independence day", .fixed(9, 16), 1), ("constitution day", .fixed(9, 17), 1),
        ("international day of peace", .fixed(9, 21), 1), ("heritage day", .fixed(9, 24), 1),
        ("world tourism day", .fixed(9, 27), 1), ("world heart day", .fixed(9, 29), 1),
        ("gandhi jayanti", .fixed(10, 2), 1), ("world teachers day|world teachers  day", .fixed(10, 5), 1),
        ("world mental health day", .fixed(10, 10), 1), ("national coming out day|coming out day", .fixed(10, 11), 1),
        ("international day of the girl child|international day of the girl", .fixed(10, 11), 1),
        (
            "columbus day|indigenous peoples day|indigenous peoples  day|indigenous people s day",
            .nth(2, 1, month: 10), 1
        ), ("boss s day|bosss day|boss day|bosses day", .observed(10, 16, saturday: -1, sunday: 1), 1),
        ("world food day", .fixed(10, 16), 1), ("sweetest day", .nth(3, 6, month: 10), 1),
        ("united nations day|un day", .fixed(10, 24), 1), ("halloween|all hallows eve|hallowe en", .fixed(10, 31), 1),
        ("all saints day|all saint s day", .fixed(11, 1), 1),
        ("all souls day|day of the dead|all soul s day", .fixed(11, 2), 1),
        ("guy fawkes night|guy fawkes day|bonfire night", .fixed(11, 5), 1),
        ("veterans day|veteran s day|remembrance day|armistice day", .fixed(11, 11), 1),
        ("singles day|singles  day", .fixed(11, 11), 1), ("world diabetes day", .fixed(11, 14), 1),
        ("mexican revolution day|black awareness day|universal children s day|world children s day", .fixed(11, 20), 1),
        ("thanksgiving day|thanksgiving|thanks giving day", .nth(4, 4, month: 11), 1),
        ("black friday", .after(1, .nth(4, 4, month: 11)), 1),
        ("small business saturday", .after(2, .nth(4, 4, month: 11)), 1),
        ("cyber monday", .after(4, .nth(4, 4, month: 11)), 1),
        ("giving tuesday|givingtuesday", .after(5, .nth(4, 4, month: 11)), 1),
        ("st andrew s day|saint andrew s day", .fixed(11, 30), 1), ("world aids day", .fixed(12, 1), 1),
        ("international day of persons with disabilities|international day of disabled persons", .fixed(12, 3), 1),
        ("st nicholas day|saint nicholas day", .fixed(12, 6), 1),
        ("human rights day", .fixed(12, 10), 1), ("day of reconciliation", .fixed(12, 16), 1),
        ("christmas eve|xmas eve", .fixed(12, 24), 1), ("christmas day|christmas|xmas day|xmas", .fixed(12, 25), 1),
        ("boxing day|st stephen s day|saint stephen s day", .fixed(12, 26), 1), ("kwanzaa", .fixed(12, 26), 7),
        ("super tuesday", .weekday(2, count: 1, from: .nth(1, 1, month: 3)), 1),
    ]

    private static let easter: [Row] = [
        ("ash wednesday", .easter(-46), 1), ("lent", .easter(-46), 46),
        ("shrove tuesday|mardi gras|pancake day|fat tuesday|shrovetide tuesday", .easter(-47), 1),
        ("shrove monday|rose monday|rosenmontag", .easter(-48), 1),
        ("palm sunday|branch sunday", .easter(-7), 1), ("holy week", .easter(-7), 7),
        ("maundy thursday|holy thursday|covenant thursday|sheer thursday|thursday of mysteries", .easter(-3), 1),
        ("good friday|great friday|holy friday", .easter(-2), 1),
        ("holy saturday|black saturday|easter eve", .easter(-1), 1), ("easter sunday|easter day|easter", .easter(0), 1),
        ("easter monday", .easter(1), 1), ("divine mercy sunday", .easter(7), 1),
        ("ascension day|ascension thursday|ascension of jesus", .easter(39), 1),
        ("pentecost|whitsunday|white sunday|whit sunday", .easter(49), 1),
        ("whit monday|pentecost monday|monday of the holy spirit", .easter(50), 1),
        ("trinity sunday", .easter(56), 1), ("corpus christi|feast of corpus christi", .easter(60), 1),
        ("orthodox ash wednesday", .orthodoxEaster(-46), 1), ("orthodox lent|great lent", .orthodoxEaster(-48), 40),
        ("clean monday|orthodox shrove monday|green monday|ash monday|monday of lent", .orthodoxEaster(-48), 1),
        ("lazarus saturday", .orthodoxEaster(-8), 1),
        ("orthodox palm sunday|orthodox branch sunday", .orthodoxEaster(-7), 1),
        ("orthodox maundy thursday|orthodox covenant thursday|orthodox holy thursday", .orthodoxEaster(-3), 1),
        ("orthodox good friday|orthodox great friday|orthodox holy friday", .orthodoxEaster(-2), 1),
        (
            "orthodox holy saturday|orthodox black saturday|orthodox easter eve|orthodox great saturday",
            .orthodoxEaster(-1), 1
        ), ("orthodox easter sunday|orthodox easter day|orthodox easter|pascha|greek easter", .orthodoxEaster(0), 1),
        ("orthodox easter monday", .orthodoxEaster(1), 1),
        ("orthodox ascension|orthodox ascension day", .orthodoxEaster(39), 1),
        ("orthodox pentecost|orthodox whit sunday", .orthodoxEaster(49), 1),
        ("orthodox christmas|orthodox christmas day", .fixed(1, 7), 1),
    ]

    private static let hebrew: [Row] = [
        ("rosh hashanah|rosh hashana|rosh hashanna|jewish new year|yom teruah", .hebrew(7, 1), 3),
        ("yom kippur|day of atonement", .hebrew(7, 10), 1),
        (
            "sukkot|sukkos|succot|succos|feast of tabernacles|feast of booths|feast of the ingathering", .hebrew(7, 15),
            9
        ),
        ("shemini atzeret|shmini atzeret", .hebrew(7, 22), 1), ("simchat torah|simhat torah", .hebrew(7, 23), 1),
        (
            "hanukkah|hanukah|hannukkah|hannukah|chanukah|chanukkah|festival of lights|feast of dedication",
            .hebrew(9, 25), 8
        ),
        ("tu bishvat|tu b shvat|tu bshevat", .hebrew(11, 15), 1), ("purim", .hebrew(12, 14), 1),
        ("shushan purim", .hebrew(12, 15), 1), ("passover|pesach|pesah", .hebrew(1, 15), 9),
        ("yom hashoah|yom ha shoah|holocaust day|holocaust memorial day|holocaust remembrance day", .hebrew(1, 27), 1),
        ("yom ha atzmaut|yom haatzmaut|israeli independence day|israel independence day", .hebrew(2, 5), 1),
        ("lag ba omer|lag baomer|lag b omer", .hebrew(2, 18), 1),
        ("shavuot|shavuos|shabhuoth|feast of weeks", .hebrew(3, 6), 3),
        ("tisha b av|tisha bav|fast of av", .hebrew(5, 9), 1),
    ]

    private static let islamic: [Row] = [
        ("islamic new year|arabic new year|hijri new year|amun jadid", .islamic(1, 1), 1),
        ("ashura|day of ashura|yom ashura", .islamic(1, 10), 1),
        ("mawlid|mawlid al nabi|milad un nabi|eid e milad|prophet s birthday", .islamic(3, 12), 1),
        (
            "isra and mi raj|isra and miraj|the night journey|night journey|ascension to heaven|lailat al miraj",
            .islamic(7, 27), 1
        ), ("ramadan|ramadhan|ramzan|ramathan|ramadaan", .islamic(9, 1), 0),
        (
            "laylat al qadr|lailat al qadr|laylat al kadr|night of power|night of destiny|night of the decree|night of measures",
            .islamic(9, 27), 1
        ),
        ("eid al fitr|eid ul fitr|id al fitr|id ul fitr|eid al fitri|idul fitri|lebaran", .islamic(10, 1), 1),
        (
            "eid al adha|eid ul adha|id al adha|id ul adha|eid ul azha|sacrifice feast|feast of the sacrifice|festival of the sacrifice|bakr id|bakrid|bakr eid",
            .islamic(12, 10), 1
        ),
    ]

    private static let indian: [Row] = [
        ("makar sankranti eve|lohri|bhogi|bogi pandigai|bhogi pandigai|bogi", .after(-1, .hindu(.makaraSankranti)), 1),
        ("mattu pongal|maattu pongal", .after(1, .hindu(.makaraSankranti)), 1),
        ("kaanum pongal|kanni pongal|kanum pongal", .after(2, .hindu(.makaraSankranti)), 1),
        ("vasant panchami|basant panchami|saraswati puja|saraswati jayanti", .hindu(.vasantPanchami), 1),
        (
            "guru ravidas jayanti|guru ravidass jayanti|ravidas jayanti|guru ravidas birthday|guru ravidass birthday",
            .hindu(.ravidas), 1
        ), ("maha shivaratri|mahashivratri|maha shivratri|shivaratri", .hindu(.shivaratri), 1),
        ("holika dahan|chhoti holi|kamudu pyre|holika", .hindu(.holika), 1),
        ("holi|dhulandi|dhulivandan|phagwah|festival of colors|festival of colours", .after(1, .hindu(.holika)), 1),
        ("ugadi|yugadi|gudi padwa|samvatsaradi|chaitra sukladi|chaitra suddha padyami", .hindu(.ugadi), 1),
        ("rama navami|ram navami|ramanavami", .hindu(.ramaNavami), 1),
        ("mahavir jayanti|mahaveer jayanti|mahavir janma kalyanak|mahaveer janma kalyanak", .hindu(.mahavirJayanti), 1),
        ("hanuman jayanti", .hindu(.hanumanJayanti), 1),
        (
            "vaisakhi|vaishakhi|baisakhi|vasakhi|vaisakhadi|mesha sankranti|tamil new year|puthandu|bohag bihu",
            .fixed(4, 14), 1
        ),
        ("akshaya tritiya|akha teej", .hindu(.akshayaTritiya), 1),
        ("rabindra jayanti|rabindranath jayanti|rabindra nath jayanti", .fixed(5, 9), 1),
        ("vesak|vesak day|buddha purnima|buddha s birthday|buddha day|vaisakha", .hindu(.buddhaPurnima), 1),
        ("ratha yatra|rath yatra|rathayatra", .hindu(.rathaYatra), 1),
        ("guru purnima", .hindu(.guruPurnima), 1),
        ("raksha bandhan|rakshabandhan|rakhi|rakhi purnima", .hindu(.rakshaBandhan), 1),
        ("janmashtami|krishna janmashtami|gokulashtami|krishnashtami|srikrishna jayanti", .hindu(.janmashtami), 1),
        ("jamshedi navroz|jamshedi nowruz|parsi new year|navroz|navroj", .parsiNewYear, 1),
        ("ganesh chaturthi|vinayaka chaturthi|vinayaka chavithi", .hindu(.ganeshChaturthi), 1),
        ("navaratri|navratri|durga puja|durga pooja|sharad navaratri", .hindu(.navaratri), 9),
        ("maha saptami", .hindu(.mahaSaptami), 1),
        ("dussehra|dasara|dasera|vijayadashami|vijaya dashami|vijayadasami", .hindu(.dussehra), 1),
        ("valmiki jayanti|maharishi valmiki jayanti|pargat diwas", .hindu(.valmikiJayanti), 1),
        ("karva chauth|karwa chauth|karaka chaturthi", .hindu(.karvaChauth), 1),
        ("dhanteras|dhanatrayodashi|dhanvantari trayodashi", .hindu(.dhanteras), 1),
        (
            "kali chaudas|naraka chaturdashi|narak chaudas|roop chaudas|choti diwali|chhoti diwali",
            .hindu(.kaliChaudas), 1
        ), ("diwali|deepavali|divali|dipavali|lakshmi puja", .hindu(.diwali), 1),
        ("govardhan puja|annakut|bali pratipada", .hindu(.govardhan), 1),
        ("bhai dooj|bhau beej|bhai duj|bhai tika", .hindu(.bhaiDooj), 1),
        ("chhath puja|chhath|chhathi|dala chhath|dala puja|surya shashthi", .hindu(.chhath), 1),
        ("guru nanak jayanti|gurpurab|guru nanak gurpurab|guru nanak s birthday", .hindu(.guruNanak), 1),
        (
            "guru gobind singh jayanti|guru gobind singh birthday|guru govind singh jayanti|guru govind singh birthday",
            .hindu(.gobindSingh), 1
        ),
    ]

    private static let chinese: [Row] = [
        ("chinese new year s eve|lunar new year s eve", .after(-1, .chinese(1, 1)), 1),
        ("chinese new year|lunar new year|chinese new year s day|lunar new year s day", .chinese(1, 1), 1),
        ("lantern festival", .chinese(1, 15), 1), ("qingming festival|tomb sweeping day|qingming", .solarTerm(6), 1),
        ("dragon boat festival|double fifth festival", .chinese(5, 5), 1), ("qixi festival", .chinese(7, 7), 1),
        ("mid autumn festival|moon festival|mooncake festival", .chinese(8, 15), 1),
        ("double ninth festival|chongyang festival", .chinese(9, 9), 1),
    ]
}
