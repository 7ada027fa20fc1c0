/// Finds prefectures and other first-level subdivisions.
public struct FindPlaces: Stage {
    public static let name = "find-places"
    public static let summary = "prefectures, first-level subdivisions, cities that point to them"
    public static let reads: [DraftField] = []
    public static let fills: [DraftField] = [.places]

    public init(options: StageOptions) {}

    public func run(_ draft: inout Draft) {}
}
