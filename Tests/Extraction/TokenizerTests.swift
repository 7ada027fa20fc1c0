@testable import DatelineExtraction
import DatelineRecords
import Testing

@Suite struct TokenizerTests {
    private func table(_ text: String) -> TokenTable {
        let bytes = DocumentText(text)
        let source = Source(uri: "-", mediaType: "text/plain", charset: nil, byteCount: bytes.count)
        return Tokenizer.tokens(
            of: Document(
                source: source, text: bytes, blocks: [Block(kind: .paragraph, range: TextRange(0, bytes.count))]))
    }

    @Test(arguments: [
        ("Q3 of 2021, 1,200.5km", ["Q", "3", "of", "2021", ",", "1", ",", "200", ".", "5", "km"]),
        ("JETRO’s Ji'nan", ["JETRO", "’", "s", "Ji", "'", "nan"]),
        ("令和３年トヨタ", ["令", "和", "３", "年", "ト", "ヨ", "タ"]),
        ("São Paulo 東京2020", ["São", "Paulo", "東", "京", "2020"]),
    ])
    func splits(_ text: String, _ expected: [String]) {
        let tokens = table(text)
        #expect((0..<tokens.count).map { tokens.string($0) } == expected)
    }

    @Test func foldsKeys() {
        let tokens = table("JETRO jetro ＡＢＣ abc É é")
        #expect(tokens.keys[0] == tokens.keys[1])
        #expect(tokens.keys[2] == tokens.keys[3])
        #expect(tokens.keys[4] == tokens.keys[5])
        #expect(tokens.keys[0] == TokenKey.of("Jetro"))
    }

    @Test func readsNumbers() {
        let tokens = table("２０21 令和３年 007")
        #expect(tokens.integer(0) == 20)
        #expect(tokens.integer(1) == 21)
        #expect(tokens.integer(4) == 3)
        #expect(tokens.integer(6) == 7)
        #expect(tokens.integer(2) == nil)
    }

    @Test func findsSentences() {
        let tokens = table("Mr. J. Smith of Acme Inc. spoke on Jan. 5. The U.S. Senate voted. “Yes.” No! 終わり。次です。")
        let starts = (0..<tokens.count).filter { tokens.shapes[$0].contains(.sentenceStart) }.map { tokens.string($0) }
        #expect(starts == ["Mr", "The", "“", "No", "終", "次"])
    }
}
