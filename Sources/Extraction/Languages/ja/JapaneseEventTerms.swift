/// Words that make Japanese text the name of an event.
enum JapaneseEventTerms {
    /// Ends of names of events that say it wherever two characters of a name stand before them.
    static let heads = PhraseList([
        "博覧会", "展示会", "見本市", "展覧会", "物産展", "写真展", "美術展", "企画展", "特別展", "回顧展", "作品展", "商談会", "フォーラム", "サミット", "シンポジウム",
        "カンファレンス", "コンファレンス", "フェスティバル", "フェスタ", "フェス", "フェア", "コンテスト", "コンクール", "選手権", "選手権大会", "大会", "万博", "オリンピック",
        "パラリンピック", "まつり", "祭り", "祭", "映画祭", "音楽祭", "芸術祭", "文化祭", "花火大会", "マラソン", "グランプリ", "GP", "EXPO", "マーチ", "マルシェ",
        "コンサート", "ワールドカップ", "アワード", "大賞", "ショー", "ウィーク", "ハッカソン", "ビエンナーレ", "トリエンナーレ", "運動会", "記念式典", "展",
    ])

    /// Ends of names of meetings: a body, an edition or *に関する* must stand before them.
    static let meetings = PhraseList([
        "株主総会", "総会", "意見交換会", "説明会", "講演会", "体験会", "勉強会", "交流会", "授賞式", "表彰式", "発表会", "締結式", "セミナー", "ウェビナー",
        "ワークショップ", "ミーティング", "会議", "ツアー", "キャンペーン", "懇談会", "研修会", "報告会", "入学式", "卒業式", "開所式", "起工式",
    ])

    /// Words before a head that say nothing of which event it is.
    static let generic = PhraseList([
        "世界", "全国", "国際", "地方", "地区", "県", "市", "町", "村", "日本", "予選", "決勝", "今", "本", "同", "次", "各", "両", "前", "昨",
        "臨時", "定時",
        "合同", "就職", "会社", "事業", "製品", "新", "大型", "国内", "国内外", "海外", "業界", "最大級", "株主", "記者", "定例", "年次", "地域", "オンライン",
        "メガバンク", "各種", "花火", "展示", "写真", "企画", "夏", "秋", "冬", "春", "年間", "毎年", "主要", "市民", "無料", "公式", "関連", "有名",
        "大規模",
        "オリンピック", "パラリンピック", "世界大会", "発", "進", "出", "個", "親", "店舗", "特設", "催事", "学園", "体育",
    ])

    /// What follows a title in brackets that is held, exhibited at or opened.
    static let holdings = PhraseList(["開催", "出展", "出場", "登壇", "開幕", "閉幕", "来場", "参加者", "初開催"])

    /// Nouns before a title in brackets that make it an event.
    static let nouns = PhraseList([
        "イベント", "展示会", "展覧会", "フェア", "セミナー", "シンポジウム", "フォーラム", "キャンペーン", "大会", "コンテスト", "企画展", "特別展", "勉強会", "講演会",
        "説明会",
        "ウェビナー", "カンファレンス", "見本市",
    ])

    /// Results behind the name of a contest.
    static let results = PhraseList(["優勝", "準優勝", "特別賞", "初代チャンピオン", "チャンピオン", "金賞", "銀賞", "銅賞", "最優秀賞", "入賞", "ベスト"])

    /// Rounds between a contest and the result.
    static let rounds = PhraseList(["決勝", "準決勝", "本戦", "予選"])

    /// Bodies named after an event.
    static let bodies = PhraseList([
        "組織委員会", "実行委員会", "委員会", "事務局", "協会", "運営", "場", "センター", "会場", "ホール", "出場", "社", "部", "課",
    ])
}
