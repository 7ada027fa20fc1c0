/// One reading of a place's name: which place, and what a text must say for it to count.
struct PlaceForm: Sendable, Hashable {
    /// What must stand around the name.
    enum Evidence: UInt8, Sendable {
        /// Nothing: `California`, `大阪府`.
        case none
        /// The name without what makes it a subdivision: `Osaka`, `大阪`; rules of the language decide.
        case bareName
        /// Its country in the text, or `City, Name`, or a word such as `state of` (`Victoria`).
        case countryOrShape
        /// `City, Name` or a word such as `Province` (`Geneva`).
        case shape
        /// A place and a comma before it (`, Ky.`).
        case comma
        /// Capitals behind a place and a comma (`, KY`).
        case postal
        /// The generic word of its kind beside it (`Lambayeque region`): names of ISO 3166-2 that no hand has weighed.
        case kindWord
        /// A city that points to the prefecture.
        case city
        /// Such a city under a name that is a surname or a common word too: it needs 市, `City`, a comma.
        case ambiguousCity
        /// A Tokyo ward.
        case ward
        /// A country: no finding, but evidence for others.
        case country
        /// A phrase that means something else (`Kansas City`).
        case other
    }

    var evidence: Evidence
    /// Whether the form is an acronym, which counts in capitals alone (`NSW`).
    var isAcronym = false
    /// Index into `Gazetteer.places`; of a country: its index among `Gazetteer.countries`.
    var place: Int
}

/// All places that are found, and the index of their names: loaded once.
struct Gazetteer: Sendable {
    /// A first-level subdivision.
    struct Place: Sendable {
        var code: String
        /// Index of its country.
        var country: Int
        var name: String
        /// Japanese name of a prefecture.
        var localName: String?
        /// The words of its kind, as keys (`province`, `autonomous`, `region`).
        var kindKeys: [UInt64] = []
    }

    private(set) var places: [Place] = []
    private(set) var countries: [String: Int] = [:]
    private(set) var index = PhraseIndex<PlaceForm>([])
    private var placeOfCode: [String: Int] = [:]
    let japan: Int
    let unitedStates: Int

    /// The one table.
    static let shared = Gazetteer()

    /// The place of a code.
    func place(of code: String) -> Place? { placeOfCode[code].map { places[$0] } }

    private init() {
        japan = 0
        unitedStates = 1
        countries = ["JP": 0, "US": 1]
        var phrases: [(String, PlaceForm)] = []
        readCountries(&phrases)
        readPrefectures(&phrases)
        readCities(&phrases)
        readForms(&phrases)
        readSubdivisions(&phrases)
        for phrase in SubdivisionForms.others.split(separator: ";") {
            phrases.append((String(phrase), PlaceForm(evidence: .other, place: 0)))
        }
        index = PhraseIndex(phrases)
    }

    private mutating func country(_ code: some StringProtocol) -> Int {
        let code = String(code)
        if let known = countries[code] { return known }
        let index = countries.count
        countries[code] = index
        return index
    }

    private mutating func readCountries(_ phrases: inout [(String, PlaceForm)]) {
        for line in Self.lines(SubdivisionData.countries) + Self.lines(CountryForms.forms) {
            let fields = Self.fields(line)
            let index = country(fields[0])
            // Georgia alone is the state more often; what names the country stands in `CountryForms`.
            for name in fields[1].split(separator: ";") where name != "Georgia" {
                let isAcronym = name == "US"
                phrases.append((String(name), PlaceForm(evidence: .country, isAcronym: isAcronym, place: index)))
            }
        }
    }

    private mutating func add(_ place: Place) -> Int {
        placeOfCode[place.code] = places.count
        places.append(place)
        return places.count - 1
    }

    private mutating func readPrefectures(_ phrases: inout [(String, PlaceForm)]) {
        for line in Self.lines(PrefectureData.prefectures) {
            let fields = Self.fields(line)
            let localName = String(fields[2])
            let index = add(
                Place(code: String(fields[0]), country: japan, name: String(fields[1]), localName: localName))
            phrases.append((String(fields[1]), PlaceForm(evidence: .bareName, place: index)))
            for other in fields[3].split(separator: ";") {
                let hasMacron = other.utf8.contains { $0 >= 0x80 }
                phrases.append((String(other), PlaceForm(evidence: hasMacron ? .bareName : .kindWord, place: index)))
            }
            addKanji(String(localName.dropLast()), localName, index, &phrases)
        }
        for line in Self.lines(PrefectureData.variants) {
            let fields = Self.fields(line)
            guard let index = placeOfCode[String(fields[0])] else { continue }
            let suffix = places[index].localName?.last.map(String.init) ?? "県"
            for base in fields[1].split(separator: ";") {
                addKanji(String(base), String(base) + suffix, index, &phrases)
            }
        }
    }

