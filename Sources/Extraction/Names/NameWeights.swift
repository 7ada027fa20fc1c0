/// The weights of both passes, unpacked from a model: a row of 8-bit weights with a scale a feature and pass.
///
/// Features are found by the upper bits of their hash, their bucket, and the lower 16 bits, their print. A bucket is four words of 64 bits
/// that hold 14 prints and the number of its first row; all prints are compared at once. Row 0 weighs nothing: absent features have it.
///
/// In the file, a row of a pass is its scale, then pairs of a label and a weight, each a byte; `counts` holds the number of pairs of each
/// row, `offsets` the first byte of each bucket of rows.
package final class NameWeights: @unchecked Sendable {
    /// Bytes of a row: weights of the first pass, weights of the second.
    private static let rowSize = 2 * width
    private static let width = NameLabel.rowLength
    /// Where a pass's scale stands in its weights: in the place of the first label that there is not.
    private static let scalePlace = NameLabel.count
    private static let bucketSize = 14
    private static let isOverfull: UInt32 = 1 << 31

    private let buckets: UnsafeMutablePointer<UInt64>
    private let rows: UnsafeMutableRawPointer
    private let shift: UInt32
    /// Rows of buckets that have more than 14: by bucket and print.
    private let others: [UInt64: UInt32]
    /// Weights from label to label in the first pass, `NameLabel.rowLength` a row.
    package let firstSteps: [Int32]
    /// The same of the second pass; null in a model without one.
    package let secondSteps: [Int32]?

    /// Opens the weights of a model; null where the first pass lacks or parts do not fit together.
    package init?(_ file: ModelFile) {
        guard let first = PassParts(file, "first") else { return nil }
        let second = PassParts(file, "second")
        let bucketCount = first.bucketCount
        if let second, second.bucketCount != bucketCount { return nil }
        firstSteps = first.steps
        secondSteps = second?.steps
        shift = UInt32(32 - bucketCount.trailingZeroBitCount)
        buckets = .allocate(capacity: 4 * bucketCount)
        let capacity = 1 + first.rowCount + (second?.rowCount ?? 0)
        let rows = UnsafeMutableRawPointer.allocate(byteCount: capacity * Self.rowSize, alignment: 16)
        rows.initializeMemory(as: UInt8.self, repeating: 0, count: Self.rowSize)
        var others: [UInt64: UInt32] = [:]
        var count: UInt32 = 1
        var prints: [UInt16] = []
        for bucket in 0..<bucketCount {
            prints.removeAll(keepingCapacity: true)
            let start = count
            for (pass, part) in [first, second].enumerated() {
                part?.forEachRow(of: bucket) { print, scale, pairs in
                    let place = prints.firstIndex(of: print) ?? prints.count
                    let row = rows + (Int(start) + place) * Self.rowSize
                    if place == prints.count {
                        // A row of both passes is one: what the capacity has beyond them stays untouched, and takes no memory.
                        row.initializeMemory(as: UInt8.self, repeating: 0, count: Self.rowSize)
                        prints.append(print)
                    }
                    row.storeBytes(of: scale, toByteOffset: pass * Self.width + Self.scalePlace, as: UInt8.self)
                    for pair in stride(from: 0, to: pairs.count, by: 2) where pairs[pair] < NameLabel.count {
                        let label = pass * Self.width + Int(pairs[pair])
                        row.storeBytes(of: pairs[pair + 1], toByteOffset: label, as: UInt8.self)
                    }
                }
            }
            for place in prints.indices.dropFirst(Self.bucketSize) {
                others[Self.key(bucket, prints[place])] = start + UInt32(place)
            }
            Self.fill(buckets + 4 * bucket, prints, start)
            count += UInt32(prints.count)
        }
        self.rows = rows
        self.others = others
        for pass in ["first", "second"] {
            for part in ["starts", "prints", "counts", "offsets", "rows"] { file.release("\(pass).\(part)") }
        }
    }

    deinit {
        buckets.deallocate()
        rows.deallocate()
    }

    private static func key(_ bucket: Int, _ print: UInt16) -> UInt64 { UInt64(bucket) << 16 | UInt64(print) }

    /// Writes a bucket: print `n` into lane `n / 4` of word `n % 4`, the row's number into the upper lanes of the last two words.
    private static func fill(_ words: UnsafeMutablePointer<UInt64>, _ prints: [UInt16], _ start: UInt32) {
        for word in 0..<4 { words[word] = 0 }
        for place in 0..<bucketSize {
            // What stays free repeats the first print, which is found first.
            let print = place < prints.count ? prints[place] : prints.first ?? 0
            words[place & 3] |= UInt64(print) << UInt64(16 * (place >> 2))
        }
        let number = prints.isEmpty ? 0 : prints.count > bucketSize ? start | isOverfull : start
        words[2] |= UInt64(number & 0xFFFF) << 48
        words[3] |= UInt64(number >> 16) << 48
    }

    /// The row of a feature, 0 where it has none.
    @inline(__always)
    private func row(_ hash: UInt32) -> UInt32 {
        let words = buckets + 4 * Int(hash >> shift)
        let print = UInt64(hash & 0xFFFF) &* 0x0001_0001_0001_0001
        let third = words[2]
        let fourth = words[3]
        let found =
            Self.zeroLanes(words[0] ^ print) >> 15 | Self.zeroLanes(words[1] ^ print) >> 14
            | (Self.zeroLanes(third ^ print) >> 13 | Self.zeroLanes(fourth ^ print) >> 12) & 0x0000_FFFF_FFFF_FFFF
        let start = UInt32(truncatingIfNeeded: third >> 48 | (fourth >> 48) << 16)
        let bit = UInt32(truncatingIfNeeded: found.trailingZeroBitCount)
        let row = start &+ ((bit >> 4) << 2 | bit & 3)
        if start & Self.isOverfull != 0 {
            if found != 0 { return row & ~Self.isOverfull }
            return others[Self.key(Int(hash >> shift), UInt16(truncatingIfNeeded: hash))] ?? 0
        }
        return found == 0 ? 0 : row
    }

    /// The highest bit of each lane of 16 bits that is zero.
    @inline(__always)
    private static func zeroLanes(_ word: UInt64) -> UInt64 {
        ~(((word & 0x7FFF_7FFF_7FFF_7FFF) &+ 0x7FFF_7FFF_7FFF_7FFF) | word | 0x7FFF_7FFF_7FFF_7FFF)
    }

    /// Replaces feature hashes by the rows of those that have one.
    ///
    /// - Parameters:
    ///   - features: Hashes; rows afterwards.
    ///   - count: How many.
    /// - Returns: How many rows there are.
    @inline(__always)
    package func find(_ features: UnsafeMutablePointer<UInt32>, _ count: Int) -> Int {
        var found = 0
        for position in 0..<count {
            let row = row(features[position])
            features[found] = row
            found &+= row == 0 ? 0 : 1
        }
        return found
    }

    /// A pass of the tagger.
    package enum Pass: Int { case first, second }

    /// Adds up the weights of some rows in one pass.
    ///
    /// - Parameters:
    ///   - found: The rows.
    ///   - count: How many.
    ///   - pass: Which weights.
    ///   - start: What the sums begin with, `NameLabel.rowLength` numbers.
    ///   - sums: Where they go, the numbers behind the labels' without meaning; may be `start`.
    @inline(__always)
    package func add(
        _ found: UnsafePointer<UInt32>, _ count: Int, _ pass: Pass, from start: UnsafePointer<Int32>,
        to sums: UnsafeMutablePointer<Int32>
    ) {
        let start = UnsafeRawPointer(start)
        var low = start.loadUnaligned(as: SIMD8<Int32>.self)
        var middle = start.loadUnaligned(fromByteOffset: 32, as: SIMD8<Int32>.self)
        var high = start.loadUnaligned(fromByteOffset: 64, as: SIMD8<Int32>.self)
        let first = UnsafeRawPointer(rows) + pass.rawValue * Self.width
        for position in 0..<count {
            let row = first + Int(found[position]) &* Self.rowSize
            let scale = Int32(row.load(fromByteOffset: Self.scalePlace, as: UInt8.self))
            low &+= SIMD8<Int32>(truncatingIfNeeded: row.load(as: SIMD8<Int8>.self)) &* scale
            middle &+= SIMD8<Int32>(truncatingIfNeeded: row.load(fromByteOffset: 8, as: SIMD8<Int8>.self)) &* scale
            high &+= SIMD8<Int32>(truncatingIfNeeded: row.load(fromByteOffset: 16, as: SIMD8<Int8>.self)) &* scale
        }
        let target = UnsafeMutableRawPointer(sums)
        target.storeBytes(of: low, as: SIMD8<Int32>.self)
        target.storeBytes(of: middle, toByteOffset: 32, as: SIMD8<Int32>.self)
        target.storeBytes(of: high, toByteOffset: 64, as: SIMD8<Int32>.self)
    }
}

