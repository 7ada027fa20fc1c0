internal import DatelineExports
internal import DatelineRecords
internal import Yams

/// `export:` of a pipeline file: one sink, or several under `sinks:`, and what holds for all of them.
extension PipelineLoader {
    private static let sinkKeys = ["format", "output", "rotate", "where", "secret"]
    private static let runKeys = ["rejects", "dedupe", "embargo", "held", "sinks"]

    func read(export node: Node, into definition: inout PipelineDefinition) throws(ConfigurationError) {
        let given = try mapping(node, keys: Self.sinkKeys + Self.runKeys, of: "`export`")
        if let list = given["sinks"] {
            if let key = Self.sinkKeys.first(where: { given[$0] != nil }) {
                throw error("`\(key)` stands beside `sinks`", "put it into one of the sinks", given[key] ?? node)
            }
            guard let sequence = list.sequence, !sequence.isEmpty else {
                throw error("`sinks` is no list", "write one sink a line: `- output: FILE`", list)
            }
            var sinks: [SinkDefinition] = []
            for item in sequence {
                let sink = try sink(try mapping(item, keys: Self.sinkKeys, of: "a sink"))
                guard !sinks.contains(where: { $0.output == sink.output }) else {
                    throw error("two sinks write to \(sink.output)", "give each an output of its own", item)
                }
                sinks.append(sink)
            }
            definition.sinks = sinks
        } else {
            definition.sinks = [try sink(given)]
        }
        if let value = given["rejects"] { definition.rejects = try string(value, "rejects") }
        if let value = given["dedupe"] { definition.dedupe = try choice(value, "dedupe", "way with copies") }
        if let value = given["embargo"] { definition.embargo = try choice(value, "embargo", "way with embargoes") }
        if let value = given["held"] { definition.held = try string(value, "held") }
        if definition.embargo == .hold, definition.held == nil {
            throw error(
                "`embargo: hold` needs a place for what is held", "add `held: held.db`", given["embargo"] ?? node)
        }
    }

    private func sink(_ given: [String: Node]) throws(ConfigurationError) -> SinkDefinition {
        var sink = SinkDefinition()
        if let value = given["format"] { sink.format = try choice(value, "format", "format") }
        if let value = given["output"] { sink.output = try string(value, "output") }
        if let value = given["rotate"] {
            guard let rotation = Rotation(value.scalar?.string ?? "") else {
                throw error("`rotate` is no size", Rotation.remedy, value)
            }
            sink.rotation = rotation
        }
        if let value = given["secret"] { sink.secret = try string(value, "secret") }
        if let value = given["where"] { sink.selection = try selection(value) }
        if sink.secret != nil, !sink.isWebhook, let place = given["secret"] {
            throw error("`secret` signs what a webhook gets", "remove it, or give `output` the address of one", place)
        }
        return sink
    }

    private func selection(_ node: Node) throws(ConfigurationError) -> RecordSelection {
        let keys = ["language", "kind", "status", "prefecture", "subdivision", "organization", "confidence"]
        let given = try mapping(node, keys: keys, of: "`where`")
        var result = RecordSelection()
        result.languages = try given["language"].map { node throws(ConfigurationError) in try texts(node, "language") }
        result.kinds = try given["kind"].map { node throws(ConfigurationError) in try choices(node, "kind") }
        result.statuses = try given["status"].map { node throws(ConfigurationError) in try choices(node, "status") }
        result.prefectures = try given["prefecture"].map { node throws(ConfigurationError) in
            try texts(node, "prefecture")
        }
        result.subdivisions = try given["subdivision"].map { node throws(ConfigurationError) in
            try texts(node, "subdivision")
        }
        result.organizations = try given["organization"].map { node throws(ConfigurationError) in
            try texts(node, "organization")
        }
        if let value = given["confidence"] {
            guard let least = value.float, (0...1).contains(least) else {
                throw error("`confidence` is no number from 0 to 1", "write 0.8", value)
            }
            result.confidence = least
        }
        return result
    }

    private func choice<Value: RawRepresentable & CaseIterable>(
        _ node: Node, _ key: String, _ noun: String
    ) throws(ConfigurationError) -> Value where Value.RawValue == String {
        let name = try string(node, key)
        guard let value = Value(rawValue: name) else {
            throw error("there is no \(noun) `\(name)`", suggestion(name, Value.allCases.map(\.rawValue)), node)
        }
        return value
    }

    private func choices<Value: RawRepresentable & CaseIterable & Hashable>(
        _ node: Node, _ key: String
    ) throws(ConfigurationError) -> Set<Value> where Value.RawValue == String {
        var result: Set<Value> = []
        for item in node.sequence.map({ Array($0) }) ?? [node] {
            let value: Value = try choice(item, key, key)
            result.insert(value)
        }
        return result
    }

    private func texts(_ node: Node, _ key: String) throws(ConfigurationError) -> Set<String> {
        var result: Set<String> = []
        for item in node.sequence.map({ Array($0) }) ?? [node] { result.insert(try string(item, key)) }
        return result
    }
}
