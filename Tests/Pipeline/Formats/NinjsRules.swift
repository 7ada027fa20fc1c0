import DatelineTestSupport

/// The rules of ninjs 3.1 for the properties of a text item: which keys there are, what they hold, which are required.
///
/// Source: IPTC ninjs 3.1, https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json (`$defs/ninjsType`); additional properties are not allowed.
enum NinjsRules {
    static let item = JSONRule.object(
        [
            "uri": .uri, "type": .oneOf(types), "representationType": .oneOf(["full", "partial"]), "profile": .string,
            "version": .string, "firstCreated": .dateTime, "versionCreated": .dateTime, "contentCreated": .dateTime,
            "embargoedUntil": .dateTime, "pubStatus": .oneOf(["usable", "withheld", "canceled"]), "urgency": .integer,
            "copyrightHolder": .string, "copyrightNotice": .string, "usageTerms": .string, "edNote": .string,
            "language": .string, "descriptions": .list(text), "bodies": .list(text), "headlines": .list(text),
            "people": .list(named(["contactInfo": contacts])), "organisations": .list(organisation),
            "places": .list(named(["contactInfo": contacts])), "events": .list(named(["id": .string])),
            "objects": .list(named([:])), "infoSources": .list(source), "title": .string, "by": .string,
            "slugline": .string, "located": .string, "renditions": .list(rendition),
            "altIds": .list(.object(["role": .string, "value": .string])),
            "standard": .object(["name": .string, "version": .string, "schema": .uri]),
            "genres": .list(.object(["name": .string, "uri": .string, "literal": .string])), "expires": .dateTime,
        ], required: ["uri"])

    private static let types: Set<String> = [
        "text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning",
    ]
    private static let text = JSONRule.object(
        ["role": .string, "contentType": .string, "charCount": .integer, "wordCount": .integer, "value": .string],
        required: ["value"])
    /// `value` or `address` is required; Dateline writes values.
    private static let contacts = JSONRule.list(
        .object(
            ["type": .string, "role": .string, "lang": .string, "name": .string, "value": .string], required: ["value"])
    )
    private static let organisation = named([
        "symbols": .list(.object(["exchange": .string, "symbolType": .uri, "symbol": .string])),
        "contactInfo": contacts,
    ])
    private static let source = JSONRule.object([
        "name": .string, "role": .string, "uri": .uri, "literal": .string, "contactInfo": contacts,
    ])
    private static let rendition = JSONRule.object(
        ["name": .string, "href": .uri, "contentType": .string, "title": .string, "sizeInBytes": .integer],
        required: ["name"])

    private static func named(_ more: [String: JSONRule]) -> JSONRule {
        .object(["name": .string, "rel": .string, "uri": .uri, "literal": .string].merging(more) { $1 })
    }
}
