internal import Crypto
public import DatelineDocuments
public import DatelineExports
public import DatelineExtraction
public import DatelineIntake
public import DatelineRecords
internal import Foundation

/// A pipeline ready to run: bytes of one document in, a record out.
public struct Pipeline: Sendable {
    /// The program's version, which every record states.
    public static let programVersion = "0.1.0"

    /// What the pipeline file says.
    public let definition: PipelineDefinition
    /// Name, version and digest that records state.
    public let stamp: PipelineStamp
    /// Reads bytes.
    public let reader: DocumentReader
    /// Runs the stages.
    public let extractor: Extractor

    /// Prepares a definition; the registry that it names is not opened.
    ///
    /// - Parameter registry: Organizations and people that the user knows.
    public init(_ definition: PipelineDefinition, registry: CompiledRegistry? = nil) {
        self.definition = definition
        reader = DocumentReader(limits: definition.limits)
        extractor = Extractor(
            stages: definition.steps.map { $0.stage.init(options: $0.options) }, registry: registry?.registry)
        let known = registry.map { "registry \($0.digest)\n" } ?? ""
        let identity = "dateline \(Self.programVersion)\n\(definition.canonical)\nmodels \(Self.modelDigest)\n\(known)"
        stamp = PipelineStamp(
            name: definition.name, version: Self.programVersion,
            digest: Self.hex(SHA256.hash(data: Array(identity.utf8))))
    }

    /// Prepares a definition with the registry that it names.
    ///
    /// - Parameters:
    ///   - definition: What the pipeline file says.
    ///   - registry: Path of a table that takes the place of the one in the pipeline file.
    /// - Returns: The pipeline, ready to run.
    /// - Throws: `ConfigurationError` where the registry cannot be used.
    public static func open(
        _ definition: PipelineDefinition, registry: String? = nil
    ) throws(ConfigurationError) -> Pipeline {
        guard let table = registry ?? definition.registry else { return Pipeline(definition) }
        return Pipeline(definition, registry: try CompiledRegistry(opening: table))
    }

    /// The record of one document, or why there is none.
    public func outcome(of bytes: [UInt8], uri: String, hints: InputItem.Hints = InputItem.Hints()) -> Outcome {
        let digest = Self.hex(SHA256.hash(data: bytes))
        do {
            var document = try reader.read(bytes, uri: uri, mediaType: hints.mediaType, charset: hints.charset)
            document.clues += hints.clues
            if let url = hints.url, !document.clues.contains(where: { $0.field == .url }) {
                document.clues.append(Clue(.url, origin: "fetched-from", raw: url))
            }
            return .record(extractor.record(of: document, id: digest, pipeline: stamp))
        } catch {
            return .reject(Reject(uri: uri, sha256: digest, problem: error.problem))
        }
    }

    /// How what a walk over inputs gave ends: its bytes are read and become a record, or it is a reject or left out.
    public func outcome(of element: Inputs.Element) -> Outcome {
        switch element {
        case .failure(let error): return .reject(Self.reject(of: error))
        case .skipped(let uri, let reason): return .skipped(uri: uri, reason: reason)
        case .item(let item):
            do {
                return outcome(of: try bytes(of: item), uri: item.uri, hints: item.hints)
            } catch {
                return .reject(Self.reject(of: error))
            }
        }
    }

    /// The bytes of a document, up to the pipeline's limit.
    func bytes(of item: InputItem) throws(InputError) -> [UInt8] {
        try Inputs.bytes(of: item, limit: definition.limits.maximumBytes)
    }

    /// SHA-256 of bytes, lower-case hex.
    static func digest(of bytes: [UInt8]) -> String { hex(SHA256.hash(data: bytes)) }

    static func reject(of error: InputError) -> Reject {
        Reject(uri: error.uri, sha256: nil, problem: Problem(error.code, stage: "input", message: error.message))
    }

    /// What stands in bare text.
    ///
    /// - Parameters:
    ///   - text: The text; predictions count in exactly its bytes.
    ///   - language: BCP 47 primary tag, or nil to detect it.
    ///   - reference: ISO 8601 day or date-time that relative expressions start from.
    /// - Returns: Predictions in text order.
    public func predictions(in text: String, language: String?, reference: String?) -> [Prediction] {
        Recognizer(extractor: extractor).predictions(
            in: reader.bareText(text, language: language), reference: reference.flatMap { Moment(iso: $0) })
    }

    /// SHA-256 over the shipped models, in the order of their names; the program reads them once too.
    private static let modelDigest: String = {
        guard let folder = Resources.locate(explicit: nil) else { return "none" }
        var digest = SHA256()
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for name in names.sorted() where name.hasSuffix(".model") {
            digest.update(data: Array(name.utf8))
            digest.update(data: FileManager.default.contents(atPath: folder + "/" + name) ?? Data())
        }
        return hex(digest.finalize())
    }()

    static func hex(_ digest: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}

/// How one input ended.
public enum Outcome: Sendable {
    case record(Record)
    case reject(Reject)
    /// Left out for a reason that is no fault: a hidden name, a link to a folder above.
    case skipped(uri: String, reason: String)
}
