import DatelineDocuments
import DatelineRecords
import Testing

@Suite struct LanguageTests {
    @Test(arguments: [
        ("The company said that it would open a plant in the north of the country and hire people.", "en"),
        ("Das Unternehmen eröffnet im nächsten Jahr ein Werk und sucht dafür noch Leute aus der Region.", "de"),
        ("L'entreprise a annoncé lundi que la nouvelle usine sera ouverte dans le nord du pays.", "fr"),
        ("La empresa anunció el lunes que la nueva planta se abrirá en el norte del país.", "es"),
        ("L'azienda ha annunciato che il nuovo stabilimento sarà aperto nel nord del paese.", "it"),
        ("A empresa anunciou que a nova fábrica será aberta no norte do país e não no sul.", "pt"),
        ("Het bedrijf opent volgend jaar een fabriek in het noorden van het land en zoekt mensen.", "nl"),
        ("Företaget öppnar en ny fabrik i norr och söker nu personal som kan börja under våren.", "sv"),
        ("Firma otworzy w przyszłym roku fabrykę na północy kraju i szuka do niej pracowników.", "pl"),
        ("当社は来年春に新しい工場を開設します。", "ja"),
        ("公司将于明年春天在北方开设新工厂。", "zh"),
        ("公司將於明年春天在北方開設新工廠。", "zh"),
        ("회사는 내년 봄에 새로운 공장을 엽니다.", "ko"),
        ("Компания откроет новый завод весной следующего года, сообщили вчера.", "ru"),
        ("Компанія відкриє новий завод навесні наступного року, повідомили її представники.", "uk"),
        ("Η εταιρεία θα ανοίξει νέο εργοστάσιο την άνοιξη.", "el"),
        ("ستفتتح الشركة مصنعا جديدا في الربيع المقبل.", "ar"),
        ("החברה תפתח מפעל חדש באביב הבא.", "he"),
        ("บริษัทจะเปิดโรงงานใหม่ในฤดูใบไม้ผลิ", "th"),
    ])
    func document(text: String, language: String) throws {
        #expect(try read(text, as: "a.txt").language == language)
    }

    @Test(arguments: ["4711 0815", "Xyzzy", "+81 3 1234 5678"])
    func unknown(text: String) throws {
        #expect(try read(text, as: "a.txt").language == nil)
    }

    @Test func blocksHaveTheirOwn() throws {
        let text = """
            新工場開設のお知らせ

            当社は来年春に新しい工場を開設しますので、お知らせします。

            会社概要

            The company said that it would open a plant in the north of the country and hire people.

            株式会社見本
            """
        let document = try read(text, as: "a.txt")
        #expect(document.language == "ja")
        #expect(document.blocks.map(\.language) == ["ja", "ja", "ja", "en", "ja"])
    }

    @Test func markupIsHeardOnlyWhereTheTextIsSilent() throws {
        let page = "<html lang=de><body><p>The company said that it would open a plant in the north.</p></body></html>"
        #expect(try read(page).language == "en")
        #expect(try read("<html lang=de><body><p>Werk Nord, Halle Süd.</p></body></html>").language == "de")
    }
}
