/// Lengths of Japanese and Chinese family names at the start of a name in han without blank.
enum JapaneseFamilyNames {
    /// Number of characters of the family name, or nil where no list knows.
    static func length(_ scalars: [Unicode.Scalar]) -> Int? {
        func prefix(_ count: Int) -> String { String(String.UnicodeScalarView(scalars.prefix(count))) }
        if scalars.count >= 4, three.contains(prefix(3)) { return 3 }
        if scalars.count >= 3, two.contains(prefix(2)) { return 2 }
        // Three characters: a Chinese name's family part is one; a Japanese one is mostly two.
        if scalars.count == 3, one.contains(prefix(1)) || ChineseFamilyNames.single.contains(TokenKey.of(prefix(1))) {
            return 1
        }
        return nil
    }

    private static let one: Set<String> = Set(
        "林森原東西北南辻谷堺岸関堀菅星泉柳岡平桜榊畑牧椿境滝橘".map(String.init))
    private static let three: Set<String> = [
        "佐々木", "長谷川", "五十嵐", "久保田", "小笠原", "大久保", "宇都宮", "勅使河", "長谷部", "日下部", "波多野", "大河原", "水戸部", "小野寺",
    ]
    private static let two: Set<String> = words(
        """
        佐藤 鈴木 高橋 田中 渡辺 渡邊 渡部 伊藤 山本 中村 小林 加藤 吉田 山田 山口 松本 井上 木村 清水 山崎 阿部 池田 橋本 山下 石川 中島 前田 藤田 小川 後藤 岡田 村上 近藤 石井 斎藤 斉藤 \
        齋藤 齊藤 坂本 遠藤 青木 藤井 西村 福田 太田 三浦 藤原 岡本 松田 中川 中野 原田 小野 田村 竹内 金子 和田 中山 石田 上田 森田 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 安藤 谷口 大野 \
        丸山 今井 高田 藤本 武田 村田 上野 杉山 増田 菅原 平野 小島 大塚 千葉 久保 松井 岩崎 桜井 木下 野口 松尾 野村 菊地 菊池 佐野 大西 杉本 新井 浜田 市川 古川 水野 小松 島田 小山 \
        奥野 黒部 勝田 岩田 角本 仲川 本村 園田 古谷 竹下 浅丘 名取 泉谷 野中 関口 益子 高倉 小泉 岩野 鈴木 岸田 石破 高市 河野 西田 川口 福島 平田 川崎 飯田 吉川 本田 辻本 久米 \
        樋口 堀江 大島 片山 荒木 黒田 熊谷 大谷 望月 永井 須藤 広瀬 石原 松岡 白石 服部 松原 関根 北村 栗原 早川 秋山 安田 本間 富田 岡崎 三宅 河合 小池 堀内 矢野 上原 大橋 川上
        """)

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
    }
}
