/// Words that make an English phrase the name of an event.
enum EnglishEventTerms {
    /// Heads that mean an event wherever a name stands before them.
    static let strongHeads = TokenMap(
        words: words(
            """
            conference summit expo exposition festival fest symposium convention championship championships tournament \
            marathon olympics paralympics hackathon gala fair seminar webinar jamboree biennale biennial triennale regatta \
            parade carnival exhibition roadshow derby invitational telethon conclave rodeo airshow showcase messe prix \
            colloquium meetup cookoff bazaar pageant fête fete homecoming
            """))

    /// Heads that are also words of companies, bodies or products: they need an edition, or to be gone to, held or hosted.
    static let weakHeads = TokenMap(
        words: words(
            """
            forum congress show series day days week weekend month games cup open tour challenge awards race dinner \
            luncheon breakfast meeting workshop campaign ball run walk ride celebration concert premiere auction retreat \
            camp competition contest finals classic masters trophy dialogue ceremony conferences workshops event
            mixer invitational playoff playoffs bonanza soiree brunch bash
            """))

    /// Heads whose name goes on behind *of*, *on*, *for*, *with*.
    static let complements = TokenMap(words: ["of", "on", "for"])

    /// Words that say nothing of which event it is.
    static let generic = TokenMap(
        words: words(
            """
            annual biennial international national global virtual online regional world upcoming first second third fourth \
            fifth sixth seventh eighth ninth tenth press news investor investors earnings user users customer trade \
            shareholder shareholders shareholders' general special media joint live public company team holiday day school \
            community hybrid weekly monthly quarterly featured science vanity town county state family partner partners
            """))

    /// Words in front of an event's name, behind which it is gone to, held or hosted; *the*, *its* and the like may stand between.
    static let openings = TokenMap(
        words: words(
            """
            at during attend attends attended attending host hosts hosted hosting sponsor sponsors sponsored sponsoring \
            exhibit exhibits exhibiting join celebrate celebrates celebrated celebrating organize organizes organized \
            organizing launch launches launched upcoming annual inaugural throughout for of winning won
            """))

    /// Words of product ranges too: only what is *gone to*, or has an edition, is an event.
    static let ranges = TokenMap(words: words("series games show tour challenge drive open cup"))

    /// Openings that a product's name follows as well.
    static let launches = TokenMap(words: words("launch launches launched for of upcoming"))

    /// Verbs between whose event it is and the event, in a headline.
    static let hosting = TokenMap(
        words: words(
            """
            hosts hosted host announces announced presents launches launched celebrates celebrated unveils joins sponsors \
            brings returns attends exhibits showcases kicks wins wraps concludes holds opens supports organizes
            """))

    /// Nouns in small letters right behind a name that make it an event's.
    static let nouns = TokenMap(
        words: words("festival conference expo exhibition summit event gala tournament webinar symposium marathon"))

    /// Words before *Day*, *Week*, *Month* that make it a day that is observed.
    static let observances = TokenMap(
        words: words("awareness appreciation heritage history pride remembrance recognition"))

    static let editions = TokenMap(words: ["annual", "biennial", "inaugural", "international", "world", "national"])

    /// Ends of words put together with a second capital: `LakeConf`, `PineFest`.
    static let coined: [String] = ["Conf", "Con", "Fest", "Expo", "Camp", "Hacks", "Summit", "Fair"]

    /// Nouns before or behind a title in quotation marks that make it an event.
    static let titled = TokenMap(
        words: words(
            """
            exhibition exhibit campaign festival conference event seminar webinar workshop symposium contest competition \
            exposition concert retrospective hackathon challenge
            """))

    /// Words between such a noun and the title.
    static let callings = TokenMap(words: ["titled", "called", "named", "entitled", "dubbed", "themed", "is", "the"])

    /// Names that are an event without a head.
    static let wholes = TokenMap(words: words("cop ces mwc sxsw computex gamescom ifa"))

    /// Words that may not stand before a year behind *at*.
    static let periods = TokenMap(
        words: words(
            """
            fiscal year fy q end spring summer fall autumn winter early late mid quarter half season since age time least \
            a an the level rate price approximately about report annual index survey
            """))

    /// Words right behind a head that make the phrase another thing: `Conference Call`, `Convention Center`.
    static let followers = TokenMap(
        words: words("call calls center centre hall room director committee organizers goers"))

    /// Last words of what a tagger marks as an event and is none: prizes, programmes, rankings.
    static let noEvents: Set<String> = [
        "award", "scholarship", "prize", "fellowship", "grant", "medal", "act", "accelerator", "program", "programme",
        "500", "100", "5000", "1000", "report", "list", "ranking", "rankings", "fund", "bill", "commandments", "war",
        "center", "centre", "companies", "inc", "doctor", "doctors", "workplaces", "workplace", "hospitals", "lawyers",
        "attorneys",
        "places", "employers",
        "initiative", "network", "platform", "degree", "scholarships", "covid", "pandemic",
    ]

    /// Whether a token is a word for an event.
    static func isHead(_ tokens: TokenTable) -> (Int) -> Bool {
        { strongHeads.contains(tokens.keys[$0]) || weakHeads.contains(tokens.keys[$0]) }
    }

    private static func words(_ text: String) -> [String] {
        text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
    }
}
