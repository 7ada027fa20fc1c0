@testable import DatelineExtraction
import DatelineRecords
import Testing

@Suite struct FindTickersTests {
    private func found(_ text: String) -> [String] {
        var draft = placeDraft(text, language: nil)
        FindTickers(options: StageOptions()).run(&draft)
        return draft.tickers.map { "\($0.exchange):\($0.symbol)" }
    }

    @Test(arguments: [
        ("Acme Corp. (NASDAQ: ACME) said", ["NASDAQ:ACME"]),
        ("Acme (Nasdaq GS:ACME)", ["NASDAQ:ACME"]),
        ("Acme [BSE: 512345 | NSE: ACMEGRID] grew", ["BSE:512345", "NSE:ACMEGRID"]),
        ("(NYSE American: ACM)", ["NYSE American:ACM"]),
        ("(NYSE: ACM.A)", ["NYSE:ACM.A"]),
        ("(TSE: 7999)", ["TSE:7999"]),
        ("(TSE:285A)", ["TSE:285A"]),
        ("(Tokyo Stock Exchange Code No. 7999)", ["TSE:7999"]),
        ("(Tokyo Stock Exchange Prime Market, Securities Code: 7999)", ["TSE:7999"]),
        ("(TSX-V: ACM; OTCQB: ACMF; FSE: 0AC)", ["TSX-V:ACM", "OTCQB:ACMF", "FSE:0AC"]),
        ("(OTC: $ACME)", ["OTC:ACME"]),
        ("(NYSE and TSX: ACM)", ["NYSE:ACM", "TSX:ACM"]),
        ("(NASDAQ: ACME, ACMEW)", ["NASDAQ:ACME", "NASDAQ:ACMEW"]),
        ("(OTCQB-ACME)", ["OTCQB:ACME"]),
        ("trades on the OTC Markets under the ticker symbol ACME.", ["OTC:ACME"]),
        ("on the Nasdaq Capital Market (“Nasdaq”) under the symbol “ACME”.", ["NASDAQ:ACME"]),
        ("shares listed on the NYSE rose", []),
        ("The aim: to win", []),
        ("（東証プライム:3999）", ["TSE:3999"]),
        ("（東証プライム市場：３９９９）", ["TSE:3999"]),
        ("証券コード：3999", ["TSE:3999"]),
        ("（コード番号：3999　東証スタンダード）", ["TSE:3999"]),
        ("（股票代码：600999）", ["SSE:600999"]),
        ("（股票代码：300999）", ["SZSE:300999"]),
        ("某某集团（00999.HK）", ["HKEX:00999"]),
        ("（港交所：0999）", ["HKEX:0999"]),
        ("某某股份（600999.SH）", ["SSE:600999"]),
        (
            "Title of class\tTrading Symbol(s)\tName of exchange\nCommon Stock\tACME\tThe Nasdaq Stock Market LLC",
            ["NASDAQ:ACME"]
        ),
        ("(HKEX: 0999)", ["HKEX:0999"]),
    ])
    func listings(_ text: String, _ expected: [String]) { #expect(found(text) == expected) }
}
