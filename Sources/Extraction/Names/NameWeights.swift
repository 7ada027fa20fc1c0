/// The weights of one pass: rows of 8-bit weights with a scale a row, found by feature hash, and weights of steps between labels.
///
/// A row is its scale, then pairs of a label and a weight, each a byte; labels that it does not name weigh nothing.
/// `counts` holds the number of pairs of each row, `offsets` the first byte of each bucket of rows.
package struct NameWeights: @unchecked Sendable {
    private let file: ModelFile
    private let starts: UnsafePointer<UInt32>
    private let prints: UnsafePointer<UInt16>
    private let counts: UnsafePointer<UInt8>
    private let offsets: UnsafePointer<UInt32>
    private let rows: UnsafePointer<UInt8>
    private let shift: UInt32
    /// Weights from label to label, `NameLabel.rowLength` a row.
    package let transitions: [Int32]

    /// Room that sums need behind those of the last unit: a damaged row may name labels up to 31.
    package static let slack = 8

    /// Opens the weights of one pass; null where the file has none or its parts do not fit together.
    ///
    /// - Parameters:
    ///   - file: The model.
    ///   - name: `first` or `second`.
    package init?(_ file: ModelFile, _ name: String) {
        let starts = file.part(name + ".starts").bindMemory(to: UInt32.self)
        let prints = file.part(name + ".prints").bindMemory(to: UInt16.self)
        let counts = file.part(name + ".counts").bindMemory(to: UInt8.self)
        let offsets = file.part(name + ".offsets").bindMemory(to: UInt32.self)
        let rows = file.part(name + ".rows").bindMemory(to: UInt8.self)
        let steps = file.part(name + ".steps").bindMemory(to: Int32.self)
        guard let index = file.index(name), let firstStart = starts.baseAddress, let firstPrint = prints.baseAddress,
            let firstCount = counts.baseAddress, let firstOffset = offsets.baseAddress, let firstRow = rows.baseAddress,
            counts.count >= index.count, offsets.count >= starts.count,
            Self.fits(starts, counts, offsets, rows.count),
            steps.count == NameLabel.rowLength * NameLabel.rowLength,
            steps.allSatisfy({ $0 > -(1 << 22) && $0 < 1 << 22 })
        else { return nil }
        self.file = file
        self.starts = firstStart
        self.prints = firstPrint
        self.counts = firstCount
        self.offsets = firstOffset
        self.rows = firstRow
        shift = UInt32(32 - (starts.count - 1).trailingZeroBitCount)
        transitions = Array(steps)
    }

    private static func fits(
        _ starts: UnsafeBufferPointer<UInt32>, _ counts: UnsafeBufferPointer<UInt8>,
        _ offsets: UnsafeBufferPointer<UInt32>, _ size: Int
    ) -> Bool {
        for bucket in 0..<starts.count - 1 {
            var end = Int(offsets[bucket])
            for row in Int(starts[bucket])..<Int(starts[bucket + 1]) { end += 1 + 2 * Int(counts[row]) }
            if end > size { return false }
        }
        return true
    }

    /// Adds up the weights of features.
    ///
    /// - Parameters:
    ///   - features: Their hashes.
    ///   - count: How many.
    ///   - scores: `NameLabel.rowLength` sums to add to; `slack` more may be written behind them.
    @inline(__always)
    package func add(_ features: UnsafePointer<UInt32>, _ count: Int, to scores: UnsafeMutablePointer<Int32>) {
        for position in 0..<count {
            let hash = features[position]
            let bucket = Int(hash >> shift)
            let print = UInt16(truncatingIfNeeded: hash)
            var row = Int(starts[bucket])
            let end = Int(starts[bucket + 1])
            while row < end, prints[row] != print { row += 1 }
            if row == end { continue }
            var offset = Int(offsets[bucket])
            for earlier in Int(starts[bucket])..<row { offset += 1 + 2 * Int(counts[earlier]) }
            let scale = Int32(rows[offset])
            for _ in 0..<counts[row] {
                let label = Int(rows[offset + 1] & 31)
                scores[label] &+= scale &* Int32(Int8(bitPattern: rows[offset + 2]))
                offset += 2
            }
        }
    }
}
