/// Makes entries of prefectures and subdivisions.
public struct LinkPlaces: Stage {
    public static let name = "link-places"
    public static let summary = "one entry a prefecture or subdivision"
    public static let reads: [DraftField] = [.places]
    public static let uses: [DraftField] = [.settled, .names]
    public static let fills: [DraftField] = [.placeEntries]

    public init(options: StageOptions) {}

    public func run(_ draft: inout Draft) {}
}
