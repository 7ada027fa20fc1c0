internal import DatelineDocuments
internal import DatelineExports
internal import DatelineExtraction
internal import Foundation
internal import Yams

/// Reads pipeline files; each mistake is an error with file, line and remedy.
public struct PipelineLoader {
    private let file: String

    /// Loads a shipped pipeline by its name, or a file by its path.
    ///
    /// - Parameter reference: `press-release`, or `my-pipeline.yaml`.
    /// - Returns: The pipeline, checked.
    /// - Throws: `ConfigurationError`.
    public static func load(_ reference: String) throws(ConfigurationError) -> PipelineDefinition {
        if let text = ShippedPipelines.text[reference] {
            return try PipelineLoader(file: reference + ".yaml").definition(of: text)
        }
        guard let data = FileManager.default.contents(atPath: reference) else {
            throw ConfigurationError(
                "there is no pipeline `\(reference)`",
                remedy: "give a file, or one of \(ShippedPipelines.text.keys.sorted().joined(separator: ", "))")
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            throw ConfigurationError("is not UTF-8", remedy: "save the file as UTF-8", file: reference)
        }
        return try PipelineLoader(file: reference).definition(of: text)
    }

    /// Names and summaries of the shipped pipelines.
    public static var shipped: [(name: String, summary: String)] {
        ShippedPipelines.text.sorted { $0.key < $1.key }.map { name, text in
            (name, (try? definition(of: text, file: name + ".yaml"))?.summary ?? "")
        }
    }

    /// The file of a shipped pipeline, to copy and change.
    public static func text(ofShipped name: String) -> String? { ShippedPipelines.text[name] }

    /// Reads the text of a pipeline file.
    ///
    /// - Parameters:
    ///   - text: YAML.
    ///   - file: The name that errors give.
    /// - Returns: The pipeline, checked.
    /// - Throws: `ConfigurationError`.
    public static func definition(of text: String, file: String) throws(ConfigurationError) -> PipelineDefinition {
        try PipelineLoader(file: file).definition(of: text)
    }

    private func definition(of text: String) throws(ConfigurationError) -> PipelineDefinition {
        let root = try parse(text)
        let top = try mapping(
            root,
            keys: ["name", "summary", "stages", "registry", "limits", "export", "network", "watch"],
            of: "a pipeline file")
        guard let stages = top["stages"] else {
            throw error(
                "the key `stages` is missing",
                "list the stages, one a line, as `dateline pipeline explain press-release` shows them", root)
        }
        var definition = PipelineDefinition(
            name: try top["name"].map { node throws(ConfigurationError) in try string(node, "name") } ?? fileStem,
            summary: try top["summary"].map { node throws(ConfigurationError) in try string(node, "summary") },
            steps: try steps(stages), limits: DocumentReader.Limits())
        if let registry = top["registry"] { definition.registry = try string(registry, "registry") }
        if let limits = top["limits"] { try read(limits: limits, into: &definition) }
        if let export = top["export"] { try read(export: export, into: &definition) }
        if let network = top["network"] { definition.network = try self.network(network) }
        if let watch = top["watch"] { definition.watch = try self.watch(watch, name: definition.name) }
        return definition
    }

    private var fileStem: String {
        let name = file.split(separator: "/").last.map(String.init) ?? file
        return name.split(separator: ".").first.map(String.init) ?? name
    }

    // MARK: Stages

    private func steps(_ node: Node) throws(ConfigurationError) -> [PipelineDefinition.Step] {
        guard let sequence = node.sequence else {
            throw error("`stages` is no list", "write one line a stage: `- find-dates`", node)
        }
        guard !sequence.isEmpty else { throw error("`stages` is empty", "name at least one stage", node) }
        var steps: [PipelineDefinition.Step] = []
        for item in sequence { steps.append(try step(item)) }
        try checkOrder(of: steps, nodes: Array(sequence))
        return steps
    }

    private func step(_ node: Node) throws(ConfigurationError) -> PipelineDefinition.Step {
        if let name = node.string { return try step(name, node: node, options: nil) }
        guard let mapping = node.mapping, mapping.count == 1, let (key, options) = mapping.first, let name = key.string
        else {
            throw error(
                "a stage is a name, or a name with its options", "write `- find-dates` or `- find-dates: {…}`", node)
        }
        return try step(name, node: key, options: options)
    }

    private func step(_ name: String, node: Node, options: Node?) throws(ConfigurationError) -> PipelineDefinition.Step
    {
        guard let stage = StageTable.stage(named: name) else {
            throw error("there is no stage `\(name)`", suggestion(name, StageTable.all.map { $0.name }), node)
        }
        var result = StageOptions.standard(of: stage)
        if let options, options.null == nil || options.scalar?.tag.description != nil && options.string != "" {
            let given = try mapping(options, keys: stage.options.map(\.name), of: "the stage `\(name)`")
            for option in stage.options {
                guard let value = given[option.name] else { continue }
                result.values[option.name] = try read(value, as: option)
            }
        }
        return PipelineDefinition.Step(stage: stage, options: result)
    }

