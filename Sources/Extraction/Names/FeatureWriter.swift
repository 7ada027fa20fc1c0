/// Collects feature hashes.
struct FeatureWriter {
    let target: UnsafeMutablePointer<UInt32>
    var count = 0

    @inline(__always)
    init(target: UnsafeMutablePointer<UInt32>) { self.target = target }

    @inline(__always)
    mutating func add(_ template: UInt32, _ value: UInt32) {
        target[count] = NameHash.feature(template, value)
        count += 1
    }
}
