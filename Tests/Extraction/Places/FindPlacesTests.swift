@testable import DatelineExtraction
import DatelineRecords
import Testing

/// A draft of one bare text, blocks parted at blank lines.
func placeDraft(_ text: String, language: String?) -> Draft {
    var blocks: [Block] = []
    var start = 0
    let bytes = DocumentText(text)
    for (index, byte) in bytes.utf8.enumerated() where byte == 0x0A && index > start && bytes.utf8[index - 1] == 0x0A {
        blocks.append(Block(kind: .paragraph, range: TextRange(start, index - 1), language: language))
        start = index + 1
    }
    blocks.append(Block(kind: .paragraph, range: TextRange(start, bytes.count), language: language))
    let source = Source(uri: "-", mediaType: "text/plain", charset: nil, byteCount: bytes.count)
    return Draft(Document(source: source, text: bytes, blocks: blocks, language: language))
}

@Suite struct FindPlacesTests {
    /// `code@text` of each finding; `code<city` where a city implies it.
    private func found(_ text: String, _ language: String) -> [String] {
        var draft = placeDraft(text, language: language)
        FindPlaces(options: StageOptions()).run(&draft)
        return draft.places.map { place in
            place.impliedBy.map { "\(place.code)<\($0)" } ?? "\(place.code)@\(draft.document.text[place.range])"
        }
    }

    @Test(arguments: [
        ("Officials from Osaka Prefecture and Ōita-ken spoke.", ["JP-27@Osaka Prefecture", "JP-44@Ōita-ken"]),
        ("HYOGO Prefectural Government", ["JP-28@HYOGO Prefectural"]),
        ("The plant in Kōchi Pref. opened.", ["JP-39@Kōchi Pref."]),
        ("offices in Tokyo, Yokohama and Kanagawa", ["JP-13@Tokyo", "JP-14<Yokohama", "JP-14@Kanagawa"]),
        ("Kyoto University and Tokyo Stock Exchange in Japan", []),
        ("Governor Kenji Yamaguchi of Japan said Yamaguchi was glad.", []),
        ("a farm in Yamaguchi, Japan", ["JP-35@Yamaguchi"]),
        ("Chiyoda-ku, Tokyo 100-0001", ["JP-13<Chiyoda", "JP-13@Tokyo"]),
    ])
    func prefectures(_ text: String, _ expected: [String]) { #expect(found(text, "en") == expected) }

    @Test(arguments: [
        ("TAMPA, Fla., May 2 -- Acme", ["US-FL@Fla."]),
        ("DAYTON, OH - May 2", ["US-OH@OH"]),
        ("Jane Roe, MD, joined Acme.", []),
        ("a clinic in Towson, MD, opened", ["US-MD@MD"]),
        ("Visit 12 Main St, Springfield, IL 62701", ["US-IL@IL"]),
        ("Sen. Roe (D-N.J.) and Rep. Doe (R-TX)", ["US-NJ@N.J.", "US-TX@TX"]),
        ("the University of Kansas and Texas Instruments", []),
        ("the Texas Department of Public Safety", ["US-TX@Texas"]),
        ("U.S. Attorney for the Eastern District of New York", ["US-NY@New York"]),
        ("offices in London, New York, and Paris", []),
        ("in Albany, New York.", ["US-NY@New York"]),
        ("in Tacoma, Washington.", ["US-WA@Washington"]),
        ("WASHINGTON, D.C.", ["US-DC@D.C."]),
        ("in Washington on Monday", []),
        ("Kansas City fans", []),
        ("texas.gov and www.ohio.org", []),
        ("the Lambayeque region of Peru", ["PE-LAM@Lambayeque region"]),
        ("Shandong province and Beijing", ["CN-SD@Shandong province", "CN-BJ@Beijing"]),
        ("Ballarat, Victoria, Australia", ["AU-VIC@Victoria"]),
        ("Queen Victoria opened it", []),
        ("Ludhiana, Punjab, India", ["IN-PB@Punjab"]),
        ("talks in Tbilisi, Georgia", []),
        ("Macon, Georgia", ["US-GA@Georgia"]),
        ("Ontario, California", ["US-CA@California"]),
    ])
    func subdivisions(_ text: String, _ expected: [String]) { #expect(found(text, "en") == expected) }

    @Test(arguments: [
        ("本社：東京都港区、大阪府大阪市", ["JP-13@東京都", "JP-13<港", "JP-27@大阪府", "JP-27<大阪"]),
        ("札幌、横浜、大阪、広島にも店舗", ["JP-01<札幌", "JP-14<横浜", "JP-27@大阪", "JP-34@広島"]),
        ("東京大学と埼玉県信用金庫", []),
        ("代表取締役 山口 太郎", []),
        ("担当：千葉", []),
        ("千葉さんは語った。", []),
        ("愛知県知事", ["JP-23@愛知県"]),
        ("カリフォルニア州の工場", ["US-CA@カリフォルニア州"]),
        ("中国山東省で", ["CN-SD@山東省"]),
        ("四川料理", []),
        ("都内に8店舗", ["JP-13@都内"]),
    ])
    func japanese(_ text: String, _ expected: [String]) { #expect(found(text, "ja") == expected) }

    @Test(arguments: [
        ("为陕西经济建设", ["CN-SN@陕西"]),
        ("山东省人民政府", ["CN-SD@山东省"]),
        ("上海某某科技有限公司", []),
        ("来陕考察", ["CN-SN@陕"]),
        ("日本大阪府和神奈川县", ["JP-27@大阪府", "JP-14@神奈川县"]),
        ("广西壮族自治区", ["CN-GX@广西壮族自治区"]),
    ])
    func chinese(_ text: String, _ expected: [String]) { #expect(found(text, "zh") == expected) }

    /// All 47 prefectures in every written form.
    @Test func everyPrefecture() {
        for line in PrefectureData.prefectures.split(separator: "\n") {
            let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            let (code, name, local) = (fields[0], fields[1], fields[2])
            for form in [name] + fields[3].split(separator: ";").map(String.init) {
                for suffix in [" Prefecture", " prefecture", " Pref.", "-ken"] {
                    #expect(found("held in \(form)\(suffix) today", "en") == ["\(code)@\(form)\(suffix)"])
                }
            }
            #expect(found("Officials from \(name), Japan, came", "en") == ["\(code)@\(name)"])
            #expect(found("会場は\(local)の施設です", "ja") == ["\(code)@\(local)"])
            let base = code == "JP-01" ? local : String(local.dropLast())
            #expect(found("会場は\(base)です", "ja") == ["\(code)@\(base)"])
        }
    }
}
