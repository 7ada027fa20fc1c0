/// Japanese words around the name of a place.
enum JapanesePlaceWords {
    /// What may follow a prefecture's bare name without a space when it is still the place: `東京本社`, `大阪会場`.
    static let followers = PhraseIndex<Bool>(
        [
            "支社", "支店", "本社", "本店", "本部", "営業所", "事業所", "事務所", "工場", "駅", "会場", "開催", "地区", "地方", "地域", "都心", "都市圏", "発", "港",
            "空港", "出身", "在住", "方面", "公演", "限定", "出店", "周辺", "近郊", "生", "大会", "五輪", "万博", "湾", "圏", "以外", "間", "全域", "県内", "産", "版",
            "及", "等", "他", "ほか", "初", "店", "市内", "府内", "拠点", "支部", "会議", "国際", "開", "会", "他",
        ].map { ($0, true) })

    /// Ends of names of bodies that are no government.
    static let organizationTails = PhraseIndex<Bool>(
        [
            "大学", "大學", "銀行", "信用金庫", "信金", "信用組合", "協会", "連合会", "連盟", "組合", "会議所", "医師会", "株式会社", "病院", "高校", "高等学校", "学園", "財団",
            "機構", "証券取引所", "電力", "電鉄", "鉄道", "放送", "新聞", "証券", "美術館", "博物館", "球団", "中学校", "小学校", "法人", "空港株式会社", "交響楽団", "商工会", "体育館",
            "弁護士会", "信用保証協会", "公社", "酒造", "製作所", "工業", "紡績", "歯科", "医科", "薬科", "工科", "理科", "外国語", "藝術", "芸術劇場",
        ].map { ($0, true) })

    /// Names that are surnames too.
    static let surnames = PhraseIndex<Bool>(
        [
            "山口", "石川", "千葉", "宮崎", "長野", "福島", "福井", "富山", "秋田", "香川", "山形", "徳島", "奈良", "佐賀", "滋賀", "宮城", "長崎", "熊本", "岡山", "広島",
            "三重", "福岡", "大分", "茨城", "高知", "青森", "愛知", "静岡", "岩手",
        ].map { ($0, true) })

    /// Forms of address behind a person's name.
    static let honorifics = PhraseIndex<Bool>(
        [
            "さん", "ちゃん", "くん", "君", "氏", "様", "さま", "先生", "選手", "監督", "社長", "会長", "教授", "博士", "部長", "課長", "大臣", "議員", "代表", "容疑者",
            "被告", "殿", "宛", "委員長", "知事", "市長", "理事長", "専務", "常務", "取締役",
        ].map { ($0, true) })

    /// Labels of a line that gives a person: `担当：山口`.
    static let personLabels = PhraseIndex<Bool>(
        ["担当", "担当者", "代表", "代表者", "氏名", "窓口", "責任者", "講師", "著者", "社長", "広報"].map { ($0, true) })
}
