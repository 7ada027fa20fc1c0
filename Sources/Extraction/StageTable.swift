/// All stages that a pipeline file can name, in the order of the standard pipeline.
public enum StageTable {
    /// The stages.
    public static let all: [any Stage.Type] = [
        FindDates.self, FindSections.self, FindFigures.self, FindPlaces.self, FindNames.self, FindTickers.self,
        FindQuotes.self, FindContacts.self, SettleOverlaps.self, LinkDocument.self, LinkDates.self, LinkNames.self,
        LinkPlaces.self, LinkFigures.self, LinkQuotes.self, LinkContacts.self,
    ]

    /// The stage of a name.
    public static func stage(named name: String) -> (any Stage.Type)? { all.first { $0.name == name } }
}
