import DatelineDocuments
import DatelineExtraction
import DatelineIntake
import DatelineRecords

/// Releases without marks, out of which names are learned that the marked texts do not hold.
struct Archive {
    /// The texts, as the tagger sees them.
    private(set) var texts: [NameSequence] = []

    /// Reads the documents of a language.
    ///
    /// - Parameters:
    ///   - path: A folder or an archive.
    ///   - language: Whose documents are read.
    ///   - tables: What is known of words.
    ///   - marked: Texts whose copies are left out, so that what the archive says of their names is what it says of any text's.
    /// - Throws: `InputError` where it cannot be read. Documents of it that cannot are left out.
    init(_ path: String, language: NameLanguage, tables: WordTables, without marked: [MarkedText])
        throws(InputError)
    {
        var copies = Set<UInt32>()
        for text in marked { copies.formUnion(Self.samples(Tokenizer.tokens(of: text.document))) }
        var inputs = Inputs([path])
        let reader = DocumentReader()
        while let element = inputs.next() {
            if case .failure(let error) = element { throw error }
            guard case .item(let item) = element,
                let bytes = try? Inputs.bytes(of: item, limit: DocumentReader.Limits().maximumBytes),
                let document = try? reader.read(bytes, uri: item.uri, mediaType: item.hints.mediaType),
                document.language == language.rawValue
            else { continue }
            let tokens = Tokenizer.tokens(of: document)
            let samples = Self.samples(tokens)
            if samples.count(where: copies.contains) * 2 > samples.count { continue }
            texts.append(language.sequence(tokens, blocks: Array(tokens.blocks.indices), tables: tables))
        }
    }

    /// Hashes of one in sixteen of all stretches of twelve tokens: texts that share many are copies of each other.
    ///
    /// Source: Broder, On the resemblance and containment of documents (1997).
    private static func samples(_ tokens: TokenTable) -> [UInt32] {
        guard tokens.count >= 12 else { return [] }
        return (0...tokens.count - 12).compactMap { start in
            var hash = NameHash.seed
            for token in start..<start + 12 { hash = NameHash.phrase(hash, NameHash.word(tokens.keys[token])) }
            return hash & 15 == 0 ? hash : nil
        }
    }
}
