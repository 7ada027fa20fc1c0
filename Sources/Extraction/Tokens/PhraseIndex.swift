import DatelineRecords

/// Phrases of one or more tokens, looked up by longest match on token keys.
///
///     let index = PhraseIndex(["New York": 1, "York": 2].map { ($0.key, $0.value) })
///     index.longestMatch(in: tokens, at: 4)  // (end: 6, values: [1])
///
/// A trie whose edges stand in one open-addressed table: a look-up that starts no phrase costs one probe.
package struct PhraseIndex<Value: Sendable>: Sendable {
    private var edgeKeys: [UInt64]
    private var edgeTargets: [UInt32]
    private var mask: Int
    private var edgeCount = 0
    /// Index into `groups` of each node, -1 where no phrase ends.
    private var groupOfNode: [Int32] = [-1]
    private var groups: [[Value]] = []
    /// Keys of the first tokens of the phrases.
    package private(set) var firstKeys: [UInt64] = []

    /// Makes an index of phrases; a phrase that stands twice has all its values, in order.
    package init(_ phrases: [(String, Value)]) {
        var capacity = 64
        let letters = phrases.reduce(0) { $0 + $1.0.utf8.count }
        while capacity < letters { capacity *= 2 }
        edgeKeys = Array(repeating: 0, count: capacity)
        edgeTargets = Array(repeating: 0, count: capacity)
        mask = capacity - 1
        let tokens = Tokenizer.tokens(ofPhrases: phrases.map(\.0))
        for (block, phrase) in zip(tokens.blocks, phrases) where !block.isEmpty {
            var node: UInt32 = 0
            for token in block { node = child(of: node, tokens.keys[token]) }
            let group = groupOfNode[Int(node)]
            if group >= 0 {
                groups[Int(group)].append(phrase.1)
            } else {
                groupOfNode[Int(node)] = Int32(groups.count)
                groups.append([phrase.1])
            }
        }
    }

    /// Number of different phrases.
    package var count: Int { groups.count }

    /// The longest phrase that starts at a token and stays within its block and table cell.
    @inline(__always)
    package func longestMatch(in tokens: TokenTable, at token: Int) -> (end: Int, values: [Value])? {
        guard var node = target(0, tokens.keys[token]) else { return nil }
        var best: (end: Int, group: Int32)?
        var next = token + 1
        while true {
            let group = groupOfNode[Int(node)]
            if group >= 0 { best = (next, group) }
            guard next < tokens.count, tokens.shapes[next].isDisjoint(with: [.blockStart, .cellStart]),
                let further = target(node, tokens.keys[next])
            else { break }
            node = further
            next += 1
        }
        return best.map { ($0.end, groups[Int($0.group)]) }
    }

    @inline(__always)
    private func target(_ node: UInt32, _ key: UInt64) -> UInt32? {
        let edge = Self.edge(node, key)
        var slot = Int(truncatingIfNeeded: edge >> 20) & mask
        while edgeKeys[slot] != 0 {
            if edgeKeys[slot] == edge { return edgeTargets[slot] }
            slot = (slot + 1) & mask
        }
        return nil
    }

    private mutating func child(of node: UInt32, _ key: UInt64) -> UInt32 {
        if let found = target(node, key) { return found }
        if edgeCount * 2 >= edgeKeys.count { grow() }
        let created = UInt32(groupOfNode.count)
        if node == 0 { firstKeys.append(key) }
        groupOfNode.append(-1)
        insert(Self.edge(node, key), created)
        edgeCount += 1
        return created
    }

    private mutating func insert(_ edge: UInt64, _ target: UInt32) {
        var slot = Int(truncatingIfNeeded: edge >> 20) & mask
        while edgeKeys[slot] != 0 { slot = (slot + 1) & mask }
        edgeKeys[slot] = edge
        edgeTargets[slot] = target
    }

    private mutating func grow() {
        let keys = edgeKeys
        let targets = edgeTargets
        edgeKeys = Array(repeating: 0, count: keys.count * 2)
        edgeTargets = Array(repeating: 0, count: keys.count * 2)
        mask = edgeKeys.count - 1
        for index in keys.indices where keys[index] != 0 { insert(keys[index], targets[index]) }
    }

    @inline(__always)
    private static func edge(_ node: UInt32, _ key: UInt64) -> UInt64 {
        let mixed = (key ^ (UInt64(node) &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
        return (mixed ^ (mixed >> 32)) | 1
    }
}
