/// Numbers for the features of a training set: those that occur at least twice, in the order of their hashes' first place.
struct FeatureIndex {
    private var slots: [UInt64]
    private let mask: Int
    /// Hash of each feature.
    let hashes: [UInt32]

    /// Numbers the features that occur at least `minimum` times.
    init(_ features: [UInt32], minimum: Int) {
        // A slot holds the hash above, the count or the number below; 0 is free.
        var capacity = 1 << 16
        while capacity < features.count / 2, capacity < 1 << 26 { capacity *= 2 }
        let mask = capacity - 1
        var slots = [UInt64](repeating: 0, count: capacity)
        var order: [Int] = []
        var hashes: [UInt32] = []
        slots.withUnsafeMutableBufferPointer { slots in
            for hash in features {
                var slot = Int(hash &* 0x9E37_79B1 >> 4) & mask
                while slots[slot] != 0, UInt32(truncatingIfNeeded: slots[slot] >> 32) != hash {
                    slot = (slot + 1) & mask
                }
                if slots[slot] == 0 {
                    slots[slot] = UInt64(hash) << 32
                    order.append(slot)
                    precondition(order.count < mask - mask / 8, "too many features for the index")
                }
                slots[slot] += 1
            }
            for slot in order {
                let count = Int(UInt32(truncatingIfNeeded: slots[slot]))
                let hash = UInt32(truncatingIfNeeded: slots[slot] >> 32)
                let number = count >= minimum ? UInt32(hashes.count) : UInt32.max
                if count >= minimum { hashes.append(hash) }
                slots[slot] = UInt64(hash) << 32 | UInt64(number)
            }
        }
        self.slots = slots
        self.hashes = hashes
        self.mask = mask
    }

    /// The number of a feature; null for those left out.
    func number(_ hash: UInt32) -> UInt32? {
        slots.withUnsafeBufferPointer { slots in
            var slot = Int(hash &* 0x9E37_79B1 >> 4) & mask
            while slots[slot] != 0 {
                if UInt32(truncatingIfNeeded: slots[slot] >> 32) == hash {
                    let number = UInt32(truncatingIfNeeded: slots[slot])
                    return number == UInt32.max ? nil : number
                }
                slot = (slot + 1) & mask
            }
            return nil
        }
    }
}
