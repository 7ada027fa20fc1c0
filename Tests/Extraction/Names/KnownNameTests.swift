@testable import DatelineExtraction
import DatelineRecords
import Foundation
import Testing

/// What the releases of an archive say of phrases and spellings.
@Suite struct KnownNameTests {
    private func counts(_ person: UInt32, _ organization: UInt32) -> SIMD8<UInt32> {
        SIMD8(person, organization, 0, 0, 0, 0, 0, 0)
    }

    private func kind(_ value: UInt16) -> UInt16 { value & 7 }
    private func purity(_ value: UInt16) -> UInt16 { value >> 3 & 3 }
    private func inside(_ value: UInt16) -> UInt16 { value >> 5 & 3 }

    @Test func commonestTypeWins() {
        #expect(kind(KnownName.value(counts: counts(3, 1), others: 0, releases: 4)) == 1)
        #expect(kind(KnownName.value(counts: counts(1, 3), others: 0, releases: 4)) == 2)
    }

    @Test func purityFallsWithOtherTypes() {
        let pure = KnownName.value(counts: counts(0, 10), others: 0, releases: 5)
        let mixed = KnownName.value(counts: counts(4, 6), others: 0, releases: 5)
        #expect(purity(pure) == 3)
        #expect(purity(mixed) == 0)
    }

    @Test func placesOutsideOfNamesWeigh() {
        let always = KnownName.value(counts: counts(0, 10), others: 0, releases: 5)
        let seldom = KnownName.value(counts: counts(0, 10), others: 90, releases: 5)
        #expect(inside(always) == 3)
        #expect(inside(seldom) == 0)
        #expect(purity(always) == purity(seldom))
    }

    @Test func habitOfAWord() {
        var labels = [UInt32](repeating: 0, count: NameLabel.count)
        labels[NameLabel.of(1, .end)] = 9
        labels[NameLabel.of(1, .inside)] = 2
        labels[0] = 1
        let value = WordHabit.value(labels: labels, releases: 4)
        // Type 1 has number 2 here, the end has place 2; eleven twelfths of the places are of it.
        #expect(value & 7 == 3)
        #expect(value >> 3 & 3 == UInt16(NameLabel.Place.end.rawValue))
        #expect(value >> 5 & 3 == 2)
        labels[0] = 100
        #expect(WordHabit.value(labels: labels, releases: 4) & 7 == 1)
    }

    @Test func longestKnownNameIsFound() throws {
        func hash(_ words: [String]) -> UInt32 {
            words.reduce(0) { NameHash.phrase($0, NameHash.word(TokenKey.of($1))) }
        }
        let table: [(UInt32, UInt16)] = [
            (hash(["alder"]), 3 | KnownName.isPrefix), (hash(["alder", "river"]), KnownName.isPrefix),
            (hash(["alder", "river", "works"]), 2),
        ]
        let index = HashIndexBuilder(table.map(\.0), bucketBits: 4)
        var builder = ModelFileBuilder(header: [("language", "en")])
        builder.add("known", index)
        builder.add("known", index.order.map { table[$0].1 })
        let path = NSTemporaryDirectory() + "/dateline-known-\(UUID().uuidString)"
        try Data(builder.bytes()).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let tables = WordTables(try ModelFile(path: path))
        func places(_ text: String) -> [UInt8] {
            let tokens = MarkedDocument(text, language: "en").draft.tokens
            let sequence = NameLanguage.english.sequence(
                tokens, blocks: Array(tokens.blocks.indices), tables: tables)
            return sequence.units.filter { !$0.isPadding }.map(\.knownPlace)
        }
        #expect(places("At Alder River Works today") == [0, 1, 2, 3, 0])
        #expect(places("At Alder River today") == [0, 4, 0, 0])
        #expect(places("at alder river works") == [0, 0, 0, 0])
    }
}
