public import Foundation

/// Validates JSON against the part of JSON Schema 2020-12 that the record's schema uses.
///
/// Source: json-schema.org/draft/2020-12, vocabularies core, applicator and validation.
public struct SchemaCheck {
    private let root: [String: Any]

    /// Reads a schema.
    public init(_ schema: Data) throws {
        root = try JSONSerialization.jsonObject(with: schema) as? [String: Any] ?? [:]
    }

    /// Faults of an instance, each with its JSON pointer; empty where it is valid.
    public func faults(of instance: Data) throws -> [String] {
        faults(try JSONSerialization.jsonObject(with: instance, options: .fragmentsAllowed), root, "")
    }

    private func faults(_ value: Any, _ schema: [String: Any], _ place: String) -> [String] {
        var result: [String] = []
        for (keyword, rule) in schema {
            switch (keyword, rule) {
            case ("$ref", let name as String):
                let target = (root["$defs"] as? [String: Any])?[name.replacingOccurrences(of: "#/$defs/", with: "")]
                guard let definition = target as? [String: Any] else { return ["\(place): no definition \(name)"] }
                result += faults(value, definition, place)
            case ("type", _): result += typeFaults(value, rule, place)
            case ("const", let constant as NSObject):
                if value as? NSObject != constant { result.append("\(place): is not \(constant)") }
            case ("enum", let choices as [NSObject]):
                if !choices.contains(value as? NSObject ?? NSNull()) {
                    result.append("\(place): is none of \(choices)")
                }
            case ("pattern", let pattern as String):
                if let text = value as? String, text.range(of: pattern, options: .regularExpression) == nil {
                    result.append("\(place): `\(text)` does not match \(pattern)")
                }
            case ("minLength", let length as Int):
                if let text = value as? String, text.unicodeScalars.count < length {
                    result.append("\(place): is too short")
                }
            case ("minItems", let count as Int):
                if let array = value as? [Any], array.count < count { result.append("\(place): has too few items") }
            case ("minimum", let bound as NSNumber):
                if let number = value as? NSNumber, number.compare(bound) == .orderedAscending {
                    result.append("\(place): is below \(bound)")
                }
            case ("maximum", let bound as NSNumber):
                if let number = value as? NSNumber, number.compare(bound) == .orderedDescending {
                    result.append("\(place): is above \(bound)")
                }
            case ("items", let item as [String: Any]):
                for (index, element) in (value as? [Any] ?? []).enumerated() {
                    result += faults(element, item, "\(place)/\(index)")
                }
            case ("oneOf", let choices as [[String: Any]]):
                if choices.count(where: { faults(value, $0, place).isEmpty }) != 1 {
                    result.append("\(place): fits not exactly one form")
                }
            case ("properties", _), ("required", _), ("additionalProperties", _), ("$defs", _), ("$schema", _),
                ("$id", _), ("title", _),
                ("description", _):
                continue
            default: result.append("\(place): the check does not know `\(keyword)`")
            }
        }
        if let object = value as? [String: Any] { result += objectFaults(object, schema, place) }
        return result
    }

    private func objectFaults(_ object: [String: Any], _ schema: [String: Any], _ place: String) -> [String] {
        let properties = schema["properties"] as? [String: Any] ?? [:]
        var result = (schema["required"] as? [String] ?? []).filter { object[$0] == nil }.map {
            "\(place): lacks \($0)"
        }
        for (key, value) in object {
            if let property = properties[key] as? [String: Any] {
                result += faults(value, property, "\(place)/\(key)")
            } else if schema["additionalProperties"] as? Bool == false {
                result.append("\(place): has an unknown key \(key)")
            } else if let other = schema["additionalProperties"] as? [String: Any] {
                result += faults(value, other, "\(place)/\(key)")
            }
        }
        return result
    }

    private func typeFaults(_ value: Any, _ rule: Any, _ place: String) -> [String] {
        let types = (rule as? [String]) ?? (rule as? String).map { [$0] } ?? []
        return types.contains { Self.has(value, $0) } ? [] : ["\(place): is no \(types.joined(separator: " or "))"]
    }

    private static func has(_ value: Any, _ type: String) -> Bool {
        let isBoolean = (value as? NSNumber).map { String(cString: $0.objCType) == "c" } ?? false
        return switch type {
        case "null": value is NSNull
        case "boolean": isBoolean
        case "string": value is String
        case "array": value is [Any]
        case "object": value is [String: Any]
        case "number": value is NSNumber && !isBoolean
        case "integer": (value as? NSNumber).map { !isBoolean && $0.doubleValue == $0.doubleValue.rounded() } ?? false
        default: false
        }
    }
}
