/// English words around the name of a place.
enum EnglishPlaceWords {
    /// Heads of names of bodies that are not a place's own government: a place inside such a name is no mention of the place.
    static let organizationHeads = TokenMap(words: [
        "university", "universities", "college", "institute", "institution", "school", "academy", "seminary", "bank",
        "bancorp",
        "bancshares", "inc", "corp", "corporation", "company", "companies", "co", "llc", "llp", "ltd", "limited", "plc",
        "group",
        "holdings", "partners", "capital", "ventures", "foundation", "association", "society", "federation", "league",
        "alliance", "coalition", "club", "union", "church", "diocese", "archdiocese", "hospital", "hospitals", "clinic",
        "museum", "gallery", "theatre", "theater", "symphony", "orchestra", "opera", "ballet", "times", "post",
        "tribune",
        "herald", "gazette", "journal", "magazine", "press", "news", "daily", "sun", "chronicle", "radio", "television",
        "tv",
        "airlines", "airways", "railway", "railroad", "electric", "energy", "power", "gas", "steel", "insurance",
        "mutual",
        "exchange", "chamber", "realtors", "conference", "centre", "hotel", "resort", "casino", "restaurant", "brewery",
        "winery",
        "dental", "medicine", "health", "healthcare", "medical", "technologies", "solutions", "systems", "software",
        "media",
        "entertainment", "studios", "records", "fund", "trust", "lottery", "fc", "rangers", "lakers", "trading",
        "motors",
        "laboratories", "pharmaceuticals", "therapeutics", "biosciences", "properties", "realty", "homes", "advisors",
        "lawyers", "attorneys", "shield", "cross", "gazette", "review", "farm", "farms", "tech",
    ])

    /// Heads of names of a place's own government, its offices and courts.
    static let governmentHeads = TokenMap(words: [
        "department", "dept", "attorney", "governor", "gov", "lieutenant", "lt", "legislature", "senate", "assembly",
        "house",
        "supreme", "court", "courts", "government", "office", "bureau", "commission", "commissioner", "secretary",
        "treasurer",
        "comptroller", "police", "patrol", "troopers", "division", "board", "agency", "ministry", "council", "congress",
        "national", "state", "law", "laws", "statute", "constitution", "code", "rep", "sen", "representative",
        "senator", "congressman",
        "congresswoman", "congressional", "prefectural", "metropolitan", "provincial", "governors", "superior",
        "district",
        "general", "game", "public", "fish",
    ])

    /// Words behind which `of PLACE` names no other body: `Governor of Ohio`, `Western District of Texas`.
    static let governmentBeforeOf = TokenMap(words: [
        "state", "states", "commonwealth", "district", "governor", "government", "legislature", "province",
        "prefecture", "region",
        "republic", "territory", "people", "citizens", "residents", "secretary", "treasurer", "attorney", "general",
        "senator", "representative", "canton", "department", "division", "court", "emirate", "county", "city", "cities",
        "town", "village", "part", "parts", "area", "south", "north", "east", "west", "outside", "native", "island",
        "islands",
    ])

    /// Prepositions in front of a place.
    static let prepositions = TokenMap(words: [
        "in", "at", "from", "near", "of", "to", "outside", "across", "throughout", "within", "around", "into", "for",
        "through",
        "over", "via", "and", "or", "between", "both",
    ])

    /// Words between a sentence's start or a name and a place that are part of neither: `Southern California`.
    static let compass = TokenMap(words: [
        "northern", "southern", "eastern", "western", "central", "north", "south", "east", "west", "northeast",
        "northwest",
        "southeast", "southwest", "northeastern", "northwestern", "southeastern", "southwestern", "upper", "lower",
        "greater",
        "downtown", "metro", "upstate", "rural", "coastal", "inland", "mid",
    ])

    /// Verbs of speech: a person's name stands beside them.
    static let speech = TokenMap(words: [
        "said", "says", "added", "adds", "explained", "explains", "noted", "notes", "commented", "stated", "told",
        "continued",
        "remarked", "recalled", "concluded",
    ])

    /// Titles in front of a person's name.
    static let personTitles = TokenMap(words: [
        "mr", "mrs", "ms", "dr", "prof", "professor", "sir", "judge", "minister", "president", "ceo", "director",
        "manager", "chairman",
        "coach", "captain", "chef", "miss", "attorney", "officer", "actress", "actor", "singer", "ambassador",
    ])

    /// Generic words of subdivisions, before `of` or behind the name.
    static let kinds = TokenMap(words: [
        "province", "state", "region", "prefecture", "oblast", "krai", "governorate", "canton", "emirate",
        "voivodeship",
        "territory", "länder", "republic", "department", "county", "district", "municipality", "parish", "land",
        "islands",
    ])

    /// Words of ISO 3166-2 kinds that say too little beside a name.
    static let vagueKinds = TokenMap(words: [
        "of", "and", "with", "city", "town", "special", "administrative", "local", "council", "rights", "under",
        "administration",
        "capital", "federal", "autonomous", "metropolitan", "country", "area", "in", "islands", "island", "quarter",
        "ward", "division",
        "municipality",
    ])

    /// Romanised names of prefectures that are surnames or words too: beside another capitalised word they are a person.
    static let surnames = TokenMap(words: [
        "akita", "chiba", "fukui", "fukushima", "ishikawa", "kagawa", "miyagi", "miyazaki", "nagano", "nara", "okayama",
        "saga",
        "shiga", "toyama", "yamagata", "yamaguchi", "yamanashi", "mie", "aichi", "kochi", "kōchi", "ehime", "tokushima",
        "oita",
        "nagasaki", "kumamoto", "fukuoka", "ibaraki", "tochigi", "hyogo", "gifu",
    ])

    /// Words too short or common to stand for a prefecture without a preposition before or Japan behind.
    static let shortNames = TokenMap(words: [
        "mie", "nara", "saga", "akita", "chiba", "shiga", "kochi", "nagano", "oita",
    ])

    /// Postal abbreviations that are words, degrees or company forms too.
    static let riskyPostal = TokenMap(words: [
        "in", "or", "me", "hi", "ok", "oh", "pa", "ma", "md", "ms", "dc", "pr", "sa", "ab", "pe", "co", "de", "id",
        "al", "la", "mt", "ns", "nb",
        "nl", "nt", "sk", "act", "vic",
    ])

    /// Cities of the world that stand beside New York and Washington in a list of cities.
    static let worldCities = TokenMap(words: [
        "london", "paris", "tokyo", "beijing", "shanghai", "chicago", "boston", "miami", "dallas", "houston", "atlanta",
        "seattle",
        "singapore", "toronto", "sydney", "berlin", "frankfurt", "dubai", "mumbai", "milan", "madrid", "geneva",
        "zurich", "francisco",
        "angeles", "kong", "diego", "vegas", "washington", "philadelphia", "denver", "austin", "brussels", "amsterdam",
        "dublin",
        "aviv", "munich", "seoul", "delhi", "paulo", "york", "montreal", "nashville", "phoenix", "orlando", "tampa",
        "detroit",
    ])
}
