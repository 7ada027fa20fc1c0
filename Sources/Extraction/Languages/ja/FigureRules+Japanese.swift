import DatelineRecords

/// What Japanese writes around its numbers. Counters and units follow the guidelines, section *Japanese and Chinese*.
enum JapaneseFigureRules {
    static let rules = HanFigureRules(
        before: SpelledTable(before), after: SpelledTable(after), durations: SpelledTable(durations),
        ages: SpelledTable(ages), counters: SpelledTable(counters),
        spanWords: SpelledTable(words: spanWords), spanEndings: SpelledTable(words: spanEndings),
        nounEnds: SpelledTable(words: ""), ordinalExclusions: SpelledTable(words: ordinalExclusions),
        words: SpelledTable(words: words), isChinese: false)

    private static let before: [(String, FigureEntry.Qualifier)] =
        all(.approx, "約 およそ おおよそ 概ね ほぼ 凡そ 推定 ざっと およそ約")
        + all(.le, "最大 最高 最長 上限 最大で 最長で 多くとも") + all(.ge, "最低 少なくとも 最小 最低でも 最短")
        + all(.gt, "超")

    private static let after: [(String, FigureEntry.Qualifier)] =
        all(.ge, "以上 +")
        + all(.le, "以下 まで以下")
        + all(
            .gt,
            "超 超え 越え を超える を超えた を超え を超す を超して を上回る を上回った を上回り 余り 余 あまり 突破 を突破 強 を突破した を越える を越えた より大きい より大きく より多い より多く より高い より高く より長い"
        )
        + all(.lt, "未満 を下回る を下回った 弱 を切る 足らず に満たない より小さい より小さく より少ない より少なく より低い より低く より短い")
        + all(.approx, "程度 程 ほど 前後 近く 近い 内外 くらい ぐらい 相当")

    private static let durations: [(String, HanFigureRules.TimeUnit)] =
        time("year", "年間 カ年 ヵ年 か年 ヶ年 箇年") + time("year", "年", isAmbiguous: true)
        + time("month", "か月 ヶ月 カ月 ケ月 ヵ月 箇月 ｶ月 か月間 ヶ月間 カ月間 ケ月間 ヵ月間 箇月間 ヶ月半")
        + time("week", "週間 週") + time("day", "日間 営業日 泊 日") + time("hour", "時間") + time("minute", "分間 分")
        + time("second", "秒 秒間") + time("year", "世紀", factor: 100)

    private static let ages: [(String, HanFigureRules.TimeUnit)] =
        time("year", "歳 才 歳児 ヶ月児") + time("month", "ヶ月齢 か月齢 カ月齢") + time("day", "日齢")

    private static let counters: [(String, HanFigureRules.Counter)] =
        all(
            .counter,
            """
            人 名 名様 社 件 回 つ 個 本 台 枚 冊 校 園 店 店舗 品 品目 点 種 種類 か所 ヶ所 カ所 ケ所 ヵ所 箇所 ｶ所 カ国 か国 ヶ国 ヵ国 ケ国 箇国
            国 都市 都道府県 県 府県 都県 都府県 道府県 市 市場 市町 市区町村 市町村 自治体 地域 拠点 棟 戸 世帯 軒 室 席 組 チーム 団体 機関 企業 法人 大学 者 方 頭 匹 羽 足 着 杯 皿 袋 箱 粒
            錠 缶 瓶 通 通り 曲 作品 作 話 巻 編 章立て 項目 分野 部門 部 課 班 床 基 機 隻 艘 両 便 路線 駅 区 区間 区画 層 段 段階 度 票 議席
            株 口 口座 案件 行 銀行 株式 単位 コース プラン タイプ モデル サイズ カラー 色 柄 ブランド シリーズ メーカー サイト ページ カテゴリー カテゴリ
            タイトル 媒体 メディア ユーザー アカウント ダウンロード インストール フォロワー ポイント 万人 回線 契約 施設 店鋪 事業 事業所 工場
            支店 営業所 倉庫 会場 日程 講座 講演 セッション ブース 出展 レース 試合 勝 敗 得点 期 学年 クラス 学級 名義 例 事例 項 要素 要因 指針 指標
            原則 柱 軸 輪 発 丁 膳 玉 束 房 株主 弾 冠 連覇 連勝 カ条 箇条 ヵ条 語 文字 字 言語 桁 票 画面 チャンネル 局 館 隊 艇 社員
            """)
        + all(
            .excluded,
            """
            丁目 番地 番 号 号館 条 項 章 節 版 図 表 式 型 系 階 階建て 月期 月 時 日 番線 頁 年度 年版 年生まれ 年式 代目 番号 号室 級 段 番町
            市長 市立 市民 市役所 県立 県民 県庁 県知事 人称 次元 乗 元 度 通目 代表 区分 世 世代 分の 対 期生 回生 期連結 四半期 月号 日号
            """)
        + all(.counter, "段 階層")
        + all(.ordinal, "位 番目 回目 人目 社目 件目 つ目 本目 店舗目 年目 度目 代目 期目 日目 週目 冊目 周年 作目 枚目 台目 ヶ国目 カ国目 か国目 ヵ国目 例目 弾")

