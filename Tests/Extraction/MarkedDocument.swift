@testable import DatelineExtraction
import DatelineRecords

/// A document whose names are marked in its text: `[P Mara Lindqvist]` is a person, `O` an organization, `L` a location, `E` an event, `X` a product.
///
/// Paragraphs are parted by a blank line.
struct MarkedDocument {
    var draft: Draft
    /// The marked names in text order.
    var names: [NameFinding]

    init(_ marked: String, language: String, score: Float = 0.9) {
        var text = ""
        var names: [NameFinding] = []
        var open: (Int, NameFinding.Kind)?
        var scalars = Array(marked.unicodeScalars)[...]
        let kinds: [Unicode.Scalar: NameFinding.Kind] = [
            "P": .person, "O": .organization, "L": .location, "E": .event, "X": .product,
        ]
        while let scalar = scalars.popFirst() {
            if scalar == "[", let first = scalars.first, let kind = kinds[first] {
                open = (text.utf8.count, kind)
                scalars = scalars.dropFirst(2)
            } else if scalar == "]", let (start, kind) = open {
                names.append(NameFinding(range: TextRange(start, text.utf8.count), score: score, kind: kind))
                open = nil
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
        let bytes = DocumentText(text)
        let source = Source(uri: "-", mediaType: "text/plain", charset: nil, byteCount: bytes.count)
        var blocks: [Block] = []
        var start = 0
        for part in text.split(separator: "\n\n", omittingEmptySubsequences: false) {
            blocks.append(Block(kind: .paragraph, range: TextRange(start, start + part.utf8.count), language: language))
            start += part.utf8.count + 2
        }
        draft = Draft(Document(source: source, text: bytes, blocks: blocks, language: language))
        draft.names = names
        self.names = names
    }

    /// The draft after listings were found and names were linked.
    var linked: Draft {
        var draft = draft
        FindTickers(options: StageOptions()).run(&draft)
        LinkNames(options: StageOptions()).run(&draft)
        return draft
    }
}
