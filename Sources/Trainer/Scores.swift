import DatelineExtraction
import DatelineRecords

/// Exact span and type counts over a test set.
struct Scores {
    private var right: [String: Int] = [:]
    private var found: [String: Int] = [:]
    private var marked: [String: Int] = [:]
    private var confusion: [String: Int] = [:]

    /// Counts one text.
    mutating func add(found names: Set<MarkedText.Name>, marked gold: Set<MarkedText.Name>) {
        for name in names { found[name.type, default: 0] += 1 }
        for name in gold { marked[name.type, default: 0] += 1 }
        for name in names.intersection(gold) { right[name.type, default: 0] += 1 }
        let types = Dictionary(gold.map { ($0.range, $0.type) }, uniquingKeysWith: { first, _ in first })
        let foundRanges = Set(names.map(\.range))
        for name in names {
            let truth = types[name.range] ?? (gold.contains { $0.range.overlaps(name.range) } ? "border" : "none")
            confusion["\(truth)>\(name.type)", default: 0] += 1
        }
        for name in gold where !foundRanges.contains(name.range) {
            let isNear = names.contains { $0.range.overlaps(name.range) }
            confusion["\(name.type)>\(isNear ? "border" : "none")", default: 0] += 1
        }
    }

    /// F1 over some types, in thousandths.
    func f1(_ types: [String]) -> Int {
        func sum(_ counts: [String: Int]) -> Int { types.reduce(0) { $0 + (counts[$1] ?? 0) } }
        let all = sum(found) + sum(marked)
        return all == 0 ? 0 : 2000 * sum(right) / all
    }

    /// Lines of precision, recall and F1 a type, and micro over PER, ORG and LOC.
    func report(_ name: String) -> String {
        var line = name.padding(18)
        for type in NameLabel.typeNames where marked[type] != nil {
            let right = right[type] ?? 0
            let precision = 1000 * right / max(1, found[type] ?? 0)
            let recall = 1000 * right / max(1, marked[type] ?? 0)
            line += " \(type) \(Self.percent(precision))/\(Self.percent(recall))/\(Self.percent(f1([type])))"
        }
        return line + "  micro \(Self.percent(f1(["PER", "ORG", "LOC"])))"
    }

    /// The confusion: marked type, found type, count.
    func confusionReport() -> String {
        confusion.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.filter {
            let sides = $0.key.split(separator: ">")
            return sides[0] != sides[1]
        }.prefix(24).map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    }

    private static func percent(_ thousandths: Int) -> String { "\(thousandths / 10).\(thousandths % 10)" }
}

extension String {
    fileprivate func padding(_ length: Int) -> String { self + String(repeating: " ", count: max(0, length - count)) }
}
