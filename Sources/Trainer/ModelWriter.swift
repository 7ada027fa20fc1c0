import DatelineExtraction

/// Turns summed weights into the parts of a model: 8-bit weights with a scale a row.
struct ModelWriter {
    /// Smallest weight that keeps a row, in hundredths of the perceptron's unit.
    let threshold: Int32

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
        // A power of two above the largest weight, so that models of nearly the same weights measure margins by the same unit.
        var ceiling = perceptron.snapshots
        while ceiling - ceiling / 64 < largest { ceiling *= 2 }
        let unit = (ceiling + (1 << 15) - 1) >> 15
        let floor = max(unit, perceptron.snapshots * threshold / 100)
        var kept: [Int] = []
        for row in hashes.indices {
            let values = perceptron.rows[row * width..<row * width + NameLabel.count]
            if values.contains(where: { abs($0) >= floor }) { kept.append(row) }
        }
        let index = HashIndexBuilder(kept.map { hashes[$0] }, bucketBits: 15)
        var bytes: [UInt8] = []
        var counts: [UInt8] = []
        var offsets: [UInt32] = []
        for bucket in 0..<index.starts.count - 1 {
            offsets.append(UInt32(bytes.count))
            for place in Int(index.starts[bucket])..<Int(index.starts[bucket + 1]) {
                let start = kept[index.order[place]] * width
                let row = quantized(perceptron.rows[start..<start + NameLabel.count], unit, floor)
                counts.append(UInt8(row.count / 2))
                bytes += row
            }
        }
        offsets.append(UInt32(bytes.count))
        builder.add(name, index)
        builder.add(name + ".counts", counts)
        builder.add(name + ".offsets", offsets)
        builder.add(name + ".rows", bytes)
        builder.add(name + ".steps", perceptron.steps.map { rounded($0, unit) })
        return index.order.count
    }

    /// A row's scale, then its labels and weights; weights below a third of what keeps a row are left out.
    private func quantized(_ values: ArraySlice<Int32>, _ unit: Int32, _ floor: Int32) -> [UInt8] {
        let largest = values.reduce(Int32(0)) { max($0, abs($1)) }
        let scale = max(1, (largest + 127 * unit - 1) / (127 * unit))
        var bytes = [UInt8(scale)]
        for (label, value) in values.enumerated() where abs(value) * 3 >= floor {
            let weight = rounded(value, scale * unit)
            if weight != 0 { bytes += [UInt8(label), UInt8(bitPattern: Int8(weight))] }
        }
        return bytes
    }

    private func rounded(_ value: Int32, _ unit: Int32) -> Int32 {
        value >= 0 ? (value + unit / 2) / unit : -((-value + unit / 2) / unit)
    }
}
