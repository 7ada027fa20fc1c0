/// Japanese dates.
struct JapaneseDateGrammar: DateGrammar {
    var text: DateText

    func mayStart(_ token: Int) -> Bool { false }

    func match(at token: Int, into found: inout [DateMatch]) -> Int? { nil }
}
