import DatelineExtraction

/// Turns summed weights into the parts of a model: 8-bit weights with a scale a row.
struct ModelWriter {
    /// Smallest weight that keeps a row, in hundredths of the perceptron's unit.
    var threshold = 300

    /// Adds one pass.
    ///
    /// - Parameters:
    ///   - name: `first` or `second`.
    ///   - perceptron: The trained weights.
    ///   - hashes: Hash of each feature.
    ///   - builder: The file in the making.
    /// - Returns: The number of rows kept.
    func add(_ name: String, _ perceptron: Perceptron, hashes: [UInt32], to builder: inout ModelFileBuilder) -> Int {
        let width = NameLabel.rowLength
        let largest = perceptron.rows.reduce(Int32(1)) { max($0, abs($1)) }
        let unit = max(1, (largest + 127 * 255 - 1) / (127 * 255))
        let floor = max(unit, perceptron.snapshots * Int32(threshold) / 100)
        var kept: [Int] = []
        for row in hashes.indices {
            let values = perceptron.rows[row * width..<row * width + NameLabel.count]
            if values.contains(where: { abs($0) >= floor }) { kept.append(row) }
        }
        let index = HashIndexBuilder(kept.map { hashes[$0] }, bucketBits: 16)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(index.order.count * width)
        for place in index.order {
            let row = kept[place] * width
            bytes += quantized(perceptron.rows[row..<row + NameLabel.count], unit)
        }
        builder.add(name, index)
        builder.add(name + ".rows", bytes)
        builder.add(name + ".steps", perceptron.steps.map { rounded($0, unit) })
        return index.order.count
    }

    private func quantized(_ values: ArraySlice<Int32>, _ unit: Int32) -> [UInt8] {
        let largest = values.reduce(Int32(0)) { max($0, abs($1)) }
        let scale = max(1, (largest + 127 * unit - 1) / (127 * unit))
        var bytes = values.map { UInt8(bitPattern: Int8(rounded($0, scale * unit))) }
        bytes += Array(repeating: 0, count: NameLabel.rowLength - bytes.count)
        bytes[23] = UInt8(scale)
        return bytes
    }

    private func rounded(_ value: Int32, _ unit: Int32) -> Int32 {
        value >= 0 ? (value + unit / 2) / unit : -((-value + unit / 2) / unit)
    }
}
