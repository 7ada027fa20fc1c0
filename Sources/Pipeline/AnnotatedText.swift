internal import DatelineDocuments
public import DatelineExports
internal import DatelineExtraction
public import DatelineIntake
internal import DatelineRecords

/// A text with names, for a person to correct.
public struct AnnotatedText: Sendable {
    /// A name: half-open range of Unicode scalars, and `PER`, `ORG`, `LOC`, `EVT` or `PRD`.
    public struct Span: Hashable, Sendable {
        public var start: Int
        public var end: Int
        public var label: String

        /// Makes a span.
        public init(start: Int, end: Int, label: String) {
            self.start = start
            self.end = end
            self.label = label
        }
    }

    public var id: String
    /// BCP 47 primary tag, or null.
    public var language: String?
    public var text: String
    /// In text order, without overlaps.
    public var spans: [Span]

    /// Makes a text; of two spans that share a scalar the earlier, then the longer stays.
    public init(id: String, language: String?, text: String, spans: [Span]) {
        self.id = id
        self.language = language
        self.text = text
        self.spans = []
        for span in spans.sorted(by: { ($0.start, $1.end) < ($1.start, $0.end) }) where span.start < span.end {
            if let last = self.spans.last, last.end > span.start { continue }
            self.spans.append(span)
        }
    }
}

/// What an input gave for a person to correct.
public enum Annotation: Sendable {
    case text(AnnotatedText)
    case reject(Reject)
    /// Left out for a reason that is no fault.
    case skipped
}

extension Pipeline {
    /// The text of an input with the names that the tagger marks.
    public func annotation(of element: Inputs.Element) -> Annotation {
        switch element {
        case .failure(let error): return .reject(Self.reject(of: error))
        case .skipped: return .skipped
        case .item(let item):
            do throws(InputError) {
                return annotation(of: try bytes(of: item), item)
            } catch {
                return .reject(Self.reject(of: error))
            }
        }
    }

    private func annotation(of bytes: [UInt8], _ item: InputItem) -> Annotation {
        do {
            let document = try reader.read(
                bytes, uri: item.uri, mediaType: item.hints.mediaType, charset: item.hints.charset)
            return .text(AnnotatedText(extractor.draft(of: document), id: item.uri))
        } catch {
            return .reject(Reject(uri: item.uri, sha256: Self.digest(of: bytes), problem: error.problem))
        }
    }
}

extension AnnotatedText {
    private static let labels: [NameFinding.Kind: String] = [
        .person: "PER", .organization: "ORG", .location: "LOC", .event: "EVT", .product: "PRD",
    ]

    /// The text of a draft with its names.
    fileprivate init(_ draft: Draft, id: String) {
        let text = draft.document.text
        let names = draft.names.sorted { $0.range < $1.range }
        let bounds = Set(names.flatMap { [$0.range.start, $0.range.end] }).sorted()
        let scalars = Dictionary(uniqueKeysWithValues: zip(bounds, text.scalarOffsets(ofAscending: bounds)))
        let spans = names.compactMap { name -> Span? in
            guard let start = scalars[name.range.start], let end = scalars[name.range.end],
                let label = Self.labels[name.kind]
            else { return nil }
            return Span(start: start, end: end, label: label)
        }
        self.init(id: id, language: draft.document.language, text: text.string, spans: spans)
    }
}
