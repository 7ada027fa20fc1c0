import Foundation

/// The part of schema.org's vocabulary that Dateline writes: classes, which properties each has, what they expect.
///
/// Source: schema.org 29.0, the pages of each class.
enum SchemaOrgRules {
    enum Expected {
        case text, date, url, number
        /// An object of one of these classes or their subclasses, or a list of them.
        case thing(Set<String>)
    }

    private static let parents = [
        "NewsArticle": "Article", "Article": "CreativeWork", "Quotation": "CreativeWork", "CreativeWork": "Thing",
        "Person": "Thing", "Organization": "Thing", "Corporation": "Organization",
        "GovernmentOrganization": "Organization", "CollegeOrUniversity": "Organization",
        "NewsMediaOrganization": "Organization", "PoliticalParty": "Organization", "Hospital": "Organization",
        "SportsTeam": "Organization", "Place": "Thing", "AdministrativeArea": "Place", "Country": "AdministrativeArea",
        "Event": "Thing", "PropertyValue": "Thing", "QuantitativeValue": "Thing", "MonetaryAmount": "Thing",
    ]
    private static let properties: [String: [String: Expected]] = [
        "Thing": [
            "name": .text, "alternateName": .text, "description": .text, "url": .url,
            "identifier": .thing(["PropertyValue"]),
        ],
        "CreativeWork": [
            "headline": .text, "alternativeHeadline": .text, "abstract": .text, "inLanguage": .text,
            "datePublished": .date, "dateModified": .date, "encodingFormat": .text, "genre": .text,
            "creativeWorkStatus": .text, "conditionsOfAccess": .text, "creditText": .text, "text": .text,
            "author": .thing(["Person", "Organization"]), "creator": .thing(["Person", "Organization"]),
            "publisher": .thing(["Person", "Organization"]), "sourceOrganization": .thing(["Organization"]),
            "contentLocation": .thing(["Place"]), "mentions": .thing(["Thing"]), "hasPart": .thing(["CreativeWork"]),
        ],
        "Article": ["articleBody": .text], "NewsArticle": ["dateline": .text],
        "Person": [
            "familyName": .text, "givenName": .text, "honorificPrefix": .text, "jobTitle": .text,
            "affiliation": .thing(["Organization"]),
        ],
        "Corporation": ["tickerSymbol": .text], "Place": ["containedInPlace": .thing(["Place"])],
        "PropertyValue": ["propertyID": .text, "value": .text],
        "QuantitativeValue": ["value": .number, "minValue": .number, "maxValue": .number, "unitText": .text],
        "MonetaryAmount": ["value": .number, "minValue": .number, "maxValue": .number, "currency": .text],
    ]

    /// What does not hold for a JSON-LD document.
    static func faults(of data: Data) throws -> [String] {
        guard var object = try JSONSerialization.jsonObject(with: data) as? [String: Any] else { return ["no object"] }
        var faults = object["@context"] as? String == "https://schema.org" ? [] : ["no context"]
        object["@context"] = nil
        for key in ["@type", "@id", "headline", "articleBody"] where key != "headline" && object[key] == nil {
            faults.append("\(key) is missing")
        }
        return faults + self.faults(object, "")
    }

    private static func classes(_ name: String) -> [String] {
        Array(sequence(first: name) { parents[$0] })
    }

    private static func faults(_ object: [String: Any], _ place: String) -> [String] {
        guard let type = object["@type"] as? String, type == "Thing" || parents[type] != nil else {
            return ["\(place): unknown class \(object["@type"] ?? "none")"]
        }
        let known = classes(type).compactMap { properties[$0] }.reduce(into: [:]) { $0.merge($1) { own, _ in own } }
        return object.sorted { $0.key < $1.key }.flatMap { key, value -> [String] in
            if key == "@type" { return [] }
            if key == "@id" {
                return (value as? String)?.hasPrefix("urn:uuid:") == true ? [] : ["\(place)/@id: \(value)"]
            }
            guard let expected = known[key] else { return ["\(place): \(type) has no property \(key)"] }
            return (value as? [Any] ?? [value]).flatMap { faults($0, expected, "\(place)/\(key)") }
        }
    }

    private static func faults(_ value: Any, _ expected: Expected, _ place: String) -> [String] {
        switch (expected, value) {
        case (.text, is String), (.number, is NSNumber): return []
        case (.url, let text as String): return text.hasPrefix("http") ? [] : ["\(place): no URL"]
        case (.date, let text as String):
            let form = #"^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?([+-]\d\d:\d\d|Z)?)?$"#
            return text.range(of: form, options: .regularExpression) != nil ? [] : ["\(place): no date \(text)"]
        // schema.org takes a text for an identifier too.
        case (.thing(["PropertyValue"]), is String): return []
        case (.thing(let names), let object as [String: Any]):
            let own = classes(object["@type"] as? String ?? "")
            return (names.isDisjoint(with: own) ? ["\(place): \(own.first ?? "none") is none of \(names)"] : [])
                + faults(object, place)
        default: return ["\(place): unexpected \(value)"]
        }
    }
}
