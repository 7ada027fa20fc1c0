/// The weights of one pass: rows of 8-bit weights with a scale a row, found by feature hash, and weights of steps between labels.
///
/// A row holds `NameLabel.count` weights as `Int8` and, in its last byte, the factor by which they are multiplied.
package struct NameWeights: @unchecked Sendable {
    private let file: ModelFile
    private let index: HashIndex
    private let rows: UnsafeRawPointer
    /// Weights from label to label, `NameLabel.rowLength` a row.
    package let transitions: [Int32]

    /// Opens the weights of one pass; null where the file has none or its parts do not fit together.
    ///
    /// - Parameters:
    ///   - file: The model.
    ///   - name: `first` or `second`.
    package init?(_ file: ModelFile, _ name: String) {
        let rows = file.part(name + ".rows")
        let steps = file.part(name + ".steps").bindMemory(to: Int32.self)
        guard let index = file.index(name), let start = rows.baseAddress,
            rows.count >= index.count * NameLabel.rowLength,
            steps.count == NameLabel.rowLength * NameLabel.rowLength,
            steps.allSatisfy({ $0 > -(1 << 22) && $0 < 1 << 22 })
        else { return nil }
        self.file = file
        self.index = index
        self.rows = start
        transitions = Array(steps)
    }

    /// Adds up the weights of features.
    ///
    /// - Parameters:
    ///   - features: Their hashes.
    ///   - count: How many.
    ///   - scores: `NameLabel.rowLength` sums, overwritten.
    @inline(__always)
    package func score(_ features: UnsafePointer<UInt32>, _ count: Int, into scores: UnsafeMutablePointer<Int32>) {
        var low = SIMD8<Int32>.zero
        var middle = SIMD8<Int32>.zero
        var high = SIMD8<Int32>.zero
        for position in 0..<count {
            let row = index.row(features[position])
            if row < 0 { continue }
            let start = rows + row * NameLabel.rowLength
            let scale = Int16(start.load(fromByteOffset: 23, as: UInt8.self))
            let first = SIMD8<Int16>(truncatingIfNeeded: start.loadUnaligned(as: SIMD8<Int8>.self)) &* scale
            let second =
                SIMD8<Int16>(truncatingIfNeeded: start.loadUnaligned(fromByteOffset: 8, as: SIMD8<Int8>.self)) &* scale
            let third =
                SIMD8<Int16>(truncatingIfNeeded: start.loadUnaligned(fromByteOffset: 16, as: SIMD8<Int8>.self))
                &* scale
            low &+= SIMD8<Int32>(truncatingIfNeeded: first)
            middle &+= SIMD8<Int32>(truncatingIfNeeded: second)
            high &+= SIMD8<Int32>(truncatingIfNeeded: third)
        }
        let target = UnsafeMutableRawPointer(scores)
        target.storeBytes(of: low, as: SIMD8<Int32>.self)
        target.storeBytes(of: middle, toByteOffset: 32, as: SIMD8<Int32>.self)
        target.storeBytes(of: high, toByteOffset: 64, as: SIMD8<Int32>.self)
    }
}