    private func addKanji(
        _ base: String, _ full: String, _ index: Int, _ phrases: inout [(String, PlaceForm)]
    ) {
        // 北海道 without 道 is a region's name, and 北海 a city in Guangxi.
        if full != "北海道" { phrases.append((base, PlaceForm(evidence: .bareName, place: index))) }
        phrases.append((full, PlaceForm(evidence: .none, place: index)))
        if full.hasSuffix("県") {
            phrases.append((base + "县", PlaceForm(evidence: .none, place: index)))
            phrases.append((base + "縣", PlaceForm(evidence: .none, place: index)))
        }
        if base == "東京" { phrases.append(("都内", PlaceForm(evidence: .none, place: index))) }
    }

    private mutating func readCities(_ phrases: inout [(String, PlaceForm)]) {
        for line in Self.lines(JapaneseCityData.cities) {
            let fields = Self.fields(line)
            guard let index = placeOfCode[String(fields[0])] else { continue }
            for entry in fields[1].split(separator: ";") {
                let words = entry.split(separator: " ", maxSplits: 1)
                let isAmbiguous = words[0].hasSuffix("*")
                let kanji = isAmbiguous ? String(words[0].dropLast()) : String(words[0])
                let spellings = words.count > 1 ? words[1].split(separator: ",") : []
                let isKnown = !spellings.isEmpty && !isAmbiguous
                phrases.append((kanji, PlaceForm(evidence: isKnown ? .city : .ambiguousCity, place: index)))
                for spelling in spellings {
                    phrases.append(
                        (String(spelling), PlaceForm(evidence: isAmbiguous ? .ambiguousCity : .city, place: index)))
                }
            }
        }
        guard let tokyo = placeOfCode["JP-13"] else { return }
        for entry in JapaneseCityData.wards.split(separator: ";") {
            let words = entry.split(separator: " ")
            phrases.append((String(words[0]), PlaceForm(evidence: .ward, place: tokyo)))
            for spelling in words[1].split(separator: ",") {
                phrases.append((String(spelling), PlaceForm(evidence: .ward, place: tokyo)))
            }
        }
    }

    private mutating func readForms(_ phrases: inout [(String, PlaceForm)]) {
        for line in Self.lines(SubdivisionForms.forms) {
            let fields = Self.fields(line)
            let owner = country(fields[0].prefix(2))
            var index: Int?
            for form in fields[1].split(separator: ";") {
                let (name, evidence): (Substring, PlaceForm.Evidence) =
                    switch form.first {
                    case "~": (form.dropFirst(), .shape)
                    case "+": (form.dropFirst(), .countryOrShape)
                    case ",": (form.dropFirst(), .comma)
                    default: (form, .none)
                    }
                let place = index ?? add(Place(code: String(fields[0]), country: owner, name: String(name)))
                index = place
                let isAcronym = name.utf8.count > 1 && name.utf8.allSatisfy { $0 &- 0x41 < 26 }
                phrases.append((String(name), PlaceForm(evidence: evidence, isAcronym: isAcronym, place: place)))
            }
        }
        for line in Self.lines(SubdivisionForms.postal) {
            let fields = Self.fields(line)
            guard let index = placeOfCode[String(fields[0])] else { continue }
            phrases.append((String(fields[1]), PlaceForm(evidence: .postal, isAcronym: true, place: index)))
        }
    }

    private mutating func readSubdivisions(_ phrases: inout [(String, PlaceForm)]) {
        var weighed = Set(phrases.lazy.filter { $0.1.evidence != .country }.map { Key(name: $0.0, place: $0.1.place) })
        for line in Self.lines(SubdivisionData.subdivisions) {
            let fields = Self.fields(line)
            let names = fields[2].split(separator: ";")
            guard let first = names.first else { continue }
            let code = String(fields[0])
            let owner = country(fields[0].prefix(2))
            let place = placeOfCode[code] ?? add(Place(code: code, country: owner, name: String(first)))
            places[place].kindKeys = fields[1].split(separator: " ").map { TokenKey.of(String($0)) }
            for name in names where weighed.insert(Key(name: String(name), place: place)).inserted {
                phrases.append((String(name), PlaceForm(evidence: .kindWord, place: place)))
            }
        }
    }

    private struct Key: Hashable {
        var name: String
        var place: Int
    }

    private static func lines(_ text: String) -> [Substring] { text.split(separator: "\n") }

    private static func fields(_ line: Substring) -> [Substring] {
        line.split(separator: "|", omittingEmptySubsequences: false)
    }
}
