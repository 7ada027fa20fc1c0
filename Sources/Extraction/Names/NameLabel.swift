/// A label of the tagger: outside, or place (begin, inside, end, single) in a name of one of five types.
///
/// Numbered 0 for outside, then `1 + 4 * type + place`: 21 in all. Rows of weights are padded to `rowLength`.
package enum NameLabel {
    /// Number of labels.
    package static let count = 21
    /// Labels of a row of weights, the padding included.
    package static let rowLength = 24
    /// The label outside all names.
    package static let outside = 0
    /// Types in the order of their labels, as the training data spells them.
    package static let typeNames = ["PER", "ORG", "LOC", "EVT", "PRD"]

    /// Where in a name a token stands.
    package enum Place: Int, Sendable { case begin, inside, end, single }

    /// The label of a place in a name of type `type` (0 to 4).
    @inline(__always)
    package static func of(_ type: Int, _ place: Place) -> Int { 1 + 4 * type + place.rawValue }

    /// The type of a label other than `outside`.
    @inline(__always)
    package static func type(_ label: Int) -> Int { (label - 1) >> 2 }

    /// The place of a label other than `outside`.
    @inline(__always)
    package static func place(_ label: Int) -> Place { Place(rawValue: (label - 1) & 3) ?? .single }

    /// Labels behind which a name may begin: outside, and each end and single.
    package static let closed: [Int] = (0..<count).filter { $0 == 0 || place($0) == .end || place($0) == .single }

    /// Labels that may follow those: outside, and each begin and single.
    package static let opening: [Int] = (0..<count).filter { $0 == 0 || place($0) == .begin || place($0) == .single }
}

/// A name as labels give it: units from first to last, and its type.
package struct NameSpan: Hashable, Sendable {
    /// First unit and the one behind the last.
    package var units: Range<Int>
    /// Index in `NameLabel.typeNames`.
    package var type: Int

    package init(units: Range<Int>, type: Int) {
        self.units = units
        self.type = type
    }
}

extension NameLabel {
    /// The names that some labels spell.
    package static func spans(_ labels: some RandomAccessCollection<UInt8>) -> [NameSpan] {
        var result: [NameSpan] = []
        var start = 0
        for (index, label) in labels.enumerated() where label != 0 {
            let type = type(Int(label))
            switch place(Int(label)) {
            case .begin: start = index
            case .inside: break
            case .end: result.append(NameSpan(units: start..<index + 1, type: type))
            case .single: result.append(NameSpan(units: index..<index + 1, type: type))
            }
        }
        return result
    }

    /// The labels of some names over `count` units.
    package static func labels(_ spans: some Sequence<NameSpan>, count: Int) -> [UInt8] {
        var labels = [UInt8](repeating: 0, count: count)
        for span in spans {
            let last = span.units.upperBound - 1
            for unit in span.units {
                let place: Place =
                    span.units.count == 1
                    ? .single : unit == span.units.lowerBound ? .begin : unit == last ? .end : .inside
                labels[unit] = UInt8(of(span.type, place))
            }
        }
        return labels
    }
}