/// The parts of one pass, checked.
private struct PassParts {
    let starts: UnsafeBufferPointer<UInt32>
    let prints: UnsafeBufferPointer<UInt16>
    let counts: UnsafeBufferPointer<UInt8>
    let offsets: UnsafeBufferPointer<UInt32>
    let rows: UnsafeRawBufferPointer
    let steps: [Int32]

    var bucketCount: Int { starts.count - 1 }
    var rowCount: Int { counts.count }

    init?(_ file: ModelFile, _ name: String) {
        starts = file.part(name + ".starts").bindMemory(to: UInt32.self)
        prints = file.part(name + ".prints").bindMemory(to: UInt16.self)
        counts = file.part(name + ".counts").bindMemory(to: UInt8.self)
        offsets = file.part(name + ".offsets").bindMemory(to: UInt32.self)
        rows = file.part(name + ".rows")
        steps = Array(file.part(name + ".steps").bindMemory(to: Int32.self))
        guard let index = file.index(name), counts.count == index.count, offsets.count >= starts.count,
            steps.count == NameLabel.rowLength * NameLabel.rowLength,
            steps.allSatisfy({ $0 > -(1 << 22) && $0 < 1 << 22 })
        else { return nil }
        for bucket in 0..<bucketCount {
            var end = Int(offsets[bucket])
            for row in Int(starts[bucket])..<Int(starts[bucket + 1]) { end += 1 + 2 * Int(counts[row]) }
            if end > rows.count { return nil }
        }
    }

    /// Calls a function with print, scale and pairs of label and weight of each row of a bucket.
    func forEachRow(of bucket: Int, _ body: (UInt16, UInt8, UnsafeRawBufferPointer) -> Void) {
        var offset = Int(offsets[bucket])
        for row in Int(starts[bucket])..<Int(starts[bucket + 1]) {
            let end = offset + 1 + 2 * Int(counts[row])
            body(prints[row], rows[offset], UnsafeRawBufferPointer(rebasing: rows[offset + 1..<end]))
            offset = end
        }
    }
}
