import DatelineExports
@testable import DatelinePipeline
import Testing

@Suite struct CopyIndexTests {
    private func hex(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    @Test func findsEveryFingerprintWithinTheDistance() {
        let base: UInt64 = 0x0123_4567_89AB_CDEF
        var index = CopyIndex()
        index.add("a", sha256: "1111111111111111", fingerprint: hex(base))
        var state: UInt64 = 1
        for flips in 0...12 {
            for _ in 0..<50 {
                var bits = base
                var places: Set<UInt64> = []
                while places.count < flips {
                    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                    places.insert(state >> 58)
                }
                for place in places { bits ^= 1 << place }
                let link = index.first(of: "b", sha256: "2222222222222222", fingerprint: hex(bits))
                #expect((link != nil) == (flips <= CopyIndex.maximumDistance))
                if let link {
                    #expect(link.similarity == 1 - Double(flips) / 64)
                    #expect(!link.isIdentical)
                }
            }
        }
    }

    @Test func linksToTheFirstAndNeverToItself() {
        var index = CopyIndex()
        index.add("a", sha256: "1111111111111111", fingerprint: hex(0xF0))
        index.add("b", sha256: "2222222222222222", fingerprint: hex(0xF1))
        #expect(index.first(of: "c", sha256: "3333333333333333", fingerprint: hex(0xF1))?.firstURI == "a")
        #expect(index.first(of: "a", sha256: "1111111111111111", fingerprint: hex(0xF0)) == nil)
        #expect(index.first(of: "b", sha256: "4444444444444444", fingerprint: hex(0xF0))?.firstURI == "a")
        #expect(index.first(of: "d", sha256: "2222222222222222", fingerprint: nil)?.isIdentical == true)
        // What has new content is found under it alone.
        index.add("a", sha256: "5555555555555555", fingerprint: hex(.max))
        #expect(index.first(of: "c", sha256: "3333333333333333", fingerprint: hex(0xF0))?.firstURI == "b")
        #expect(index.first(of: "d", sha256: "1111111111111111", fingerprint: nil) == nil)
    }
}
