/// Japanese words of attribution.
enum JapaneseSpeechWords {
    /// Behind と: 述べた, 語った, コメントしている.
    static let verbs = PhraseIndex<Bool>(
        [
            "述べ", "語", "話し", "話す", "話す", "コメント", "説明し", "強調し", "訴え", "発言", "振り返", "答え", "呼びかけ", "期待を", "期待し", "意気込",
            "明かし", "指摘", "主張", "挨拶",
            "あいさつ", "言い", "言う", "言って", "記し", "つづ", "評価し", "質問", "回答", "表明",
        ].map { ($0, true) })

    /// In front of a mark: 次のように述べ, 以下のように, のコメント.
    static let introductions = PhraseIndex<Bool>(
        ["次のように", "以下のように", "このように", "次の通り", "以下の通り", "次のとおり", "以下のとおり", "コメント", "述べて", "語って", "話して", "からは"].map {
            ($0, true)
        })

    /// Behind の or などの: 声, 意見, 回答.
    static let nouns = PhraseIndex<Bool>(
        ["声を", "声が", "声も", "という声", "意見", "感想", "コメント", "回答", "との声", "との回答", "評価を"].map { ($0, true) })
}
