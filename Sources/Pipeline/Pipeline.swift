public import DatelineDocuments
public import DatelineExtraction
public import DatelineRecords

/// Runs documents through reading and extraction.
public struct Pipeline: Sendable {
    private let reader = DocumentReader()
    private let extractor = Extractor()

    /// Makes the standard pipeline.
    public init() {}

    /// The record of one document.
    ///
    /// - Throws: `ReadFailure` where no document can be made of the bytes.
    public func record(of bytes: [UInt8], uri: String) throws(ReadFailure) -> Record {
        let document = try reader.read(bytes, uri: uri)
        return extractor.record(
            of: document, id: "", pipeline: PipelineStamp(name: "press-release", version: "0.1.0", digest: ""))
    }

    /// What stands in bare text.
    public func predictions(in text: String, language: String?, reference: String?) -> [Prediction] {
        let day = reference.flatMap { DateReader.day($0) }
        return Recognizer(extractor: extractor).predictions(
            in: reader.bareText(text, language: language), reference: day)
    }
}
