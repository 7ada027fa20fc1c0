import DatelineRecords

/// Word classes that the noun phrases of English figures need.
enum EnglishFigureLexicon {
    /// What a word is good for in a phrase behind a number.
    enum Kind: UInt8, Sendable {
        /// Ends a phrase: prepositions, determiners, pronouns, conjunctions.
        case stop
        /// Ends a phrase unless it is part of a name: verbs.
        case verb
        /// A plural without an ending: *people*.
        case plural
        /// A plural that often modifies the next noun: *sales offices*.
        case modifier
        /// Looks like a plural or a verb and is none: *various*.
        case adjective
        /// An ending in -ing or -ed that is a noun: *offering*.
        case noun
        /// Looks like a stop word but joins nouns: *and*, *or*.
        case joiner
    }

    static let kinds = TokenMap<Kind>(
        all(stops, .stop) + all(verbs, .verb) + all(plurals, .plural) + all(modifiers, .modifier)
            + all(adjectives, .adjective) + all(nouns, .noun) + all("and or & and/or", .joiner))

    private static func all(_ words: String, _ kind: Kind) -> [(String, Kind)] {
        words.split { $0 == " " || $0 == "\n" }.map { (String($0), kind) }
    }

    private static let stops = """
        a an the this that these those his her its their our my your each every some any no another either neither
        who whom whose which what where when why how whether if unless while because since although though as than
        of in on at by for from to into onto upon with without within about above across after against along amid among
        around before behind below beneath beside besides between beyond during except inside off outside over
        past per through throughout toward towards under until up via versus vs within worldwide nationwide globally
        annually plus minus including excluding following regarding concerning depending according
        i you he she it we they them him us me himself herself itself themselves there here then now today yesterday
        tomorrow ago later earlier early late again also too not nor but yet so only just even still twice once ever alone already soon
        is are was were be been being am has have had having do does did done doing will would shall should can could
        may might must cannot won isn aren wasn weren hasn haven hadn don doesn didn
        down out away together apart back forward onwards instead rather et al
        """

    private static let verbs = """
        say says said go goes went gone come comes came get gets got make makes made take takes took taken give gives gave
        given see sees saw seen know knows knew known become becomes became begin begins began begun showed shown
        include includes included operate operates operated provide provides provided offered serve serves
        served employ employs employed spanned covered represent represents represented remain
        remains remained receive receives received reached comprise comprises comprised comprising consist
        consists deliver delivers delivered enable enables enabled allow allows allowed helped rely relies relied
        held own owns owned participate participates participated attend attended joined joins
        gather gathered spend spends spent plead pleads pleaded pled faced commit commits died dies
        used using needed wanted seek seeks sought bring brings brought 
        featured featuring generate generates generated create creates created require requires required
        exist exists help helps consider considers raise raises contain contains contained achieve achieves achieved expect expects expected continue continues continued
        moved ran lived stayed lose loses lost
        earn earns earned pay pays paid sell sells sold buy buys bought led leading left 
        grow grows grew grown rose risen fell fallen increased 
        decreased declined dropped jumped climbed gained
        launched announce announces announced reported expand expands expanded
        complete completed completes awarded raised invest invests invested
        supported ensure ensures ensured speak speaks spoke turned
        arriving ranging totaling totalling starting beginning ending working using making doing being having
        according based located headquartered valued worth available responsible due able likely alike
        appeared convicted sentenced arrested charged indicted accused killed injured found
        recognized named selected ranked rated listed designated designed built opened closed
        participating responded surveyed polled agree agreed believe believed think say reported
        """

    private static let plurals = """
        taxis pts people men women children personnel shuttlecraft spacecraft hovercraft species feet
        teeth mice geese criteria phenomena alumni sheep deer troops cattle folk folks
        servicemen servicewomen businessmen businesswomen policemen firemen salespeople spokespeople townspeople
        craft livestock poultry offspring wives lives knives wolves halves leaves shelves loaves thieves
        salespersons clergy headquarters bases basis analyses crises theses hypotheses diagnoses bacteria curricula
        indices vertices matrices appendices fora forums stadia grandchildren schoolchildren
        """

    private static let modifiers = """
        sales sports news operations systems communications savings goods arms arts securities claims benefits
        resources services solutions products electronics robotics logistics economics physics mathematics politics
        athletics analytics genetics ethics genomics graphics diagnostics therapeutics pharmaceuticals plastics
        parts materials markets logistics customs weapons drugs sciences affairs utilities academics
        hours earnings states data media staff aircraft police fish faculty youth series
        """

    private static let adjectives = """
        various previous numerous precious serious famous religious continuous consecutive gas bus lens
        business wireless process access class glass mass cross press loss boss less unless express progress success
        campus bonus virus status focus census consensus analysis basis thus yes gas
        perhaps overseas afterwards nowadays christmas texas kansas arkansas massachusetts
        paris james los las dallas diabetes rabies measles herpes rickets texas
        """

    private static let nouns = """
        offering meeting building training funding reading hearing filing listing holding setting opening closing landing
        housing manufacturing marketing banking mining advertising engineering rating ranking finding gathering recording
        writing painting drawing warning ruling pricing testing screening hiring sitting wedding evening morning string
        spring ring king wing thing something anything nothing everything shipping parking lighting heating cooling dining
        trading lending financing fundraising learning teaching broadcasting publishing processing packaging accounting
        consulting counseling nursing farming fishing hunting skiing cycling racing boxing sailing swimming
        clothing bedding flooring roofing plumbing wiring blessing casing ceiling crossing dwelling earring being
        understanding undertaking showing outing sewing living beginning ending killing shooting bombing sibling sterling
        seed bed need speed feed breed weed hundred shed sled thoroughbred
        """
}