    private static let spanWords = """
        創業 設立 創立 開業 開設 結成 誕生 発売 約 およそ 過去 今後 残り わずか 最長 最大 築 在職 在籍 勤続 経験 向こう 直近 この 計 発足 開始 全 早くて 最短
        毎 続けて 構想 職歴 交際 結婚 懲役 禁錮 禁固 保証 耐用 期間 契約 平均
        """
    private static let spanEndings = """
        間 以上 以内 超 余り あまり 余 近く 半 弱 強 未満 程度 ほど 前 後 連続 ぶり にわたる にわたり にわたって 越し かけ かか 使 続 働 暮ら 過ご 務め 勤め をかけ 計画 保証 契約 の歴史 の実績 の経験 もの
        に一度 に1度 に１度 に一回 に1回 で を経て を迎え
        """
    private static let ordinalExclusions = "条 項 号 章 節 三者 三国 四半期 1四半期 週 線 一線 次世界 版 種 類 類医薬品 種電気 者 一興商 一生命 一三共 一法規 一種"
    private static let words = """
        一般 一部 一方 一緒 一環 一層 一斉 一致 一定 一覧 一括 一連 一番 一切 一気 一体 一律 一時 一言 一同 一応 一流 一例 一面 一目 一旦 一瞬 一見 一新 一丸 一貫 一助 一因 一役
        一途 一首 一端 一帯 一族 一生 一気に 一意 一転 一躍 一度 一休 一式 一色 一望 一角 一軒家 一戸建て 一枚岩 一歩 一人一人 一人ひとり 一つひとつ 一つ一つ 一期一会 一石二鳥 一長一短
        十分 十字 十八番 百貨店 百合 百科 千葉 千代田 千歳 千円札 千人針 三菱 三井 三重 三越 三鷹 三田 三浦 三島 三条 三角 三脚 三昧 三振 三塁 二塁 二世 二次 二重 二酸化 二条 二宮 二階堂
        二人三脚 四国 四季 四半期 四川 四日市 四条 四谷 五輪 五感 五反田 五十嵐 五島 五所川原 六本木 六甲 六角 七夕 七輪 七尾 八王子 八戸 八百屋 八代 八重 八幡 八丁堀 九州 九段 九谷 九条
        一社 一橋 一宮 一関 一本木 二子 三原 三木 三次 三田市 両国 両方 三者三様 四方 四万十 五泉 十日町 十勝 十和田 百選 千曲 千年 千里 一市民 一県民 一市井
        """

    private static func all(_ qualifier: FigureEntry.Qualifier, _ words: String) -> [(String, FigureEntry.Qualifier)] {
        words.split(separator: " ").map { (String($0), qualifier) }
    }

    private static func all(_ counter: HanFigureRules.Counter, _ words: String) -> [(String, HanFigureRules.Counter)] {
        words.split { $0 == " " || $0 == "\n" }.map { (String($0), counter) }
    }

    private static func time(
        _ unit: String, _ words: String, factor: Int = 1, isAmbiguous: Bool = false
    ) -> [(String, HanFigureRules.TimeUnit)] {
        words.split(separator: " ").map {
            (String($0), HanFigureRules.TimeUnit(unit: unit, factor: ExactDecimal(factor), isAmbiguous: isAmbiguous))
        }
    }
}
