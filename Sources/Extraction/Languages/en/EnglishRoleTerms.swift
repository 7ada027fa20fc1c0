/// Words of which English role phrases are made.
enum EnglishRoleTerms {
    /// Heads of titles and occupations, singular. A role phrase holds at least one.
    static let heads = TokenMap(words: headWords)

    private static let headWords = words(
        """
        president ceo cfo coo cto cio cmo cpo cso cro cco chro ciso cdo clo cbo cxo cao evp svp avp vp chairman \
        chairwoman chairperson chair co-chair director officer manager founder cofounder co-founder partner \
        principal owner co-owner head chief executive secretary treasurer minister ambassador governor senator \
        sen representative rep congressman congresswoman assemblyman assemblywoman assemblymember delegate mayor \
        councilman councilwoman councilmember councillor councilor commissioner administrator superintendent \
        attorney counsel solicitor judge justice magistrate prosecutor lawyer sheriff marshal detective agent \
        inspector professor dean provost chancellor rector lecturer fellow scientist researcher scholar analyst \
        strategist economist advisor adviser consultant specialist coordinator supervisor lead leader member \
        trustee spokesman spokeswoman spokesperson editor editor-in-chief publisher producer writer author \
        novelist journalist reporter columnist correspondent photographer artist painter sculptor designer \
        architect engineer developer programmer actor actress singer musician composer conductor filmmaker coach \
        captain pilot astronaut athlete instructor teacher educator trainer doctor physician surgeon nurse \
        dentist psychologist therapist pharmacist veterinarian electrophysiologist cardiologist oncologist \
        dermatologist neurologist radiologist pediatrician psychiatrist general colonel major lieutenant \
        sergeant admiral commander commandant cadet king queen prince princess emperor pope bishop archbishop \
        cardinal deacon pastor reverend priest rabbi imam elder chef entrepreneur inventor innovator investor \
        philanthropist activist advocate organizer curator librarian historian pioneer host presenter anchor \
        liaison associate assistant deputy controller comptroller auditor registrar ombudsman chaplain clerk \
        champion laureate volunteer artisan farmer winemaker broker realtor planner underwriter banker trader \
        buyer recruiter accountant bookkeeper technician operator premier speaker whip envoy consul \
        vice-president vice-chair vice-chairman under-secretary undersecretary ranger warden firefighter \
        chairholder moderator panelist evangelist co- alumnus alumna postdoctoral postdoc candidate nominee \
        intern apprentice investigator paralegal mediator arbitrator counselor counsellor constable trooper \
        undersheriff alderman alderwoman selectman assessor headmaster headmistress tutor stylist barber \
        esthetician aesthetician influencer blogger podcaster model dancer choreographer ballerina comedian \
        rapper drummer guitarist pianist violinist cellist vocalist soprano tenor songwriter screenwriter \
        playwright illustrator animator cartoonist videographer cinematographer poet essayist biographer \
        translator interpreter critic philosopher theologian sociologist anthropologist archaeologist biologist \
        chemist physicist geologist geophysicist metallurgist ecologist epidemiologist meteorologist \
        mathematician statistician astronomer immunologist virologist pathologist urologist endocrinologist \
        gastroenterologist ophthalmologist optometrist orthodontist periodontist endodontist chiropractor \
        podiatrist dietitian nutritionist acupuncturist midwife paramedic anesthesiologist hygienist \
        rheumatologist franchisee landlord builder contractor restaurateur hotelier brewer baker bartender \
        sommelier butcher rancher florist landscaper magnate designee runner swimmer golfer boxer wrestler \
        gymnast cyclist quarterback goalkeeper footballer hydrologist neuroscientist technologist futurist \
        ethicist agronomist actuary expert publicist lobbyist businessman businesswoman salesman saleswoman \
        salesperson outfitter creator bassist keyboardist saxophonist trumpeter percussionist organist grandmaster \
        practitioner player olympian auctioneer councilperson headteacher ombudsperson
        """)

