import DatelineRecords

/// The tables of a language that writes without spaces: what stands around its numbers.
struct HanFigureRules: Sendable {
    /// A unit of time or age behind a number.
    struct TimeUnit: Sendable {
        var unit: String
        var factor = ExactDecimal(1)
        /// Whether the word alone could be a date (年, 日, 分); then the surroundings decide.
        var isAmbiguous = false
    }

    /// What a number counts in this language: a counter, or 个, whose noun is the unit.
    enum Counter: Sendable {
        case counter
        /// The noun behind it is the unit: 五个国家.
        case noun
        /// A counter that is no quantity: 丁目, 号, 条.
        case excluded
        /// A rank: 位, 番目.
        case ordinal
    }

    /// Right before the number.
    var before: SpelledTable<FigureEntry.Qualifier>
    /// Right behind the number or its unit.
    var after: SpelledTable<FigureEntry.Qualifier>
    var durations: SpelledTable<TimeUnit>
    var ages: SpelledTable<TimeUnit>
    var counters: SpelledTable<Counter>
    /// Words in front of a number of years that make it a length of time: 創業, 建党.
    var spanWords: SpelledTable<Bool>
    /// Words behind a number of years that do so: 以上, 前, 間.
    var spanEndings: SpelledTable<Bool>
    /// Words that end a noun behind a number.
    var nounEnds: SpelledTable<Bool>
    /// Words behind 第N that make it no ordinal of a quantity: 条, 四半期, 党支部.
    var ordinalExclusions: SpelledTable<Bool>
    /// Words that hold a Han digit and no number: 一般, 十分.
    var words: SpelledTable<Bool>
    var isChinese: Bool
}

extension SpelledTable where Value == Bool {
    /// A set of phrases parted by spaces and line ends.
    init(words: String) {
        self.init(words.split { $0 == " " || $0 == "\n" }.map { (String($0), true) })
    }
}
