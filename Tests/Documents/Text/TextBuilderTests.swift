import DatelineRecords
import Testing

@testable import DatelineDocuments

@Suite struct TextBuilderTests {
    @Test(arguments: [
        ("e\u{301}te\u{301}", "été"), ("カ\u{3099}ス", "ガス"), ("\u{212B}ngström \u{2126}", "Ångström Ω"),
        ("\u{1112}\u{1161}\u{11AB}", "한"), ("a\u{300}\u{316}b", "a\u{300}\u{316}b".precomposed),
        ("\u{FA1B}", "\u{798F}"),
        ("plain", "plain"), ("Größe 日本語 ①", "Größe 日本語 ①"),
    ])
    func normalForm(source: String, text: String) {
        var builder = TextBuilder()
        builder.begin(.paragraph)
        builder.append(Array(source.utf8)[...])
        builder.end()
        #expect(builder.bytes == Array(text.utf8))
    }

    /// What the quick check passes must be NFC: all scalars one by one, and behind a letter.
    @Test func quickCheckIsSafe() {
        for value in UInt32(0xA0)...0x2FA1F {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = "a" + String(scalar)
            let bytes = Array(text.utf8)
            if NormalForm.isSurelyComposed(bytes, from: 0, to: bytes.count) {
                #expect(text.precomposed.utf8.elementsEqual(bytes), "U+\(String(value, radix: 16))")
            }
        }
    }

    @Test func emphasisMovesWithTheText() {
        var builder = TextBuilder()
        builder.begin(.paragraph)
        builder.append(Array("e\u{301} ".utf8)[...])
        builder.setEmphasis(true)
        builder.append(Array("o\u{308}x".utf8)[...])
        builder.setEmphasis(false)
        builder.append(Array(" end".utf8)[...])
        builder.end()
        let text = DocumentText(validUTF8: builder.bytes)
        #expect(text.string == "é öx end")
        #expect(builder.blocks[0].emphasized.map { text[$0] } == ["öx"])
    }
}
