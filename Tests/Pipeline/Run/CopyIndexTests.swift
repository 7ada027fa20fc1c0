import DatelineExports
import DatelineExtraction
@testable import DatelinePipeline
import Testing

@Suite struct CopyIndexTests {
    /// A fingerprint with these bits, as text.
    private func text(_ words: SIMD4<UInt64>) -> String {
        (0..<4).map { index in
            let digits = String(words[index], radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }

    private func text(_ last: UInt64) -> String { text(SIMD4(0, 0, 0, last)) }

    @Test func findsEveryFingerprintWithinTheDistance() {
        let base = SIMD4<UInt64>(
            0x0123_4567_89AB_CDEF, 0xFEDC_BA98_7654_3210, 0x0F1E_2D3C_4B5A_6978, 0x1122_3344_5566_7788)
        var index = CopyIndex()
        index.add("a", sha256: "1111111111111111", fingerprint: text(base))
        var state: UInt64 = 1
        for flips in 0...20 {
            for _ in 0..<50 {
                var bits = base
                var places: Set<Int> = []
                while places.count < flips {
                    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                    places.insert(Int(state >> 56))
                }
                for place in places { bits[place / 64] ^= 1 << UInt64(place % 64) }
                let link = index.first(of: "b", sha256: "2222222222222222", fingerprint: text(bits))
                #expect((link != nil) == (flips <= CopyIndex.maximumDistance))
                if let link {
                    #expect(link.similarity == 1 - Double(flips) / 128)
                    #expect(!link.isIdentical)
                }
            }
        }
    }

    @Test func linksToTheFirstAndNeverToItself() {
        var index = CopyIndex()
        index.add("a", sha256: "1111111111111111", fingerprint: text(0xF0))
        index.add("b", sha256: "2222222222222222", fingerprint: text(0xF1))
        #expect(index.first(of: "c", sha256: "3333333333333333", fingerprint: text(0xF1))?.firstURI == "a")
        #expect(index.first(of: "a", sha256: "1111111111111111", fingerprint: text(0xF0)) == nil)
        #expect(index.first(of: "b", sha256: "4444444444444444", fingerprint: text(0xF0))?.firstURI == "a")
        #expect(index.first(of: "d", sha256: "2222222222222222", fingerprint: nil)?.isIdentical == true)
        // What has new content is found under it alone.
        index.add("a", sha256: "5555555555555555", fingerprint: text(.max))
        #expect(index.first(of: "c", sha256: "3333333333333333", fingerprint: text(0xF0))?.firstURI == "b")
        #expect(index.first(of: "c", sha256: "3333333333333333", fingerprint: text(.max))?.firstURI == "a")
        #expect(index.first(of: "d", sha256: "1111111111111111", fingerprint: nil) == nil)
    }

    @Test func passesOverFingerprintsOfAnotherKind() {
        var index = CopyIndex()
        index.add("a", sha256: "1111111111111111", fingerprint: "00000000000000f0")
        #expect(index.first(of: "b", sha256: "2222222222222222", fingerprint: text(0xF0)) == nil)
        #expect(index.first(of: "c", sha256: "1111111111111111", fingerprint: text(0xF0))?.isIdentical == true)
    }
}
