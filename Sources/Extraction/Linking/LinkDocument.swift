/// Chooses the document's fields among clues and text.
public struct LinkDocument: Stage {
    public static let name = "link-document"
    public static let summary = "title, day of release, author, publisher from clues and text"
    public static let reads: [DraftField] = [.sections]
    public static let uses: [DraftField] = [.dates]
    public static let fills: [DraftField] = [.document]

    public init(options: StageOptions) {}

    public func run(_ draft: inout Draft) {}
}
