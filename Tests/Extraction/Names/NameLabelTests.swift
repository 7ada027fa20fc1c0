@testable import DatelineExtraction
import Testing

@Suite struct NameLabelTests {
    /// `.` outside, `B I E S` with the initial of the type: `Bp Ep . Sl`.
    private func labels(_ text: String) -> [UInt8] {
        text.split(separator: " ").map { word in
            guard let place = word.first, let type = word.last, word.count == 2 else { return 0 }
            let places: [Character: NameLabel.Place] = ["B": .begin, "I": .inside, "E": .end, "S": .single]
            let types: [Character: Int] = ["p": 0, "o": 1, "l": 2, "e": 3, "r": 4]
            return UInt8(NameLabel.of(types[type] ?? 0, places[place] ?? .single))
        }
    }

    @Test(arguments: [
        (". .", []),
        ("Sl", [NameSpan(units: 0..<1, type: 2)]),
        ("Bp Ep . Sl", [NameSpan(units: 0..<2, type: 0), NameSpan(units: 3..<4, type: 2)]),
        ("Bo Io Io Eo Sp", [NameSpan(units: 0..<4, type: 1), NameSpan(units: 4..<5, type: 0)]),
    ])
    func spans(_ text: String, _ expected: [NameSpan]) {
        #expect(NameLabel.spans(labels(text)) == expected)
        #expect(NameLabel.labels(expected, count: labels(text).count) == labels(text))
    }

    /// Emissions that prefer labels which cannot follow one another: the best path keeps the rules.
    @Test func constraints() {
        let wanted = labels("Bp Io Er . Ee")
        var emissions = [Int32](repeating: 0, count: wanted.count * NameLabel.rowLength)
        for (unit, label) in wanted.enumerated() { emissions[unit * NameLabel.rowLength + Int(label)] = 100 }
        var path = LabelPath(transitions: Array(repeating: 0, count: NameLabel.rowLength * NameLabel.rowLength))
        var found = [UInt8](repeating: 0, count: wanted.count)
        path.decode(emissions, count: wanted.count, into: &found)
        for (unit, label) in found.enumerated() {
            let before = unit == 0 ? 0 : Int(found[unit - 1])
            let isInside = label != 0 && [.inside, .end].contains(NameLabel.place(Int(label)))
            let isOpen = before != 0 && [.begin, .inside].contains(NameLabel.place(before))
            #expect(isInside == isOpen)
            if isInside { #expect(NameLabel.type(Int(label)) == NameLabel.type(before)) }
        }
    }

    /// The best path equals the best of all that are allowed, tried one by one.
    @Test(arguments: 0..<20)
    func bestPath(_ seed: Int) {
        var state = UInt32(seed &* 77_777 &+ 1)
        func random() -> Int32 {
            state = state &* 1_664_525 &+ 1_013_904_223
            return Int32(state >> 24) - 128
        }
        let width = NameLabel.rowLength
        let emissions = (0..<3 * width).map { _ in random() }
        let steps = (0..<width * width).map { _ in random() }
        var path = LabelPath(transitions: steps)
        var found = [UInt8](repeating: 0, count: 3)
        path.decode(emissions, count: 3, into: &found)
        func score(_ labels: [Int]) -> Int32 {
            var sum: Int32 = 0
            for (unit, label) in labels.enumerated() {
                sum += emissions[unit * width + label] + steps[(unit == 0 ? 0 : labels[unit - 1]) * width + label]
            }
            return sum
        }
        var best = Int32.min
        for a in NameLabel.opening {
            for b in 0..<NameLabel.count where follows(a, b) {
                for c in NameLabel.closed where follows(b, c) { best = max(best, score([a, b, c])) }
            }
        }
        #expect(score(found.map(Int.init)) == best)
    }

    private func follows(_ before: Int, _ after: Int) -> Bool {
        let isOpen = before != 0 && [.begin, .inside].contains(NameLabel.place(before))
        let continues = after != 0 && [.inside, .end].contains(NameLabel.place(after))
        return isOpen == continues && (!isOpen || NameLabel.type(before) == NameLabel.type(after))
    }
}
