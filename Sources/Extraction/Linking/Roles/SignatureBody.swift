import DatelineRecords

/// Finds the body that heads a signature block, or stands in a contact block, for roles without one.
enum SignatureBody {
    /// The organization above `/s/ NAME`; in a contact section the one that begins right behind the title, or the nearest one before the name, or behind it.
    static func body(
        of name: Range<Int>, titleEnd: Int, _ tokens: TokenTable, _ spans: MarkedNames, _ contacts: [TextRange]
    ) -> RoleBody? {
        let range = tokens.range(name)
        if let section = contacts.first(where: { $0.contains(range) }) {
            let next = tokens.isASCII(titleEnd, ",") ? titleEnd + 1 : titleEnd
            if let span = spans.index(at: next), spans.all[span].kind == .organization,
                spans.all[span].tokens.lowerBound == next
            {
                return .span(span)
            }
            return last(in: TextRange(section.start, range.start), spans)
                ?? first(in: TextRange(range.end, section.end), spans)
        }
        var index = name.lowerBound - 1
        while index > 1, name.lowerBound - index < 26 {
            if tokens.isASCII(index, "/"), tokens.has(index - 1, EnglishRoleParser.sKey), tokens.isASCII(index - 2, "/")
            {
                let low = tokens.range(max(0, index - 60)).start
                return last(in: TextRange(low, range.start), spans)
            }
            index -= 1
        }
        return nil
    }

    private static func last(in range: TextRange, _ spans: MarkedNames) -> RoleBody? {
        spans.all.lastIndex { $0.kind == .organization && range.contains($0.range) }.map(RoleBody.span)
    }

    private static func first(in range: TextRange, _ spans: MarkedNames) -> RoleBody? {
        let near = TextRange(range.start, min(range.end, range.start + 160))
        return spans.all.firstIndex { $0.kind == .organization && near.contains($0.range) }.map(RoleBody.span)
    }
}
