import DatelineRecords

/// Makes entries of prefectures and subdivisions.
public struct LinkPlaces: Stage {
    public static let name = "link-places"
    public static let summary = "one entry a prefecture or subdivision"
    public static let reads: [DraftField] = [.places]
    public static let uses: [DraftField] = [.settled, .names]
    public static let fills: [DraftField] = [.placeEntries]

    public init(options: StageOptions) {}

    public func run(_ draft: inout Draft) {
        let owners = PlaceOwners(draft: draft)
        var order: [String] = []
        var findings: [String: [PlaceFinding]] = [:]
        for finding in draft.places where !owners.hold(finding) {
            if findings[finding.code] == nil { order.append(finding.code) }
            findings[finding.code, default: []].append(finding)
        }
        for code in order {
            guard let group = findings[code], let place = Gazetteer.shared.place(of: code) else { continue }
            let isNamed = group.contains { $0.impliedBy == nil }
            let impliedBy = isNamed ? nil : group.first?.impliedBy
            let mentions = group.map { draft.mention($0.range) }
            if let localName = place.localName {
                draft.links.prefectures.append(
                    PrefectureEntry(
                        code: code, name: place.name, localName: localName, impliedBy: impliedBy, mentions: mentions))
            } else {
                draft.links.subdivisions.append(
                    SubdivisionEntry(
                        code: code, country: String(code.prefix(2)), name: place.name, impliedBy: impliedBy,
                        mentions: mentions))
            }
        }
    }
}

/// The names of the draft that a place may be part of.
///
/// Guidelines, section prefectures: inside a body's, brand's or product's name a place counts only where the body is the place's own government;
/// in an event's name it counts.
private struct PlaceOwners {
    let draft: Draft
    private let index: RangeIndex
    private let kinds: [TextRange: NameFinding.Kind]

    init(draft: Draft) {
        self.draft = draft
        index = RangeIndex(draft.names.map(\.range))
        kinds = Dictionary(draft.names.map { ($0.range, $0.kind) }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether a longer name holds the place, so that it is no mention.
    func hold(_ place: PlaceFinding) -> Bool {
        index.overlapping(place.range).contains { range in
            guard range != place.range, range.contains(place.range), !isBehindComma(place.range, in: range) else {
                return false
            }
            switch kinds[range] {
            case .organization: return !isGovernment(range)
            case .person, .product: return true
            case .event, .location, nil: return false
            }
        }
    }

    /// `Acme Inc., Chicago, IL` or `Acme Tokyo Japan` in one span, `D C Today` behind `WASHINGTON`: the place is no part of the name.
    private func isBehindComma(_ place: TextRange, in name: TextRange) -> Bool {
        let tokens = draft.tokens
        let first = tokens.firstToken(atOrAfter: place.start)
        let next = tokens.firstToken(atOrAfter: place.end)
        if next < tokens.count, let match = Gazetteer.shared.index.longestMatch(in: tokens, at: next),
            match.values.contains(where: { $0.evidence == .country })
        {
            return true
        }
        guard first > 0 else { return false }
        if name.start == place.start,
            index.overlapping(tokens.range(first - 1)).contains(where: { kinds[$0] == .location })
        {
            return true
        }
        return tokens.isASCII(first - 1, ",") && name.start < place.start
    }

    /// Whether the name has the head of a place's own government, its office or court.
    private func isGovernment(_ name: TextRange) -> Bool {
        let tokens = draft.tokens
        return tokens.tokens(in: name).contains { token in
            switch tokens.classes[token] {
            case .word:
                EnglishPlaceWords.governmentHeads.contains(tokens.keys[token])
                    || EnglishPlaceWords.governmentBeforeOf.contains(tokens.keys[token])
                        && tokens.has(token + 1, TokenKey.of("of"))
            case .han: Self.offices.longestMatch(in: tokens, at: token) != nil
            default: false
            }
        }
    }

    private static let offices = PhraseIndex<Bool>(
        [
            "県庁", "府庁", "都庁", "道庁", "県", "府", "都", "道", "市", "区", "町", "村", "政府", "知事", "議会", "警察", "警視庁", "教育委員会",
            "裁判所", "検察庁", "省委", "市委", "法院",
            "检察院", "人大", "政协", "公安", "厅", "税务局",
        ].map { ($0, true) })
}
