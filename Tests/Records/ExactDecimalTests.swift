import DatelineRecords
import Testing

@Suite struct ExactDecimalTests {
    @Test(arguments: [
        ("0", "0"), ("1.20", "1.2"), ("-0.5", "-0.5"), ("1200000000", "1200000000"), ("0.001", "0.001"), ("+7", "7"),
        ("1234567890123456789012345678901234", "1234567890123456789012345678901234"),
    ])
    func readsAndWrites(_ input: String, _ output: String) throws {
        #expect(try #require(ExactDecimal(input)).description == output)
    }

    @Test(arguments: ["", "-", "1e3", "1.2.3", "12345678901234567890123456789012345", "１"])
    func refuses(_ input: String) {
        #expect(ExactDecimal(input) == nil)
    }

    @Test func computesExactly() throws {
        let tenth = try #require(ExactDecimal("0.1"))
        let fifth = try #require(ExactDecimal("0.2"))
        #expect(tenth.adding(fifth) == ExactDecimal("0.3"))
        #expect(tenth.multiplied(by: fifth) == ExactDecimal("0.02"))
        #expect(ExactDecimal(1).divided(by: 3)?.description == "0.333333333333")
        #expect(ExactDecimal(2).divided(by: 3)?.description == "0.666666666667")
        #expect(ExactDecimal(12).shifted(by: 8)?.description == "1200000000")
        #expect(ExactDecimal(checked: 1, exponent: 400) == nil)
        #expect(ExactDecimal("-3").map { $0 < 2 } == true)
    }
}
