internal import Glibc

/// A numeric IP address that a host name led to.
struct NetworkAddress: Hashable, Sendable {
    /// 4 or 16 bytes, the first byte of the network first.
    let bytes: [UInt8]
    /// As `inet_ntop` writes it.
    let text: String

    /// Takes an address of the system; nil for another family.
    init?(_ address: UnsafePointer<sockaddr>) {
        switch Int32(address.pointee.sa_family) {
        case AF_INET:
            bytes = address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
                withUnsafeBytes(of: $0.pointee.sin_addr) { Array($0) }
            }
        case AF_INET6:
            bytes = address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) {
                withUnsafeBytes(of: $0.pointee.sin6_addr) { Array($0) }
            }
        default: return nil
        }
        var buffer = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        let family = bytes.count == 4 ? AF_INET : AF_INET6
        guard bytes.withUnsafeBytes({ inet_ntop(family, $0.baseAddress, &buffer, socklen_t(buffer.count)) }) != nil
        else { return nil }
        text = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Reads `192.0.2.1` or `2001:db8::1`.
    init?(_ text: String) {
        var four = in_addr()
        var six = in6_addr()
        if inet_pton(AF_INET, text, &four) == 1 {
            bytes = withUnsafeBytes(of: four) { Array($0) }
        } else if inet_pton(AF_INET6, text, &six) == 1 {
            bytes = withUnsafeBytes(of: six) { Array($0) }
        } else {
            return nil
        }
        self.text = text
    }

    /// Whether anybody on the internet could mean this address: no private, loopback, link-local, shared, documentation, multicast or
    /// reserved one, nor one of IPv6 that carries such an address of IPv4.
    ///
    /// Source: IANA registries of special-purpose addresses of IPv4 and IPv6 (RFC 6890 and its updates), RFC 4291 (mapped and compatible
    /// addresses), RFC 3056 (6to4), RFC 6052 (NAT64).
    var isPublic: Bool {
        if bytes.count == 4 { return Self.isPublic(four: bytes[...]) }
        if isIn([0x20], bits: 3) {
            if isIn([0x20, 0x02], bits: 16) { return Self.isPublic(four: bytes[2..<6]) }
            return !Self.reservedSix.contains { isIn($0.prefix, bits: $0.bits) }
        }
        if isIn([0x00, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0], bits: 96) {
            return Self.isPublic(four: bytes[12...])
        }
        if isIn([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF], bits: 96) { return Self.isPublic(four: bytes[12...]) }
        return false
    }

    private static func isPublic(four: ArraySlice<UInt8>) -> Bool {
        let number = four.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        return !reservedFour.contains { number >> (32 - $0.bits) == $0.prefix >> (32 - $0.bits) }
    }

    func isIn(_ prefix: [UInt8], bits: Int) -> Bool {
        for index in 0..<bits
        where (bytes[index / 8] ^ (index / 8 < prefix.count ? prefix[index / 8] : 0)) & 0x80 >> (index % 8) != 0 {
            return false
        }
        return true
    }

    private static func four(_ a: UInt32, _ b: UInt32, _ c: UInt32, _ bits: Int) -> (prefix: UInt32, bits: Int) {
        (a << 24 | b << 16 | c << 8, bits)
    }

    private static let reservedFour = [
        four(0, 0, 0, 8), four(10, 0, 0, 8), four(100, 64, 0, 10), four(127, 0, 0, 8), four(169, 254, 0, 16),
        four(172, 16, 0, 12), four(192, 0, 0, 24), four(192, 0, 2, 24), four(192, 88, 99, 24), four(192, 168, 0, 16),
        four(198, 18, 0, 15), four(198, 51, 100, 24), four(203, 0, 113, 24), four(224, 0, 0, 4), four(240, 0, 0, 4),
    ]

    /// What is not public in 2000::/3: protocol assignments with Teredo, documentation.
    private static let reservedSix: [(prefix: [UInt8], bits: Int)] = [
        ([0x20, 0x01, 0, 0], 23), ([0x20, 0x01, 0x0D, 0xB8], 32), ([0x3F, 0xFF, 0], 20),
    ]
}
