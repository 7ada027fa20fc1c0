/// Chinese words of attribution.
enum ChineseSpeechWords {
    /// Verbs beside a mark: 表示, 说道, 指出.
    static let verbs = PhraseIndex<Bool>(
        [
            "表示", "说道", "說道", "说", "說", "指出", "强调", "強調", "称", "稱", "认为", "認為", "介绍", "介紹", "坦言", "透露", "谈到", "談到",
            "宣誓", "评论", "評論", "补充",
            "補充", "写道", "寫道", "回忆", "回憶", "感慨", "解释", "解釋", "提到", "强调说", "总结", "感叹", "呼吁", "直言",
        ].map { ($0, true) })
}
