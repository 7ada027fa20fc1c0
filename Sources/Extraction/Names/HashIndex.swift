/// An index from 32-bit hashes to the rows of a table, read where it lies in a mapped file.
///
/// Rows are ordered by the upper bits of their hash, their bucket; the lower 16 bits stand beside them and are compared.
/// An absent hash is taken for a present one once in 2^16 divided by the rows a bucket.
package struct HashIndex: @unchecked Sendable {
    private let starts: UnsafePointer<UInt32>
    private let prints: UnsafePointer<UInt16>
    private let shift: UInt32
    /// Number of rows.
    package let count: Int

    /// Opens an index of a checked file; null where its parts do not fit together.
    ///
    /// - Parameters:
    ///   - starts: First row of each bucket, and one number more.
    ///   - prints: Lower 16 bits of each row's hash.
    package init?(starts: UnsafeRawBufferPointer, prints: UnsafeRawBufferPointer) {
        let starts = starts.bindMemory(to: UInt32.self)
        let prints = prints.bindMemory(to: UInt16.self)
        let buckets = starts.count - 1
        guard buckets > 0, buckets & (buckets - 1) == 0, buckets <= 1 << 20, let first = starts.baseAddress,
            let print = prints.baseAddress
        else { return nil }
        for bucket in 0..<buckets where starts[bucket] > starts[bucket + 1] { return nil }
        guard Int(starts[buckets]) <= prints.count else { return nil }
        self.starts = first
        self.prints = print
        shift = UInt32(32 - buckets.trailingZeroBitCount)
        count = Int(starts[buckets])
    }

    /// The row of a hash, or -1.
    @inline(__always)
    package func row(_ hash: UInt32) -> Int {
        let bucket = Int(hash >> shift)
        var row = Int(starts[bucket])
        let end = Int(starts[bucket + 1])
        let print = UInt16(truncatingIfNeeded: hash)
        while row < end {
            if prints[row] == print { return row }
            row += 1
        }
        return -1
    }
}

/// Writes what `HashIndex` reads.
package struct HashIndexBuilder {
    /// First row of each bucket.
    package var starts: [UInt32]
    /// Lower bits of each row's hash.
    package var prints: [UInt16] = []
    /// For each row, the place in the input that it came from.
    package var order: [Int] = []

    /// Orders the rows of some hashes; of two that an index cannot tell apart, the earlier one stays.
    ///
    /// - Parameters:
    ///   - hashes: One a row.
    ///   - bucketBits: Number of upper bits that name a bucket, 4 to 16.
    package init(_ hashes: [UInt32], bucketBits: Int) {
        let shift = UInt32(32 - bucketBits)
        starts = Array(repeating: 0, count: (1 << bucketBits) + 1)
        func rank(_ index: Int) -> (UInt32, UInt16, Int) {
            (hashes[index] >> shift, UInt16(truncatingIfNeeded: hashes[index]), index)
        }
        var last: (UInt32, UInt16)?
        for index in hashes.indices.sorted(by: { rank($0) < rank($1) }) {
            let (bucket, print, _) = rank(index)
            if let last, last == (bucket, print) { continue }
            last = (bucket, print)
            starts[Int(bucket) + 1] += 1
            prints.append(print)
            order.append(index)
        }
        for bucket in 1..<starts.count { starts[bucket] += starts[bucket - 1] }
    }
}
