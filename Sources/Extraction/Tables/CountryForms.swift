/// Names of countries as releases write them, beside those of ISO 3166-1; written by hand.
enum CountryForms {
    /// A line a country: alpha-2 code, names parted by `;`.
    static let forms = """
        US|U.S.;USA;U.S.A.;US;America;米国;アメリカ;美国;美國
        JP|日本;ジャパン
        GB|UK;U.K.;Britain;Great Britain;英国
        KR|South Korea;Korea;Republic of Korea;S. Korea;韓国;韩国
        CN|PRC;P.R.C.;P.R. China;中国;中國
        RU|Russia
        VN|Vietnam;Viet Nam
        TW|Taiwan;台湾;台灣
        AE|UAE;U.A.E.
        CZ|Czech Republic
        TR|Turkey;Türkiye
        IR|Iran
        SY|Syria
        LA|Laos
        VE|Venezuela
        BO|Bolivia
        TZ|Tanzania
        MD|Moldova
        CD|DR Congo
        CI|Ivory Coast
        NL|Holland;the Netherlands
        DE|ドイツ;德国
        FR|フランス;法国
        AU|オーストラリア;澳大利亚
        GE|Tbilisi;Batumi;South Caucasus;Republic of Georgia
        IN|インド;印度
        """
}
