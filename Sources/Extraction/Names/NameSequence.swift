/// The units of some blocks of a text in one row, `padding` empty ones before, between and behind the blocks.
package struct NameSequence {
    package static let padding = 3
    /// All units.
    package private(set) var units: [NameUnit] = []
    /// Units of each block, in text order.
    package private(set) var blocks: [Range<Int>] = []
    /// Stretches of units that may hold names, none over the end of a block, in text order; what lies between them is outside all names.
    package private(set) var runs: [Range<Int>] = []

    init(capacity: Int) {
        units.reserveCapacity(capacity)
        pad()
    }

    /// Adds a block by a function that appends its units.
    mutating func addBlock(_ append: (inout [NameUnit]) -> Void) {
        let first = units.count
        append(&units)
        blocks.append(first..<units.count)
        runs.append(first..<units.count)
        pad()
    }

    /// Calls a function with the units, the range and the number of each block.
    mutating func forEachBlock(_ body: (UnsafeMutablePointer<NameUnit>, Range<Int>, Int) -> Void) {
        units.withUnsafeMutableBufferPointer { units in
            guard let units = units.baseAddress else { return }
            for (order, block) in blocks.enumerated() { body(units, block, order) }
        }
    }

    /// Leaves as runs what a function makes of each block.
    mutating func narrowRuns(_ runs: (UnsafePointer<NameUnit>, Range<Int>, inout [Range<Int>]) -> Void) {
        var narrow: [Range<Int>] = []
        units.withUnsafeBufferPointer { units in
            guard let units = units.baseAddress else { return }
            for block in blocks { runs(units, block, &narrow) }
        }
        self.runs = narrow
    }

    private mutating func pad() { units.append(contentsOf: repeatElement(NameUnit(), count: Self.padding)) }
}
