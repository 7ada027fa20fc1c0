import DatelineRecords

/// Finds whom the release says to ask: addresses and telephone numbers, with the names beside them.
public struct FindContacts: Stage {
    public static let name = "find-contacts"
    public static let summary = "contact persons with e-mail and telephone"
    public static let reads: [DraftField] = []
    public static let uses: [DraftField] = [.sections, .names]
    public static let fills: [DraftField] = [.contacts]

    public init(options: StageOptions) {}

    public func run(_ draft: inout Draft) {
        draft.contacts = ContactGrouper(draft: draft).contacts()
    }
}
