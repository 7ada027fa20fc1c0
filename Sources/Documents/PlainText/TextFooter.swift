/// Takes off what stands behind the release's last thematic break where it is links alone.
enum TextFooter {
    static func remove(from units: inout [TextUnit]) {
        guard let start = units.lastIndex(where: \.followsBreak), start > 0 else { return }
        let tail = units[start...]
        let total = tail.reduce(0) { $0 + $1.bytes.count }
        let linked = tail.reduce(0.0) { $0 + $1.linkShare * Double($1.bytes.count) }
        if Double(total) * 0.7 <= linked { units.removeSubrange(start...) }
    }
}
