import DatelineExtraction

/// Learns how probable names are right from those found in texts that were held out.
struct Calibrator {
    private struct Sample {
        var margin: Int32
        var isRight: Bool
    }

    private var samples: [[Sample]] = Array(repeating: [], count: NameLabel.typeNames.count)

    /// Adds what was found in one text.
    mutating func add(_ text: TrainingText, _ tagged: TaggedSequence) {
        for span in NameLabel.spans(tagged.labels) {
            let labels = NameLabel.labels(
                [NameSpan(units: 0..<span.units.count, type: span.type)], count: span.units.count)
            let isRight =
                zip(span.units, labels).allSatisfy { text.allowed[$0] == 1 << UInt32($1) }
            samples[span.type].append(Sample(margin: tagged.margin(of: span), isRight: isRight))
        }
    }

    /// The table as `NameCalibration` reads it: steps of equal size, merged where a larger margin would be less sure.
    func table() -> [Int32] {
        samples.flatMap { samples -> [Int32] in
            let sorted = samples.sorted { $0.margin < $1.margin }
            var steps: [(margin: Int32, right: Int, count: Int)] = []
            for step in 0..<NameCalibration.steps {
                let range =
                    sorted.count * step / NameCalibration.steps..<sorted.count * (step + 1) / NameCalibration.steps
                guard let first = sorted[range].first else { continue }
                steps.append((first.margin, sorted[range].count { $0.isRight }, range.count))
                while steps.count > 1, Self.isLess(steps[steps.count - 1], steps[steps.count - 2]) {
                    let last = steps.removeLast()
                    steps[steps.count - 1].right += last.right
                    steps[steps.count - 1].count += last.count
                }
            }
            var table: [Int32] = []
            for step in 0..<NameCalibration.steps {
                guard !steps.isEmpty else {
                    table += [0, 500]
                    continue
                }
                let (margin, right, count) = steps[min(step, steps.count - 1)]
                table += [margin, Int32((1000 * right + 500) / (count + 1))]
            }
            return table
        }
    }

    private static func isLess(
        _ a: (margin: Int32, right: Int, count: Int), _ b: (margin: Int32, right: Int, count: Int)
    )
        -> Bool
    {
        a.right * b.count < b.right * a.count
    }
}

/// Compares stated probabilities with what came true.
struct Reliability {
    private var stated = [Int](repeating: 0, count: 10)
    private var right = [Int](repeating: 0, count: 10)
    private var count = [Int](repeating: 0, count: 10)

    /// Adds one name.
    mutating func add(probability: Float, isRight: Bool) {
        let thousandths = Int((probability * 1000).rounded())
        let bin = min(9, thousandths / 100)
        stated[bin] += thousandths
        right[bin] += isRight ? 1000 : 0
        count[bin] += 1
    }

    /// Expected calibration error in thousandths, and stated and observed shares by tenths.
    func report() -> String {
        let all = max(1, count.reduce(0, +))
        let error = (0..<10).reduce(0) { $0 + abs(stated[$1] - right[$1]) } / all
        let bins = (0..<10).filter { count[$0] > 0 }.map {
            "\(stated[$0] / count[$0]):\(right[$0] / count[$0]) (\(count[$0]))"
        }
        return "calibration error \(error)/1000, stated:right " + bins.joined(separator: " ")
    }
}
