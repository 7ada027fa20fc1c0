/// Values of metrics at one moment, and their text.
package struct MetricsSnapshot: Hashable, Sendable {
    /// Whether a value only grows.
    package enum Kind: String, Sendable {
        case counter, gauge
    }

    /// All values under one name.
    package struct Family: Hashable, Sendable {
        package var name: String
        /// A sentence on what it counts.
        package var help: String?
        package var kind: Kind
        /// By their labels as the text has them: `{outcome="record"}`, or nothing.
        package var values: [String: Double]
    }

    /// In the order of names.
    package let families: [Family]

    /// Takes families in any order.
    package init(families: [Family]) { self.families = families.sorted { $0.name < $1.name } }

    /// Prometheus's text format.
    ///
    /// Source: Prometheus, Exposition formats, text format 0.0.4.
    package var text: String {
        families.map { family in
            (family.help.map { "# HELP \(family.name) \(Self.escaped($0))\n" } ?? "")
                + "# TYPE \(family.name) \(family.kind.rawValue)\n"
                + family.values.sorted { $0.key < $1.key }
                .map { "\(family.name)\($0.key) \(Self.digits($0.value))\n" }.joined()
        }.joined()
    }

    /// The media type of `text`.
    package static let mediaType = "text/plain; version=0.0.4; charset=utf-8"

    /// Labels as the text has them, in the order of their names.
    package static func labels(_ dimensions: [(String, String)]) -> String {
        if dimensions.isEmpty { return "" }
        let pairs = dimensions.sorted { $0.0 < $1.0 }
            .map { "\($0.0)=\"\(escaped($0.1).replacing("\"", with: "\\\""))\"" }
        return "{" + pairs.joined(separator: ",") + "}"
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
    }

    private static func digits(_ value: Double) -> String {
        Int64(exactly: value).map { String($0) } ?? String(value)
    }
}