    /// Whether a word is an occupation by its ending, singular (false) or plural (true): *hydrologist*, *lithographers*; nil for other words.
    ///
    /// - Parameter word: UTF-8 of the word, in whatever case.
    static func occupationNumber(_ word: ArraySlice<UInt8>) -> Bool? {
        guard word.count > 7, let last = word.last else { return nil }
        let isPlural = last | 0x20 == UInt8(ascii: "s")
        let stem = isPlural ? word.dropLast() : word
        let isOccupation = occupationEndings.contains { ending in
            stem.count > 7 && zip(stem.suffix(ending.count), ending).allSatisfy { $0 | 0x20 == $1 }
        }
        return isOccupation ? isPlural : nil
    }

    private static let occupationEndings: [[UInt8]] = [
        "ologist", "iatrist", "ographer", "therapist", "ysicist", "practor", "ician",
    ].map { Array($0.utf8) }

    /// Positions that, alone, are never a body's name.
    static let offices: Set<String> = [
        "president", "chairman", "ceo", "cfo", "coo", "cto", "cmo", "director", "secretary", "treasurer", "attorney",
        "attorneys", "judge", "officer", "manager", "senator", "governor", "mayor", "minister", "ambassador",
    ]

    /// Heads in the plural; those that are also verbs (*heads*, *hosts*) are none.
    static let pluralWords: [String] =
        headWords.filter { $0.count > 3 && !verbalHeads.contains($0) && !$0.hasSuffix("-") && !$0.hasSuffix("man") }
        .map(plural)
        + [
            "sens", "reps", "councilmen", "congressmen", "congresswomen", "chairmen", "chairwomen", "assemblymen",
            "spokesmen", "aldermen", "councilwomen", "ceos", "students",
        ]

    private static let verbalHeads: Set<String> = [
        "head", "lead", "chair", "host", "anchor", "model", "clerk", "general", "major", "counsel", "elder", "king",
        "queen", "prince", "page", "champion", "premier", "whip", "cardinal", "candidate", "fellow",
        "speaker", "operator", "buyer", "trader", "farmer", "volunteer", "captain", "pilot", "alumna",
        "alumnus", "advocate", "pioneer", "postdoc", "postdoctoral", "assistant", "lecturer",
    ]

    private static func plural(_ word: String) -> String {
        if word.hasSuffix("y"), !word.hasSuffix("ey") { return word.dropLast() + "ies" }
        return word + (word.hasSuffix("s") || word.hasSuffix("ch") ? "es" : "s")
    }

    /// Words that may stand before a head inside a title, in lower case too.
    static let modifiers = TokenMap(
        words: words(
            """
            vice senior junior executive non-executive managing general deputy assistant associate acting interim former \
            founding co global regional national international corporate chief principal lead head independent special \
            public private media press investor investors community government external internal human customer client \
            corporate digital strategic creative technical commercial financial finance legal medical clinical scientific \
            research operating operations operation information technology marketing sales product program programme \
            project business development engineering accounting compliance risk audit people talent culture diversity \
            brand content communications communication relations affairs policy strategy innovation data security \
            software hardware design supply chain procurement quality safety health environmental sustainability energy \
            investment wealth portfolio asset fund credit trust tax revenue growth partnerships partnership alliances \
            account accounts regional area district division group staff state county city federal attorney adjunct \
            assistant visiting emeritus honorary lifetime permanent first second third lieutenant major rear campaign \
            judicial presiding trial supervisory certified licensed registered \
            real estate stock market rights civil social health care school cardiac energy medicine fine police fire navy army air force editorial art music film news sports
            """))

    /// Heads that, alone, are not taken for a role without an article or a name beside them.
    static let weakHeads = TokenMap(
        words: words(
            """
            executive chief head lead leader member general major assistant associate deputy principal partner fellow \
            candidate host anchor clerk champion volunteer captain elder operator speaker \
            agent investor buyer model critic builder contractor runner tutor designee landlord expert creator practitioner player
            """))

