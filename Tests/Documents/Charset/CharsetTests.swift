import DatelineDocuments
import DatelineRecords
import Testing

/// A page of 40 words in a charset, its bytes given in hex for what is not ASCII.
@Suite struct CharsetTests {
    private static func bytes(_ parts: [Any]) -> [UInt8] {
        parts.flatMap { part -> [UInt8] in
            if let text = part as? String { return Array(text.utf8) }
            return (part as? [Int])?.map { UInt8($0) } ?? []
        }
    }

    private static func page(_ head: String, _ body: [UInt8]) -> [UInt8] {
        Array("<html><head>\(head)</head><body><p>".utf8) + body + Array("</p></body></html>".utf8)
    }

    /// 日本語 in Shift_JIS, with the vendor's ① that plain Shift_JIS lacks.
    static let shiftJIS: [UInt8] = [0x93, 0xFA, 0x96, 0x7B, 0x8C, 0xEA, 0x87, 0x40]
    /// 日本語① in EUC-JP.
    static let eucJP: [UInt8] = [0xC6, 0xFC, 0xCB, 0xDC, 0xB8, 0xEC, 0xAD, 0xA1]
    /// 中文 in GBK.
    static let gbk: [UInt8] = [0xD6, 0xD0, 0xCE, 0xC4]
    /// 中文 in Big5.
    static let big5: [UInt8] = [0xA4, 0xA4, 0xA4, 0xE5]
    /// 한국 in EUC-KR.
    static let eucKR: [UInt8] = [0xC7, 0xD1, 0xB1, 0xB9]

    @Test(arguments: [
        ("<meta charset=Shift_JIS>", shiftJIS, "shift_jis", "日本語①"),
        ("<meta charset='x-sjis'>", shiftJIS, "shift_jis", "日本語①"),
        ("<meta http-equiv=Content-Type content='text/html; charset=EUC-JP'>", eucJP, "euc-jp", "日本語①"),
        ("<meta charset=\"gb2312\">", gbk, "gbk", "中文"),
        ("<meta charset=big5>", big5, "big5", "中文"),
        ("<meta charset=ks_c_5601-1987>", eucKR, "euc-kr", "한국"),
        ("<meta charset=iso-8859-1>", [0x93, 0x63, 0x61, 0x66, 0xE9, 0x94], "windows-1252", "“café”"),
        ("<meta charset=windows-1251>", [0xCC, 0xE8, 0xF0], "windows-1251", "Мир"),
    ])
    func declared(head: String, body: [UInt8], charset: String, text: String) throws {
        let document = try DocumentReader().read(Self.page(head, body), uri: "a.html")
        #expect(document.source.charset == charset)
        #expect(document.text.string == text)
    }

    @Test(
        arguments: [
            ([0xEF, 0xBB, 0xBF] + Array("Grüße aus Köln".utf8), "utf-8", "Grüße aus Köln"),
            ([0xFF, 0xFE, 0x48, 0x00, 0x69, 0x00, 0xE9, 0x00], "utf-16le", "Hié"),
            ([0xFE, 0xFF, 0x00, 0x48, 0x00, 0x69, 0x00, 0xE9], "utf-16be", "Hié"),
        ] as [([UInt8], String, String)])
    func byteOrderMark(bytes: [UInt8], charset: String, text: String) throws {
        let document = try DocumentReader().read(bytes, uri: "a.txt", charset: "shift_jis")
        #expect(document.source.charset == charset)
        #expect(document.text.string == text)
    }

    @Test func hintBeatsDeclaration() throws {
        let page = Self.page("<meta charset=iso-8859-1>", Self.eucJP)
        let document = try DocumentReader().read(page, uri: "a.html", charset: "EUC-JP")
        #expect(document.text.string == "日本語①")
    }

    @Test func invalidBytesAreCountedAndTheRestStays() throws {
        let bytes =
            Array("The café opens, ".utf8) + [0xFF] + Array(" näch ".utf8) + [0xC3, 0x28]
            + Array(" the end über all.".utf8)
        let document = try DocumentReader().read(bytes, uri: "a.txt", charset: "utf-8")
        #expect(document.text.string == "The café opens, \u{FFFD} näch \u{FFFD}( the end über all.")
        let problem = try #require(document.problems.first { $0.code == "charset-invalid-bytes" })
        #expect(problem.message.hasPrefix("2 "))
    }

    @Test func utf8IsSeenThroughAWrongDeclaration() throws {
        let document = try DocumentReader().read(
            Self.page("<meta charset=Shift_JIS>", Array("新製品の発売について".utf8)), uri: "a.html")
        #expect(document.text.string == "新製品の発売について")
        #expect(document.problems.contains { $0.code == "charset-mismatch" })
    }

    /// Texts in charsets that nobody declares, encoded by iconv in reverse from what the detector is to find.
    @Test(arguments: [
        ("shift_jis", "当社は、新しい製品の販売を開始しました。詳しくはウェブサイトをご覧ください。"),
        ("euc-jp", "当社は、新しい製品の販売を開始しました。詳しくはウェブサイトをご覧ください。"),
        ("iso-2022-jp", "当社は、新しい製品の販売を開始しました。"),
        ("gb18030", "公司今天宣布，新产品将于下个月开始在全国销售。记者从会上获悉，今年的收入增长了百分之十。"),
        ("big5", "公司今天宣布，新產品將於下個月開始在全國銷售。記者從會上獲悉，今年的收入成長了百分之十。"),
        ("euc-kr", "회사는 오늘 새로운 제품의 판매를 시작한다고 발표했습니다. 자세한 내용은 홈페이지를 참조하십시오."),
        ("windows-1251", "Компания сегодня объявила о начале продаж нового продукта по всей стране."),
        ("koi8-r", "Компания сегодня объявила о начале продаж нового продукта по всей стране."),
        ("windows-1252", "Die Gesellschaft eröffnet heute ein neues Büro in Köln – für alle Größen."),
    ])
    func detected(charset: String, text: String) throws {
        let bytes = try #require(Encoder.encode(text, to: charset))
        let document = try DocumentReader().read(bytes, uri: "a.txt")
        #expect(document.text.string == text)
        #expect(document.problems.contains { $0.code == "charset-guessed" })
    }

    @Test func text() throws {
        let document = try DocumentReader().read(Array("Zürich und Genf".utf8), uri: "a.txt")
        #expect(document.source.charset == "utf-8")
        #expect(document.problems.isEmpty)
    }
}
