public import Foundation

/// The slots of a record as lists of keys, so that a record and a gold file can be compared.
///
/// Keys are what gold states: values, names, kinds with numbers; spans, ids and digests are checked by invariants instead.
public struct Slots {
    /// Slot name to its keys, sorted.
    public var keys: [String: [String]] = [:]

    /// Reads a gold file or a record.
    public init(_ data: Data) throws {
        guard let root = try JSONSerialization.jsonObject(with: data) as? [String: Any] else {
            throw CocoaError(.propertyListReadCorrupt)
        }
        let document = root["document"] as? [String: Any] ?? [:]
        let dateline = document["dateline"] as? [String: Any] ?? [:]
        add("language", [Self.text(document["language"])])
        add("title", [Self.text(document["title"])])
        add("published_at", [Self.text(document["published_at"]).map { String($0.prefix(10)) }])
        add("dateline", [Self.text(dateline["place"]), Self.text(dateline["wire"])])
        add("dates", Self.entries(root, "dates").map { Self.text($0["value"]) })
        for person in Self.entries(root, "people") { addPerson(person) }
        for organization in Self.entries(root, "organizations") { addOrganization(organization) }
        add(
            "prefectures",
            Self.entries(root, "prefectures").filter { Self.text($0["implied_by"]) == nil }.map {
                Self.text($0["code"])
            })
        add(
            "implied",
            Self.entries(root, "implied").map { Self.text($0["code"]) }
                + Self.entries(root, "prefectures").filter { Self.text($0["implied_by"]) != nil }.map {
                    Self.text($0["code"])
                })
        add(
            "subdivisions",
            Self.entries(root, "subdivisions").filter { Self.text($0["implied_by"]) == nil }.map {
                Self.text($0["code"])
            })
        add("figures", Self.entries(root, "figures").map(Self.figure))
        add("events", Self.entries(root, "events").map { Self.text($0["name"]) })
        add(
            "quotes",
            Self.entries(root, "quotes").map { "\(Self.text($0["speaker"]) ?? "-"): \(Self.opening($0["starts"]))" })
        add("contacts", Self.entries(root, "contacts").map(Self.contact))
    }

    private mutating func add(_ slot: String, _ values: [String?]) {
        keys[slot] = ((keys[slot] ?? []) + values.compactMap { $0 }).sorted()
    }

    private mutating func addPerson(_ person: [String: Any]) {
        let name = Self.text(person["name"]) ?? "-"
        add("people", [name] + (person["aliases"] as? [String] ?? []).map { "\(name) = \($0)" })
        for role in person["roles"] as? [[String: Any]] ?? [] {
            add("roles", ["\(name): \(Self.text(role["title"]) ?? "-"), \(Self.text(role["organization"]) ?? "-")"])
        }
    }

    private mutating func addOrganization(_ organization: [String: Any]) {
        let name = Self.text(organization["name"]) ?? "-"
        add("organizations", [name] + (organization["aliases"] as? [String] ?? []).map { "\(name) = \($0)" })
        for ticker in organization["tickers"] as? [Any] ?? [] {
            if let text = ticker as? String { add("tickers", ["\(name): \(text)"]) }
            if let entry = ticker as? [String: Any] {
                add("tickers", ["\(name): \(Self.text(entry["exchange"]) ?? ""):\(Self.text(entry["symbol"]) ?? "")"])
            }
        }
    }

    private static func figure(_ figure: [String: Any]) -> String {
        let kind = text(figure["kind"]) ?? "-"
        let number = ["value", "low", "high"].map { (figure[$0] as? NSNumber)?.stringValue ?? "" }.joined(
            separator: "/")
        let unit = text(figure["unit"]) ?? ""
        return "\(kind) \(text(figure["qualifier"]) ?? "") \(number) \(kind == "ratio" ? "" : unit)"
    }

    private static func contact(_ contact: [String: Any]) -> String {
        ["name", "organization", "email", "phone", "url"].map { text(contact[$0]) ?? "-" }.joined(separator: " | ")
    }

    /// The first six words, without marks; ten characters where the script has no spaces.
    private static func opening(_ value: Any?) -> String {
        let string = text(value) ?? ""
        let words = string.split(separator: " ")
        let letters = words.prefix(6).joined(separator: " ").filter { $0.isLetter || $0.isNumber || $0 == " " }
        return words.count > 1 ? letters : String(letters.prefix(10))
    }

    private static func text(_ value: Any?) -> String? {
        (value as? String).map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    }

    private static func entries(_ root: [String: Any], _ key: String) -> [[String: Any]] {
        root[key] as? [[String: Any]] ?? []
    }

    /// What differs, one line each: `figures: missing …`, `people: unexpected …`.
    public func differences(from expected: Slots) -> [String] {
        Set(keys.keys).union(expected.keys.keys).sorted().flatMap { slot in
            var left = keys[slot] ?? []
            var lines: [String] = []
            for key in expected.keys[slot] ?? [] {
                if let index = left.firstIndex(of: key) {
                    left.remove(at: index)
                } else {
                    lines.append("\(slot): missing \(key)")
                }
            }
            return lines + left.map { "\(slot): unexpected \($0)" }
        }
    }
}
