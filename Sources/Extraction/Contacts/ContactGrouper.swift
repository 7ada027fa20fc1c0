import DatelineRecords

/// Puts addresses, numbers and names that stand together into contacts: one a person, or one an entry of the block.
struct ContactGrouper {
    private let draft: Draft
    private var tokens: TokenTable { draft.tokens }

    init(draft: Draft) { self.draft = draft }

    /// A piece of a contact in the text.
    private struct Item {
        enum Kind { case person, organization, email, phone, url }
        var kind: Kind
        var range: TextRange
    }

    /// All contacts, in text order.
    func contacts() -> [ContactFinding] {
        let emails = EmailScanner(tokens: tokens).emails()
        let phones = PhoneScanner(tokens: tokens).phones().filter { phone in
            !phone.isFax && !isDialIn(phone) && !emails.contains { $0.overlaps(phone.range) }
        }
        var anchors = emails.map { Item(kind: .email, range: $0) } + phones.map { Item(kind: .phone, range: $0.range) }
        anchors.sort { $0.range < $1.range }
        var found: [ContactFinding] = []
        for region in regions(anchors.map(\.range)) {
            found += contacts(in: region, anchors.filter { region.contains($0.range) })
        }
        return distinct(found)
    }

    /// Numbers of a conference call are no contact's.
    private func isDialIn(_ phone: PhoneNumber) -> Bool {
        let block = tokens.blocks[Int(tokens.blockOfToken[phone.tokens.lowerBound])]
        let near =
            max(block.lowerBound, phone.tokens.lowerBound - 40)..<min(block.upperBound, phone.tokens.upperBound + 25)
        return near.contains { Self.callWords.contains(tokens.keys[$0]) }
    }

    private static let callWords = TokenMap(words: [
        "dial", "dialing", "dialling", "passcode", "webcast", "replay", "teleconference", "pin",
    ])

    /// Contact sections, and the paragraphs outside of them that hold an anchor; paragraphs that follow each other are one region.
    private func regions(_ anchors: [TextRange]) -> [TextRange] {
        var regions = draft.sections.filter { $0.kind == .contact }.map(\.range)
        for anchor in anchors where !regions.contains(where: { $0.contains(anchor) }) {
            let token = min(tokens.firstToken(atOrAfter: anchor.start), max(tokens.count - 1, 0))
            regions.append(around(Int(tokens.blockOfToken[token])).union(anchor))
        }
        regions.sort()
        var merged: [TextRange] = []
        for region in regions {
            if let last = merged.last, last.overlaps(region) {
                merged[merged.count - 1] = last.union(region)
            } else {
                merged.append(region)
            }
        }
        return merged
    }

    /// A block and, where it is a short line, the short lines around it: a contact block of one line a paragraph.
    private func around(_ index: Int) -> TextRange {
        var range = tokens.range(tokens.blocks[index])
        guard isShort(index) else { return range }
        var first = index
        while first > 0, index - first < 6, isShort(first - 1) {
            first -= 1
            range = range.union(tokens.range(tokens.blocks[first]))
        }
        return range
    }

    private func isShort(_ index: Int) -> Bool {
        let block = tokens.blocks[index]
        return !block.isEmpty && block.count <= 24 && !tokens.isASCII(block.upperBound - 1, ".")
            && tokens.keys[block.upperBound - 1] != 0x3002
    }

    // MARK: One region

    private func contacts(in region: TextRange, _ anchors: [Item]) -> [ContactFinding] {
        guard !anchors.isEmpty else { return [] }
        let items = (anchors + names(in: region, anchors) + urls(in: region, anchors)).sorted { $0.range < $1.range }
        var found: [ContactFinding] = []
        var current: ContactFinding?
        var organization: TextRange?
        for item in items {
            var entry = current ?? ContactFinding(range: item.range, score: 0.8)
            if startsNew(entry, item) {
                found.append(entry)
                entry = ContactFinding(range: item.range, score: 0.8)
                if item.kind == .phone || item.kind == .email { entry.organization = organization }
            }
            switch item.kind {
            case .person: entry.name = item.range
            case .organization:
                entry.organization = item.range
                organization = item.range
            case .email: entry.email = item.range
            case .phone: entry.phone = item.range
            case .url: entry.url = entry.url ?? item.range
            }
            entry.range = entry.range.union(item.range)
            current = entry
        }
        if let current { found.append(current) }
        return found.filter { $0.email != nil || $0.phone != nil }
    }

