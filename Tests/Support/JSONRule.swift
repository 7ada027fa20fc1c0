public import Foundation

/// What a JSON value has to be, for standards whose own schema is not carried here.
public indirect enum JSONRule: Sendable {
    case string
    /// An absolute URI of RFC 3986 characters.
    case uri
    /// A date-time of RFC 3339, its zone stated.
    case dateTime
    case integer
    case number
    case oneOf(Set<String>)
    case list(JSONRule)
    /// An object with these keys and no others.
    case object([String: JSONRule], required: Set<String> = [])

    /// What does not hold, each with its JSON pointer.
    public func faults(of data: Data) throws -> [String] {
        faults(try JSONSerialization.jsonObject(with: data), "")
    }

    private func faults(_ value: Any, _ place: String) -> [String] {
        switch (self, value) {
        case (.string, is String): []
        case (.uri, let text as String): Self.matches(text, Self.uriPattern) ? [] : ["\(place): no URI: \(text)"]
        case (.dateTime, let text as String):
            Self.matches(text, Self.timePattern) ? [] : ["\(place): no date-time: \(text)"]
        case (.oneOf(let known), let text as String): known.contains(text) ? [] : ["\(place): unknown value \(text)"]
        case (.integer, let number as NSNumber):
            number.doubleValue == number.doubleValue.rounded() ? [] : ["\(place): no integer"]
        case (.number, is NSNumber): []
        case (.list(let rule), let elements as [Any]):
            elements.enumerated().flatMap { rule.faults($1, "\(place)/\($0)") }
        case (.object(let rules, let required), let members as [String: Any]):
            required.subtracting(members.keys).sorted().map { "\(place): \($0) is missing" }
                + members.sorted { $0.key < $1.key }.flatMap { key, member in
                    rules[key]?.faults(member, "\(place)/\(key)") ?? ["\(place): the key \(key) is not allowed"]
                }
        default: ["\(place): \(value) is no \(self)"]
        }
    }

    private static func matches(_ text: String, _ pattern: String) -> Bool {
        text.range(of: "^(?:" + pattern + ")$", options: .regularExpression) != nil
    }

    private static let uriPattern = #"[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+"#
    private static let timePattern = #"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)"#
}
