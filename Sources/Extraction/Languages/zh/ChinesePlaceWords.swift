/// Chinese words around the name of a place.
enum ChinesePlaceWords {
    /// Ends of names of bodies that are no government; a place inside such a name is no mention of it.
    static let organizationTails = PhraseIndex<Bool>(
        [
            "有限公司", "有限责任公司", "股份", "公司", "集团", "集團", "大学", "大學", "银行", "銀行", "医院", "醫院", "协会", "協會", "研究院", "研究所",
            "学院", "學院", "航空",
            "证券", "證券", "交易所", "联交所", "聯交所", "电视台", "日报", "日報", "出版社", "基金会", "基金會", "商会", "商會", "联合会", "俱乐部", "分行",
            "支行", "分公司", "中学",
            "小学", "博物馆", "电力", "能源", "科技", "菜", "话", "料理", "烟草", "中烟", "酒店", "机场", "高铁", "铁路局", "人民出版社", "党校", "黨校",
            "省委党校", "市委党校", "交响乐团", "师范",
        ].map { ($0, true) })

    /// Characters that end a name: nothing behind them belongs to it.
    static let nameBreaks = TokenMap(words: [
        "的", "在", "与", "與", "和", "是", "将", "將", "于", "於", "为", "為", "及", "等", "对", "對", "向", "从", "從", "到", "有", "被",
        "把", "了", "也", "都",
        "区", "區", "县", "縣", "路", "号", "號", "街", "镇", "鎮", "乡", "村", "省", "委", "厅", "局", "府", "州", "上", "下", "举", "舉",
        "召",
        "、", "，", "。",
    ])

    /// One-character names of provinces that count behind `behind`: character and code.
    static let shortNames = TokenMap<String>([
        ("陕", "CN-SN"), ("陝", "CN-SN"), ("京", "CN-BJ"), ("沪", "CN-SH"), ("滬", "CN-SH"), ("鄂", "CN-HB"), ("湘", "CN-HN"),
        ("粤", "CN-GD"), ("粵", "CN-GD"), ("桂", "CN-GX"), ("琼", "CN-HI"), ("渝", "CN-CQ"), ("黔", "CN-GZ"), ("滇", "CN-YN"),
        ("赣", "CN-JX"), ("皖", "CN-AH"), ("闽", "CN-FJ"), ("鲁", "CN-SD"), ("豫", "CN-HA"), ("冀", "CN-HE"), ("晋", "CN-SX"),
        ("浙", "CN-ZJ"), ("苏", "CN-JS"), ("津", "CN-TJ"), ("甘", "CN-GS"),
    ])

    /// Verbs in front of such a name: 来陕, 在沪, 援鄂.
    static let behind = TokenMap(words: ["来", "來", "在", "赴", "入", "驻", "駐", "访", "援", "抵", "离", "返"])
}
