/// Heads of English titles by what may stand behind *of*.
enum EnglishRoleHeads {
    /// Heads whose titles stay whole with what they are of: *Minister of Lakes*.
    static let wholeTitles = TokenMap(words: ["ambassador", "minister", "ministers", "consul", "envoy"])
    /// Offices that can be those of a place, written in capitals.
    static let officesOfPlaces = TokenMap(words: [
        "governor", "mayor", "president", "king", "queen", "prince", "princess", "emperor", "premier", "representative",
        "senator", "attorney", "judge", "sheriff", "chancellor", "secretary", "commissioner", "supervisor", "health",
        "councilmember", "councilman", "councilwoman", "councillor", "alderman", "assemblyman", "assemblymember",
        "delegate", "treasurer", "clerk", "prosecutor", "coroner", "assessor", "marshal", "superintendent", "auditor",
        "comptroller", "controller", "ranger", "executive", "manager",
        "officer", "general", "governors", "mayors", "member", "congressman", "rep", "sen", "director", "administrator",
    ])
    /// Offices of places, in lower case too.
    static let publicOffices = TokenMap(words: [
        "governor", "mayor", "senator", "sheriff", "commissioner", "councilmember", "councilman", "councilwoman",
        "councillor", "alderman", "assemblyman", "assemblymember", "delegate", "prosecutor", "judge", "supervisor",
        "king", "queen", "prince", "princess", "premier",
    ])
    /// Heads of those who serve somebody: *assistant to the President*.
    static let assistants = TokenMap(words: [
        "assistant", "adviser", "advisor", "counselor", "counsellor", "aide", "deputy", "secretary",
    ])
    /// Heads of those who run what they are of, a product too.
    static let leaders = TokenMap(words: [
        "ceo", "president", "founder", "cofounder", "co-founder", "chairman", "owner", "manager", "publisher",
        "officer",
    ])
    /// Heads of positions that are held in a whole body.
    static let fieldless = TokenMap(words: [
        "ceo", "cfo", "coo", "cto", "cmo", "cio", "founder", "cofounder", "co-founder", "owner", "pastor", "publisher",
        "franchisee",
    ])
    /// Heads of those who made what they are of.
    static let makers = TokenMap(words: [
        "author", "creator", "writer", "producer", "director", "host", "developer", "designer", "inventor", "editor",
        "filmmaker", "composer", "presenter",
    ])
}
