import DatelineRecords

/// Words that make Chinese text the name of an organization.
enum ChineseOrganizationTerms {
    /// Endings of company names.
    static let legalForms = PhraseList([
        "有限责任公司", "股份有限公司", "集团有限公司", "有限公司", "集团公司", "集团", "公司", "股份公司", "有限責任公司", "株式会社", "股份有限公司",
    ])

    /// Bodies by their whole name.
    static let wholes = PhraseList([
        "国务院", "商务部", "外交部", "教育部", "科技部", "工业和信息化部", "工信部", "财政部", "交通运输部", "农业农村部", "文化和旅游部", "国家发展改革委", "国家发改委",
        "国家卫生健康委员会", "国家卫健委", "中国人民银行", "中国共产党", "中共中央", "全国人大", "全国政协", "联合国", "世界卫生组织", "东盟", "欧盟", "新华社", "人民日报",
        "国资委", "证监会", "银保监会", "海关总署", "市场监管总局", "生态环境部", "住房和城乡建设部", "自然资源部", "水利部", "公安部", "司法部", "民政部",
    ])

    /// Endings of the names of bodies, with the kind.
    static let endings: [(PhraseList, OrganizationEntry.Kind)] = [
        (PhraseList(["大学", "学院", "中学", "小学", "研究院", "研究所", "科学院", "党校"]), .university),
        (PhraseList(["协会", "学会", "联合会", "基金会", "商会", "促进会", "联盟", "總會", "協會", "基金會"]), .association),
        (
            PhraseList([
                "委员会", "管委会", "管理局", "监督局", "招商局", "商务局", "商务厅", "教育厅", "财政厅", "公安厅", "科技厅", "交通运输厅", "农业农村厅", "工信厅",
                "文旅厅", "组委会", "组织委员会", "公安局", "法院", "检察院", "服务中心", "招商服务中心", "委員會",
            ]), .agency
        ),
        (PhraseList(["人民政府", "省政府", "市政府", "区政府", "县政府", "政府"]), .government),
        (PhraseList(["省委", "市委", "县委", "区委", "党委", "党支部", "政法委", "党组", "党总支"]), .party),
        (PhraseList(["医院", "醫院"]), .hospital),
        (PhraseList(["日报", "晚报", "电视台", "广播电台", "通讯社", "杂志社", "周刊"]), .media),
        (PhraseList(["银行", "分行", "支行", "证券", "保险", "電力", "銀行"]), .company),
    ]

    /// Short forms that name no body.
    static let generic = PhraseList([
        "公司", "集团", "本公司", "我公司", "该公司", "集团公司", "本集团", "本行", "我行", "政府", "学院", "大学", "银行", "委员会",
    ])
}
