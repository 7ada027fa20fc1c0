/// Makes entries of contacts.
public struct LinkContacts: Stage {
    public static let name = "link-contacts"
    public static let summary = "contacts as stated"
    public static let reads: [DraftField] = [.contacts]
    public static let fills: [DraftField] = [.contactEntries]

    public init(options: StageOptions) {}

    public func run(_ draft: inout Draft) {}
}
