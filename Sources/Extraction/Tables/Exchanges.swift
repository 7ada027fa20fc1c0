/// Names of stock exchanges and markets as tickers give them, and the short name that stands for each.
///
/// Written by hand.
enum ExchangeData {
    /// A line an exchange: short name, forms parted by `;`. A form in the short name's own spelling is understood.
    static let exchanges = """
        NASDAQ|Nasdaq Global Select Market;Nasdaq Global Select;Nasdaq Global Market;Nasdaq Capital Market;Nasdaq Stock Market;Nasdaq GS;Nasdaq GM;Nasdaq CM;NasdaqGS;NasdaqGM;NasdaqCM;Nasdaq-GS;Nasdaq-CM;Nasdaq Stock Exchange;NasdaqGIDS
        NASDAQ Copenhagen|Nasdaq Copenhagen
        NASDAQ Stockholm|Nasdaq Stockholm;Nasdaq First North
        NASDAQ Helsinki|Nasdaq Helsinki
        NASDAQ Iceland|Nasdaq Iceland
        NYSE|New York Stock Exchange;NY Stock Exchange;N.Y.S.E.
        NYSE American|NYSE American Exchange;American Stock Exchange
        NYSEAmerican|
        NYSE-American|
        NYSE MKT|
        NYSE Amex|
        NYSE-A|
        NYSE Arca|
        NYSEARCA|
        AMEX|
        Cboe|Cboe BZX;Cboe BZX Exchange;Chicago Board Options Exchange
        BATS|
        OTC|OTC Markets;OTC Market;OTC Markets Group;OTC Exchange;over-the-counter market
        OTCQB|OTCQB Venture Market;OTCQB Market;OTC QB
        OTCQX|OTCQX Best Market;OTCQX Market;OTC QX;OTCQX International
        OTC Pink|OTC Pink Sheets;OTC Pink Market;OTC Pink Open Market;OTC Markets Pink
        OTCPK|
        OTCPink|
        OTCID|OTCID Basic Market;OTC ID
        OTCMKTS|OTC MKTS
        OTCBB|
        Pink Sheets|Pinksheets
        TSX|Toronto Stock Exchange
        TSXV|TSX Venture Exchange;TSX Venture
        TSX-V|
        TSX.V|
        CSE|Canadian Securities Exchange;Canadian Stock Exchange
        CNSX|
        NEO|NEO Exchange;Cboe Canada
        LSE|London Stock Exchange;Main Market of the London Stock Exchange
        AIM|
        LON|
        AQSE|
        FSE|Frankfurt Stock Exchange
        FWB|
        FRA|
        Frankfurt|
        XETRA|
        ETR|
        Stuttgart|
        Euronext|
        Euronext Paris|
        Euronext Amsterdam|
        Euronext Brussels|
        Euronext Growth|Euronext Growth Paris
        EPA|
        AMS|
        BIT|Borsa Italiana
        BME|
        SIX|SIX Swiss Exchange
        SWX|
        OSE|Oslo Stock Exchange;Oslo Børs
        OMX|
        STO|
        HEL|
        CPH|
        WSE|Warsaw Stock Exchange
        TASE|Tel Aviv Stock Exchange
        TLV|
        JSE|Johannesburg Stock Exchange
        ASX|Australian Securities Exchange;Australian Stock Exchange
        NZX|New Zealand Exchange
        NSX|
        TSE|Tokyo Stock Exchange;東証;東京証券取引所;东京证券交易所;TSE Prime;TSE Standard;TSE Growth;TSE Mothers;TSE First Section
        TYO|
        NSE|名証;名古屋証券取引所;National Stock Exchange;National Stock Exchange of India
        BSE|Bombay Stock Exchange;BSE Limited;北交所;北京证券交易所
        SSE|札証;札幌証券取引所;上交所;上证所;上海证券交易所;Shanghai Stock Exchange
        福証|福岡証券取引所
        JASDAQ|東証JASDAQ;ジャスダック
        東証グロース|
        SZSE|深交所;深圳证券交易所;Shenzhen Stock Exchange
        SHA|
        SHE|
        HKEX|港交所;联交所;聯交所;香港联交所;香港聯交所;香港交易所;香港联合交易所;Hong Kong Stock Exchange;Stock Exchange of Hong Kong;Hong Kong Exchange;HKEx
        SEHK|
        HKG|
        HKSE|
        SGX|Singapore Exchange;SGX-ST
        KRX|Korea Exchange
        KOSPI|
        KOSDAQ|
        KONEX|
        TWSE|Taiwan Stock Exchange
        TPEx|
        SET|Stock Exchange of Thailand
        IDX|Indonesia Stock Exchange
        PSE|Philippine Stock Exchange
        HOSE|
        Bursa|Bursa Malaysia
        KLSE|
        ADX|Abu Dhabi Securities Exchange
        DFM|Dubai Financial Market
        Tadawul|Saudi Exchange
        EGX|
        B3|
        BVMF|
        BMV|
        BVL|
        MOEX|
        """

    /// Words between an exchange and the symbol: `Code No.`, `ticker symbol`.
    static let labels = [
        "ticker", "tickers", "symbol", "symbols", "ticker symbol", "trading symbol", "stock symbol", "code", "codes",
        "code no", "code no.", "code number",
        "stock code", "securities code", "security code", "stock ticker", "stock code no.", "scrip code",
        "listing code",
        "証券コード", "コード番号", "銘柄コード", "コード", "股票代码", "股票代碼", "证券代码", "證券代碼", "股份代号", "股份代號", "代码", "代碼", "代号", "代號",
    ]

    /// Labels that stand for a listing without an exchange beside them.
    static let codeLabels = ["stock code", "証券コード", "コード番号", "銘柄コード", "股票代码", "股票代碼", "证券代码", "證券代碼", "股份代号", "股份代號"]

    /// Words of a market's segment between the exchange and the symbol: `Main Board`, `Prime`.
    static let segments = [
        "main board", "mainboard", "prime", "prime market", "standard", "standard market", "growth", "growth market",
        "mothers", "first section",
        "1st section", "second section", "2nd section", "main market", "global market", "market", "exchange", "aim",
        "gem", "star market", "chinext",
        "プライム", "プライム市場", "スタンダード", "スタンダード市場", "グロース", "グロース市場", "マザーズ", "一部", "二部", "第一部", "第二部", "市場第一部", "市場第二部",
        "1部", "2部", "メイン",
        "プレミア", "ネクスト", "上場", "JASDAQ", "主板", "科创板", "创业板", "主機板", "主板上市",
    ]
}
