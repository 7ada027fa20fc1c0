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
        var order: [String] = []
        var findings: [String: [PlaceFinding]] = [:]
        for finding in draft.places {
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