    private func read(_ node: Node, as option: StageOption) throws(ConfigurationError) -> StageOptions.Value {
        switch option.standard {
        case .flag:
            guard let value = node.bool else {
                throw error("`\(option.name)` is no truth value", "write true or false", node)
            }
            return .flag(value)
        case .number:
            guard let value = node.int else { throw error("`\(option.name)` is no whole number", "write digits", node) }
            return .number(value)
        case .text: return .text(try string(node, option.name))
        case .list:
            guard let sequence = node.sequence else {
                throw error("`\(option.name)` is no list", "write [a, b]", node)
            }
            var values: [String] = []
            for item in sequence { values.append(try string(item, option.name)) }
            return .list(values)
        }
    }

    private func checkOrder(of steps: [PipelineDefinition.Step], nodes: [Node]) throws(ConfigurationError) {
        var filled: Set<DraftField> = []
        for (index, step) in steps.enumerated() {
            let name = step.stage.name
            if steps[..<index].contains(where: { $0.stage.name == name }) {
                throw error("the stage `\(name)` stands twice", "remove one", nodes[index])
            }
            for field in step.stage.reads where !filled.contains(field) {
                let makers = StageTable.all.filter { $0.fills.contains(field) }.map { "`\($0.name)`" }
                throw error(
                    "the stage `\(name)` reads \(field.rawValue), which no stage before it fills",
                    "put \(makers.joined(separator: " or ")) before it", nodes[index])
            }
            for later in steps[(index + 1)...] {
                if let field = later.stage.fills.first(where: step.stage.uses.contains) {
                    throw error(
                        "the stage `\(name)` uses \(field.rawValue), which `\(later.stage.name)` fills only later",
                        "put `\(later.stage.name)` before `\(name)`", nodes[index])
                }
            }
            filled.formUnion(step.stage.fills)
        }
    }

    // MARK: Limits

    private func read(limits node: Node, into definition: inout PipelineDefinition) throws(ConfigurationError) {
        let given = try mapping(node, keys: ["bytes", "nodes", "depth", "archive_ratio", "seconds"], of: "`limits`")
        func count(_ key: String) throws(ConfigurationError) -> Int? {
            guard let value = given[key] else { return nil }
            guard let count = value.int, count > 0 else {
                throw error("`\(key)` is no positive whole number", "write digits, such as 67108864", value)
            }
            return count
        }
        if let bytes = try count("bytes") { definition.limits.maximumBytes = bytes }
        if let nodes = try count("nodes") { definition.limits.maximumNodes = nodes }
        if let depth = try count("depth") { definition.limits.maximumDepth = depth }
        if let ratio = try count("archive_ratio") { definition.maximumRatio = ratio }
        if let seconds = try count("seconds") { definition.maximumSeconds = seconds }
    }

    // MARK: YAML

    private func parse(_ text: String) throws(ConfigurationError) -> Node {
        do {
            guard let node = try Yams.compose(yaml: text) else {
                throw ConfigurationError("is empty", remedy: "list the stages under `stages:`", file: file, line: 1)
            }
            return node
        } catch let error as ConfigurationError {
            throw error
        } catch let error as YamlError {
            throw yamlError(error)
        } catch {
            throw ConfigurationError("is no YAML: \(error)", remedy: "see yaml.org", file: file)
        }
    }

    private func yamlError(_ error: YamlError) -> ConfigurationError {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            ConfigurationError(
                "is no YAML: \(problem)", remedy: "mend that line", file: file, line: mark.line, column: mark.column)
        case .duplicatedKeysInMapping(let duplicates, let context):
            ConfigurationError(
                "a key stands twice: \(duplicates.map(String.init(describing:)).sorted().joined(separator: ", "))",
                remedy: "remove one", file: file, line: context.mark.line, column: context.mark.column)
        default: ConfigurationError("is no YAML: \(error)", remedy: "see yaml.org", file: file)
        }
    }

    func mapping(_ node: Node, keys: [String], of owner: String) throws(ConfigurationError) -> [String: Node] {
        guard let mapping = node.mapping else {
            throw error("\(owner) is no mapping", "write `key: value` lines", node)
        }
        var result: [String: Node] = [:]
        for (key, value) in mapping {
            guard let name = key.string, keys.contains(name) else {
                let name = key.string ?? "?"
                throw error("\(owner) has no key `\(name)`", suggestion(name, keys), key)
            }
            result[name] = value
        }
        return result
    }

    func string(_ node: Node, _ key: String) throws(ConfigurationError) -> String {
        guard let value = node.string, node.scalar != nil else {
            throw error("`\(key)` is no text", "write one word, or text in quotes", node)
        }
        return value
    }

    func error(_ message: String, _ remedy: String, _ node: Node) -> ConfigurationError {
        ConfigurationError(message, remedy: remedy, file: file, line: node.mark?.line, column: node.mark?.column)
    }

    func suggestion(_ name: String, _ known: [String]) -> String {
        guard !known.isEmpty else { return "remove it: there are no options" }
        let nearest = known.min { Self.distance(name, $0) < Self.distance(name, $1) } ?? ""
        let hint = Self.distance(name, nearest) <= 3 ? "did you mean `\(nearest)`? " : ""
        return hint + "known: " + known.joined(separator: ", ")
    }

    /// Edit distance (V. Levenshtein, 1965) between two short names.
    private static func distance(_ a: String, _ b: String) -> Int {
        let second = Array(b.utf8)
        var row = Array(0...second.count)
        for (i, x) in a.utf8.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, y) in second.enumerated() {
                let next = min(row[j] + 1, row[j + 1] + 1, diagonal + (x == y ? 0 : 1))
                diagonal = row[j + 1]
                row[j + 1] = next
            }
        }
        return row[second.count]
    }
}
