/// How probable it is that a name is right, by its type and the margin of its path.
///
/// Read off names that a model found in texts which it had not learned from; the part `calibration` holds `steps` pairs a type:
/// the smallest margin of a step, and the share of right names in it, in thousandths.
package struct NameCalibration: Sendable {
    /// Steps a type.
    package static let steps = 16
    private let table: [Int32]

    /// Opens the table of a model; without one every name has the same, 0.9.
    package init(_ file: ModelFile) {
        let part = file.part("calibration").bindMemory(to: Int32.self)
        table = part.count == NameLabel.typeNames.count * Self.steps * 2 ? Array(part) : []
    }

    /// The probability that a name of a type is right.
    package func probability(_ margin: Int32, type: Int) -> Float {
        guard !table.isEmpty else { return 0.9 }
        let first = type * Self.steps * 2
        var share = table[first + 1]
        for step in 1..<Self.steps where table[first + 2 * step] <= margin { share = table[first + 2 * step + 1] }
        return Float(min(max(share, 0), 1000)) / 1000
    }
}
