import DatelineRecords

/// Words that make an English phrase the name of an organization.
enum EnglishOrganizationTerms {
    /// Legal forms at the end of a company's name, whatever their case.
    static let legalForms = TokenMap(
        words: words(
            """
            inc incorporated corp corporation ltd limited llc llp lllp plc gmbh kgaa sarl srl pty pte pvt jsc pjsc ojsc \
            bhd kk pbc pllc spa oyj aktiengesellschaft eurl sicav
            """))

    /// Legal forms that count in capitals, or as written here, only.
    static let cappedLegalForms = TokenMap(
        words: words("ag sa se ab as asa nv bv kg lp oy sas na pc aps oü zrt kft doo"))

    /// Legal forms that are also words: behind a name of at least one other word.
    static let weakLegalForms = TokenMap(words: words("co company companies sdn private"))

    /// Words at the end of an organization's name, with the kind of body that they mean.
    static let heads = TokenMap(
        kinds(
            """
            company: company companies corp corporation inc group holdings holding industries technologies \
            pharmaceuticals pharmaceutical therapeutics biosciences biotherapeutics laboratories ventures partners \
            capital bancorp bank bancshares insurance motors airlines airways railway railways energy electric \
            petroleum oil mining gold silver resources minerals metals software systems solutions networks \
            semiconductor communications telecom entertainment studios brands foods beverages hotels resorts \
            properties realty logistics freight cargo robotics biotech biopharma genomics diagnostics financial advisors advisory \
            consulting associates enterprises manufacturing steel chemicals chemical motor automotive aerospace \
            apparel restaurants retail stores securities investments equities bancorporation brothers sons
            agency: ministry department agency bureau administration commission authority directorate inspectorate \
            secretariat office division service services police court tribunal embassy consulate
            government: government council assembly parliament senate congress legislature cabinet
            university: university college institute school academy polytechnic
            association: association federation society union league foundation alliance coalition consortium \
            chamber guild institution trust fund network initiative forum organization organisation fellowship club
            media: times journal herald tribune gazette magazine news broadcasting radio television press post
            party: party
            military: army navy brigade battalion regiment squadron corps infantry
            hospital: hospital clinic infirmary
            team: team committee subcommittee board panel orchestra
            other: museum library church
            """))

    /// Heads that are strong enough to end a name in running text without further evidence.
    static let strongHeads = TokenMap(
        words: words(
            """
            university college institute committee subcommittee commission council association federation foundation \
            ministry bureau agency administration authority society alliance coalition consortium bancorp \
            pharmaceuticals therapeutics technologies holdings industries laboratories ventures bank corporation \
            partners department court hospital league bancshares railway airlines
            """))

    /// Heads that end the name of a body, and no position, behind a person's name: `Jane Roe Foundation`.
    static let names = TokenMap(
        words: words("foundation group institute university college society association clinic museum hospital project")
    )

    /// Heads that stand before *of* or *for*.
    static let leadingHeads = TokenMap(
        words: words(
            """
            ministry department university office bureau institute college school council committee subcommittee \
            board association federation society bank court embassy chamber academy foundation commission agency \
            administration government division center centre league union house senate directorate
            """))

    /// Tail words that a short form of the name drops, beside its legal form.
    static let tails = TokenMap(
        words: words(
            """
            group holdings holding company companies corporation international global software technologies technology \
            pharmaceuticals pharmaceutical therapeutics biosciences systems solutions industries institute laboratories \
            labs partners capital bancorp bank financial medical energy resources brands enterprises services foundation \
            ventures management media networks entertainment studios robotics motors motor airlines surgical \
            diagnostics insurance association consulting advisors gold mining minerals metals platforms digital \
            worldwide americas usa us europe asia japan china project safety security health healthcare sciences bio \
            biotech biopharma oncology press publishing ai dao studio jewelry solar training productions interactive
            healthcare homes gaming pharma jewelers
            """))

    /// Words that start with a capital for another reason than being part of a name.
    static let openers = TokenMap(
        words: words(
            """
            the a an in on at for with by from to as and or but nor so yet this that these those it its we our us they \
            their he she his her him you your my i who what which when where why how if while after before since \
            because although though during through under over between among against about into upon both each every \
            all any some many most more no not only also then than there here today yesterday tomorrow tonight now \
            monday tuesday wednesday thursday friday saturday sunday january february march april june july august \
            september october november december source contact contacts media press investor investors visit view \
            click read learn see please follow founded headquartered based established located led built born \
            following according additionally furthermore moreover however meanwhile finally together once until \
            unlike like via per is are was were be been has have had will would can could may might must shall should \
            do does did said says announces announced reports reported launches acquires appoints named names joins \
            former current new note photo image caption tel phone email fax website www http https com
            """))

    /// Exchanges and markets whose symbol behind a colon marks the name before the bracket.
    static let exchanges = TokenMap(
        words: words(
            """
            nasdaq nyse nysemkt amex otc otcqb otcqx otcpk otcbb tsx tsxv cse neo lse aim asx tse tyo jpx hkex sehk sse szse \
            sgx krx kosdaq kospi bse nse fra frankfurt euronext six swx xetra jse bmv b3 nzx bursa twse tpex oslo omx fse \
            etr ose
            """))

    private static func words(_ text: String) -> [String] {
        text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
    }

    private static func kinds(_ text: String) -> [(String, OrganizationEntry.Kind)] {
        text.split(separator: "\n").flatMap { line -> [(String, OrganizationEntry.Kind)] in
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, let kind = OrganizationEntry.Kind(rawValue: String(parts[0])) else { return [] }
            return words(String(parts[1])).map { ($0, kind) }
        }
    }
}
