/// English words of attribution.
enum EnglishSpeechWords {
    /// Verbs that hand a quotation to its speaker.
    static let verbs = TokenMap(words: [
        "said", "says", "say", "saying", "added", "adds", "adding", "explained", "explains", "explaining", "noted",
        "notes", "noting",
        "commented", "comments", "commenting", "stated", "states", "stating", "remarked", "remarks", "told", "tells",
        "continued", "continues", "concluded", "concludes", "shared", "shares", "wrote", "writes", "declared",
        "declares", "argued", "argues",
        "emphasized", "emphasizes", "emphasised", "stressed", "stresses", "observed", "observes", "recalled", "recalls",
        "reflected",
        "reflects", "affirmed", "affirms", "announced", "announces", "asked", "asks", "believes", "cautioned",
        "cautions", "claimed",
        "claims", "described", "describes", "enthused", "enthuses", "exclaimed", "exclaims", "expressed", "insisted",
        "insists",
        "mentioned", "mentions", "pointed", "quipped", "replied", "replies", "reported", "reports", "responded",
        "responds",
        "revealed", "reveals", "suggested", "suggests", "summarized", "summarizes", "testified", "urged", "urges",
        "warned", "warns",
        "echoed", "echoes", "acknowledged", "acknowledges", "joked", "jokes", "admitted", "admits", "agreed", "agrees",
        "predicted",
        "highlighted", "highlights", "underscored", "reiterated", "reiterates", "elaborated", "elaborates", "advises",
        "advised",
    ])

    /// Verbs that introduce a quotation seldom: they need the mark right beside them.
    static let pronouns = TokenMap(words: ["he", "she", "they", "i", "we"])

    /// Titles and honorifics in front of a name, left out of it.
    static let titles = TokenMap(words: [
        "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "dame", "attorney", "general", "assistant",
        "acting", "deputy",
        "director", "chief", "secretary", "senator", "sen", "rep", "representative", "congressman", "congresswoman",
        "governor", "gov", "mayor",
        "president", "vice", "chairman", "chairwoman", "chair", "minister", "premier", "ceo", "cfo", "coo", "cto",
        "founder", "co",
        "commissioner", "special", "agent", "in", "charge", "inspector", "judge", "justice", "captain", "sheriff",
        "officer",
        "executive", "managing", "u", "s", "us", "the", "administrator", "principal", "superintendent", "coach",
        "ambassador", "lieutenant",
        "lt", "colonel", "col", "major", "sgt", "sergeant", "detective", "author", "company", "hon", "rev", "reverend",
        "father", "deacon",
        "pastor", "bishop", "district", "united", "states", "county", "city", "manager", "head", "senior", "junior",
    ])
}
