public import DatelineRecords

/// One expression found in bare text, in the syntax of recognizer suites.
public struct Prediction: Hashable, Sendable {
    /// UTF-8 byte range in the text.
    public var range: TextRange
    /// `date datetime range time duration set number numrange percent money dimension ordinal person organization location`.
    public var type: String
    /// ISO 8601 date, time, interval with exclusive end, duration; or a decimal, `low..high`; null for names.
    public var value: String?
    /// ISO 4217 code, unit symbol.
    public var unit: String?

    /// Makes a prediction.
    public init(range: TextRange, type: String, value: String?, unit: String?) {
        self.range = range
        self.type = type
        self.value = value
        self.unit = unit
    }
}

/// Finds dates, figures and names in bare text, without making a record of it.
public struct Recognizer: Sendable {
    private let extractor: Extractor

    /// Makes a recognizer on an extractor's stages.
    public init(extractor: Extractor = Extractor()) { self.extractor = extractor }

    /// What stands in a document whose text is exactly the user's (offsets stay valid).
    ///
    /// - Parameters:
    ///   - document: A document made without any folding of its text.
    ///   - reference: What relative expressions count from.
    public func predictions(in document: Document, reference: Moment?) -> [Prediction] {
        let draft = extractor.draft(of: document)
        let found =
            temporalPredictions(of: draft, now: reference)
            + numericPredictions(of: draft)
            + namePredictions(of: draft)
        return found.sorted { $0.range < $1.range }
    }

    private func namePredictions(of draft: Draft) -> [Prediction] {
        draft.names.compactMap { name in
            let type: String? =
                switch name.kind {
                case .person: "person"
                case .organization: "organization"
                case .location: "location"
                case .event, .product: nil
                }
            return type.map { Prediction(range: name.range, type: $0, value: nil, unit: nil) }
        }
    }
}
