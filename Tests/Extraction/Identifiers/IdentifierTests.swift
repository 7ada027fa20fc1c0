@testable import DatelineExtraction
import DatelineRecords
import Testing

@Suite struct IdentifierTests {
    /// Right identifiers: those of ISO 6166, ISO 17442, the tax agency and GB 32100 in public use, and invented ones whose check digit was worked out by hand.
    @Test(arguments: [
        ("US0378331005", true), ("JP3633400001", true), ("CH0012549785", true), ("GB00BH4TQ219", true),
        ("US0378331006", false), ("US037833100", false), ("1S0378331005", false),
    ])
    func isin(_ value: String, _ isRight: Bool) {
        #expect(CheckDigits.isISIN(Array(value.utf8)) == isRight)
    }

    @Test(arguments: [
        ("5493001KJTIIGC8Y1R12", true), ("969500T1NDALLQUAY010", true), ("5493001KJTIIGC8Y1R13", false),
        ("5493001KJTIIGC8Y1R1A", false),
    ])
    func lei(_ value: String, _ isRight: Bool) {
        #expect(CheckDigits.isLEI(Array(value.utf8)) == isRight)
    }

    @Test(arguments: [
        ("7000012050002", true), ("4010001234567", true), ("4010001234576", false), ("401000123456", false),
    ])
    func corporateNumber(_ value: String, _ isRight: Bool) {
        #expect(CheckDigits.isCorporateNumber(Array(value.utf8)) == isRight)
    }

    @Test(arguments: [
        ("91350100M000100Y43", true), ("91310115MA1H7QWX5X", true), ("91350100M000100Y34", false),
        ("91350100M0001O0Y43", false),
    ])
    func creditCode(_ value: String, _ isRight: Bool) {
        #expect(CheckDigits.isCreditCode(Array(value.utf8)) == isRight)
    }

    /// Every single wrong digit is noticed.
    @Test func everyDigitCounts() {
        let right = Array("US0378331005".utf8)
        for index in 2..<12 {
            for digit in UInt8(0x30)...0x39 where digit != right[index] {
                var wrong = right
                wrong[index] = digit
                #expect(!CheckDigits.isISIN(wrong))
            }
        }
    }

    private func found(_ text: String, language: String = "en") -> (values: [String], problems: [String]) {
        var draft = MarkedDocument(text, language: language).draft
        FindTickers(options: StageOptions()).run(&draft)
        return (draft.identifiers.map { "\($0.scheme) \($0.value)" }, draft.problems.map(\.code))
    }

    @Test(arguments: [
        ("Its shares (ISIN: GB00BH4TQ219) rose.", ["isin GB00BH4TQ219"], []),
        ("ISIN gb00bh4tq219", ["isin GB00BH4TQ219"], []),
        ("LEI 969500T1NDALLQUAY010 and CIK No. 0001234567", ["lei 969500T1NDALLQUAY010", "cik 0001234567"], []),
        ("ISIN: GB00BH4TQ218", [], ["identifier-invalid"]),
        ("The ISIN system has codes of 12 characters.", [], []),
        ("GB00BH4TQ219 without its label", [], []),
        ("法人番号：４０１０００１２３４５６７", ["corporate_number 4010001234567"], []),
        ("统一社会信用代码为91310115MA1H7QWX5X。", ["credit_code 91310115MA1H7QWX5X"], []),
    ])
    func labelled(_ text: String, _ values: [String], _ problems: [String]) {
        #expect(found(text).values == values)
        #expect(found(text).problems == problems)
    }

    @Test func itBelongsToTheNameBesideIt() {
        var draft = MarkedDocument(
            "[O Halden Bank] and [O Tindall Robotics, Inc.] (ISIN: GB00BH4TQ219) met.", language: "en"
        ).draft
        FindTickers(options: StageOptions()).run(&draft)
        LinkNames(options: StageOptions()).run(&draft)
        #expect(
            draft.links.organizations.map(\.identifiers) == [[], [Identifier(scheme: "isin", value: "GB00BH4TQ219")]])
    }
}