    /// Whether an item belongs to the next contact: the entry has one of its kind, or is complete and a name opens a line.
    private func startsNew(_ entry: ContactFinding, _ item: Item) -> Bool {
        let isReached = entry.email != nil || entry.phone != nil
        switch item.kind {
        case .person: return entry.name != nil || isReached
        case .organization:
            return entry.organization != nil && isReached || isReached && entry.url != nil
                || isReached && entry.name != nil && entry.organization != nil
        case .email: return entry.email != nil
        case .phone: return entry.phone != nil
        case .url: return false
        }
    }

    /// Persons and bodies of the region's lines; in prose those that the tagger found, away from addresses.
    private func names(in region: TextRange, _ anchors: [Item]) -> [Item] {
        let persons = draft.names.filter { $0.kind == .person }.map { withoutHeading($0.range) }
        let lines = ContactLines(
            tokens: tokens, persons: persons,
            organizations: draft.names.filter { $0.kind == .organization }.map { withoutHeading($0.range) })
        let readings = lines.readings(in: region, anchors: anchors.map(\.range))
        if readings.isEmpty { return tagged(in: region, anchors) }
        return readings.map { reading in
            switch reading {
            case .person(let range): Item(kind: .person, range: withoutHeading(range))
            case .organization(let range): Item(kind: .organization, range: withoutHeading(range))
            }
        }
    }

    private func tagged(in region: TextRange, _ anchors: [Item]) -> [Item] {
        draft.names.compactMap { name in
            guard region.contains(name.range), !anchors.contains(where: { $0.range.overlaps(name.range) }) else {
                return nil
            }
            switch name.kind {
            case .person: return Item(kind: .person, range: withoutHeading(name.range))
            case .organization: return Item(kind: .organization, range: withoutHeading(name.range))
            default: return nil
            }
        }
    }

    /// `Contact DetailsJane Roe`: the heading lost its line break.
    private func withoutHeading(_ name: TextRange) -> TextRange {
        for heading in ["Contact Details", "Details", "Contact"] where name.length > heading.utf8.count + 2 {
            let end = name.start + heading.utf8.count
            let next = draft.document.text.utf8[end]
            guard draft.document.text.utf8[name.start..<end].elementsEqual(heading.utf8), next != 0x20,
                next & 0x20 == 0 || next >= 0x80
            else { continue }
            return TextRange(end, name.end)
        }
        return name
    }

    private func urls(in region: TextRange, _ anchors: [Item]) -> [Item] {
        URLScanner(tokens: tokens).urls(in: region).filter { url in !anchors.contains { $0.range.overlaps(url) } }
            .map { Item(kind: .url, range: $0) }
    }

    /// One contact for each address and number: a repetition adds nothing.
    private func distinct(_ contacts: [ContactFinding]) -> [ContactFinding] {
        var seen: Set<String> = []
        var found: [ContactFinding] = []
        for var contact in contacts {
            if let email = contact.email, !seen.insert(draft.document.text[email].lowercased()).inserted {
                contact.email = nil
            }
            if let phone = contact.phone, !seen.insert(digits(phone)).inserted { contact.phone = nil }
            if contact.email != nil || contact.phone != nil { found.append(contact) }
        }
        return found
    }

    private func digits(_ range: TextRange) -> String {
        String(decoding: draft.document.text.utf8[range.start..<range.end].filter { $0 &- 0x30 < 10 }, as: UTF8.self)
    }
}
