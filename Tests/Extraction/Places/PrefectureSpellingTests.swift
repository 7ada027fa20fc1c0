@testable import DatelineExtraction
import DatelineRecords
import Testing

/// All 47 prefectures, in every spelling that releases use.
@Suite struct PrefectureSpellingTests {
    struct Prefecture: Sendable, CustomTestStringConvertible {
        var code: String
        var name: String
        var local: String
        var spellings: [String]
        var testDescription: String { code }

        /// The Japanese name without 都, 府, 県; Hokkaido keeps its 道.
        var bare: String { name == "Hokkaido" ? local : String(local.dropLast()) }
    }

    private static let prefectures: [Prefecture] = PrefectureData.prefectures.split(separator: "\n").map { line in
        let columns = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        return Prefecture(
            code: columns[0], name: columns[1], local: columns[2],
            spellings: columns[3].split(separator: ";").map(String.init))
    }

    private func codes(_ text: String, _ language: String) -> [String] {
        var draft = placeDraft(text, language: language)
        FindPlaces(options: StageOptions()).run(&draft)
        return draft.places.map(\.code)
    }

    @Test func thereAre47() {
        #expect(Set(Self.prefectures.map(\.code)).count == 47)
    }

    @Test(arguments: prefectures)
    func readsTheEnglishSpellings(_ prefecture: Prefecture) {
        for name in [prefecture.name] + prefecture.spellings {
            #expect(codes("The factory is in \(name) Prefecture.", "en") == [prefecture.code], "\(name)")
            #expect(codes("The factory is in \(name) prefecture, Japan.", "en") == [prefecture.code], "\(name)")
            // Spellings that other words have too (*Tiba*, *Siga*) need their word *Prefecture*.
            if name == prefecture.name || name.utf8.contains(where: { $0 >= 0x80 }) {
                #expect(codes("A farm in \(name), Japan, grows tea.", "en") == [prefecture.code], "\(name)")
            }
            #expect(codes("The \(name) Prefectural Government said so.", "en") == [prefecture.code], "\(name)")
            #expect(codes("\(name.uppercased()) PREFECTURE, Japan", "en") == [prefecture.code], "\(name)")
        }
    }

    @Test(arguments: prefectures)
    func readsTheJapaneseSpellings(_ prefecture: Prefecture) {
        #expect(codes("工場は\(prefecture.local)にあります。", "ja") == [prefecture.code])
        #expect(codes("\(prefecture.local)は発表した。", "ja") == [prefecture.code])
        #expect(codes("\(prefecture.bare)の工場で作る。", "ja") == [prefecture.code])
        #expect(codes("工厂位于日本\(prefecture.local)。", "zh") == [prefecture.code])
    }
}
