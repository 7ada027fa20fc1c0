/// Finds contacts.
public struct FindContacts: Stage {
    public static let name = "find-contacts"
    public static let summary = "names, telephones, addresses of contact blocks"
    public static let reads: [DraftField] = [.sections]
    public static let uses: [DraftField] = [.names]
    public static let fills: [DraftField] = [.contacts]

    public init(options: StageOptions) {}

    public func run(_ draft: inout Draft) {}
}