    /// Titles written before a name with or without a point, which belong neither to name nor roles.
    static let honorifics = TokenMap(
        words: words("mr mrs ms miss mx dr prof maestro sir dame hon messrs mme mdm sri shri"))

    /// Short titles before a name that are roles.
    static let shortTitles = TokenMap(
        words: words("sen rep gov lt col gen sgt capt cmdr adm rev maj pres amb supt det insp sec"))

    /// Suffixes of names: generations, degrees, orders.
    static let suffixes = TokenMap(
        words: words(
            """
            jr sr ii iii iv phd ph md m.d. mba cpa cfa cfp esq dds dmd rn jd llm msc bsc ma ba bs ms facs facc frcs dvm \
            pharmd edd psyd mph rph pe aia faia obe mbe cbe kbe qc kc usn usmc usaf ret np pa do od dpt lmft lcsw \
            mpa mpp mha msw meng mfa mtax bba bsn msn dnp dpm crnp aprn rdn fnp faha faap faan fapa facp facog fcca fca \
            aca acca cma caia frm chfc clu cpcu cissp pmp phr sphr shrm leed aicp ccim sior pla emba drph scd dsc dphil \
            mphil frsc fimmm pgeo peng fsa
            """))

    /// Verbs of speech before or behind a speaker's name.
    static let speechVerbs = TokenMap(
        words: words(
            """
            said says say added adds noted notes stated states explained explains commented comments remarked continued \
            concluded told announced declared emphasized emphasised stressed observed shared recalled reflected asked \
            affirmed argued wrote writes reported
            """))

    /// Words that link a person with the position behind them (*serves as*, *was appointed*).
    static let linkVerbs = TokenMap(
        words: words("is was as named appointed elected becomes become became serves served joins joined promoted"))

    /// Words right before a role that end it: articles and possessives.
    static let determiners = TokenMap(words: words("the a an its his her their our my your"))

    /// Words of praise before an occupation, which are no part of it.
    static let praise = TokenMap(
        words: words(
            """
            renowned acclaimed celebrated celebrity famous famed legendary beloved popular visionary respected highly \
            internationally nationally globally well known leading prominent noted distinguished esteemed seasoned \
            experienced veteran longtime passionate dedicated talented accomplished pioneering influential powerful top fellow local \
            award winning awardwinning bestselling best selling royal highness his her majesty excellency honorable \
            honourable right female male young world multi time
            """))

    /// Nouns for the body that speaks: *president of the museum*.
    static let ownBodies = TokenMap(
        words: words(
            """
            company museum firm institute association organization organisation foundation university college school bank \
            group club center centre council society agency hospital business studio gallery church network fund trust \
            corporation startup nonprofit charity partnership committee commission league federation union department
            """))

    /// Irregular plurals; all others drop their `s`.
    static let plurals: [String: String] = [
        "chairmen": "chairman", "chairwomen": "chairwoman", "congressmen": "congressman",
        "congresswomen": "congresswoman", "spokesmen": "spokesman", "secretaries": "secretary",
        "attorneys": "attorney", "deputies": "deputy", "alumni": "alumnus", "ceos": "CEO", "actresses": "actress",
        "princesses": "princess", "justices": "justice", "counsel": "counsel", "councilmen": "councilman",
    ]

    /// The other words behind which `General` is a position: `Attorney General`, `Lieutenant General`.
    static let generals = TokenMap(
        words: words(
            """
            attorney attorneys surgeon secretary director consul governor inspector solicitor postmaster adjutant \
            comptroller controller auditor registrar major brigadier lieutenant
            """))

    /// Verbs in front of an occupation and a name, which are no part of the occupation: `welcome attorney NAME`.
    static let objectVerbs = TokenMap(
        words: words(
            "contact contacts welcome meet join joins thank call hire hires honor honors ask asks featuring visit hosts"
        ))

    private static func words(_ text: String) -> [String] {
        text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
    }
}
