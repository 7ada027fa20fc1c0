@testable import DatelineExtraction
import Testing

@Suite struct TextFingerprintTests {
    private static let release = """
        Quiet Kettle opens a plant in Osaka

        OSAKA, Japan, May 4, 2022 /Wire/ -- The Quiet Kettle Company opened its second plant on Monday. The plant will employ 120 people \
        and make two million kettles a year. "We have waited for this day," said Ruth Marlow, chair of the company. The mayor cut a ribbon \
        and the town band played. Deliveries to shops in Kansai begin in autumn, those abroad in spring. The company was founded in 1931 \
        by two brothers who disliked noise. It runs shops in nine countries and sells by post to forty more.

        The new hall stands on the ground of an old brickworks beside the canal. Its roof carries solar panels that give a third of the         power it needs, and rain from the roof cools the presses. Trains of the harbor line will stop at the gate from next year, so that         most of the staff can leave their cars at home. Two hundred families came to an open day last week and saw how a sheet of steel         turns into a spout. The company will train thirty young people a year in its own workshop, half of them in design. Visitors may         book a tour on the first Saturday of each month; children under six are free. A small museum in the former kiln shows kettles         from the first ninety years, among them the one that crossed the pole.
        """
    private static let other = """
        River council agrees on a bridge

        The council of the lower river agreed last night on a bridge for bicycles. It takes three years to build and costs less than the \
        ferry did in ten. Residents of both banks had asked for it since the flood. Engineers will show drawings in the library, where \
        everyone may leave remarks until the end of June. A second vote follows in winter, after the state has looked at the plans.
        """

    /// Releases of one template: what they say differs in few words.
    private static func notice(_ company: String, _ month: String, _ loss: String) -> String {
        release.replacing("Quiet Kettle", with: company).replacing("May 4", with: month).replacing("Osaka", with: loss)
            .replacing("two million", with: loss).replacing("120", with: month).replacing("thirty", with: company)
    }

    private func similarity(_ a: String, _ b: String) -> Double? {
        guard let a = TextFingerprint(ofText: Array(a.utf8)), let b = TextFingerprint(ofText: Array(b.utf8)) else {
            return nil
        }
        return TextFingerprint.similarity(atDistance: a.distance(to: b))
    }

    /// The share of common features, counted.
    private func exactSimilarity(_ a: String, _ b: String) -> Double {
        func features(_ text: String) -> Set<String> {
            let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
            return Set((2..<words.count).map { words[$0 - 2...$0].joined(separator: " ") })
        }
        let (one, two) = (features(a), features(b))
        return Double(one.intersection(two).count) / Double(one.union(two).count)
    }

    @Test(arguments: [
        release.uppercased(), release.replacing(",", with: " ;"), release.replacing("\n", with: " "),
    ])
    func ignoresCaseMarksAndLines(_ variant: String) { #expect(similarity(Self.release, variant) == 1) }

    @Test(arguments: [
        Self.release.replacing("/Wire/ -- ", with: ""), Self.release + "\n\nSource: Quiet Kettle",
        "NEWS: " + Self.release,
    ])
    func isNearForSyndicatedVariants(_ variant: String) {
        #expect((similarity(Self.release, variant) ?? 0) >= 0.95)
    }

    @Test(arguments: [
        Self.notice("Slow Lamp", "June 9", "Kobe"), Self.notice("Amber Fox", "July 1", "Nagoya"), Self.other,
        Self.release + " " + Self.other, String(Self.release.prefix(700)),
    ])
    func estimatesTheShareOfCommonWording(_ variant: String) {
        // Four standard deviations of an estimate from 256 bits: 2 √(0.25 / 256) · 4 at the most.
        let estimate = similarity(Self.release, variant) ?? -1
        #expect(abs(estimate - exactSimilarity(Self.release, variant)) < 0.25)
        #expect(estimate < 0.95)
    }

    @Test func readsJapaneseByCharacters() {
        let japanese = "静かなやかん株式会社は五月四日、大阪市に第二工場を開いた。従業員は百二十人で、年に二百万個を作る。"
        let variant = "【大阪】静かなやかん株式会社は五月四日、大阪市に第二工場を開いた。従業員は百二十人で、年に二百万個を作る。"
        let otherText = "川の議会は昨夜、自転車のための橋を架けることに同意した。工事には三年かかり、費用は渡し船の十年分に満たない。"
        #expect((similarity(japanese, variant) ?? 0) > 0.8)
        #expect((similarity(japanese, otherText) ?? 1) < 0.3)
    }

    @Test(arguments: ["", "one two", "…", "東京"]) func isNoneWithoutThreeTokens(_ text: String) {
        #expect(TextFingerprint(ofText: Array(text.utf8)) == nil)
    }

    @Test func isWrittenWithSixtyFourDigits() {
        let fingerprint = TextFingerprint(ofText: Array(Self.release.utf8))
        let text = fingerprint?.text ?? ""
        #expect(text.utf8.count == 64)
        #expect(TextFingerprint(text) == fingerprint)
        #expect(TextFingerprint("00ff") == nil)
        #expect(TextFingerprint(String(repeating: "g", count: 64)) == nil)
    }
}
