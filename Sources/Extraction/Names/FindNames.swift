import DatelineRecords

/// Finds names with the trained tagger: people, organizations, locations, events, products.
public struct FindNames: Stage {
    public static let name = "find-names"
    public static let summary = "people, organizations, locations, events, products"
    public static let reads: [DraftField] = []
    public static let uses: [DraftField] = [.sections]
    public static let fills: [DraftField] = [.names]
    public static let options = [
        StageOption("model", .text(""), "folder with models of your own; empty: the shipped ones")
    ]

    /// The strength from which a rule's body is added to what the tagger marked.
    private static let supplements: [(NameLanguage, Float)] = [(.english, 0.9), (.japanese, 0.8), (.chinese, 0.7)]

    private let folder: String?

    public init(options: StageOptions) {
        let chosen = options.text("model") ?? ""
        folder = Resources.locate(explicit: chosen.isEmpty ? nil : chosen)
    }

    public func run(_ draft: inout Draft) {
        let blocks = BlockLanguage.blocks(of: draft.document, in: draft.tokens)
        var names: [NameFinding] = []
        for language in NameLanguage.allCases {
            let chosen = blocks[language]
            if chosen.isEmpty { continue }
            switch model(language) {
            case .success(let model): names += NameTagger(model: model).names(in: draft.tokens, blocks: chosen)
            case .failure(let problem):
                names += NameRules.find(in: draft, blocks: chosen)
                draft.problems.append(missing(problem))
            }
        }
        for (language, least) in Self.supplements {
            names = RuleSupplement.merged(names, in: draft, blocks: blocks[language], least: least)
        }
        draft.names = EventRules.merged(names, draft.tokens, blocks: blocks).sorted { $0.range < $1.range }
    }

    private func missing(_ problem: ModelProblem) -> Problem {
        Problem(
            "model-missing", stage: Self.name,
            message: "names by rules alone, because \(problem.message); "
                + "give the folder of the models by --resources or DATELINE_RESOURCES")
    }

    private func model(_ language: NameLanguage) -> Result<NameModel, ModelProblem> {
        guard let folder else { return .failure(ModelProblem("there is no resource folder")) }
        return NameModel.shared(path: NameModel.path(language: language.rawValue, folder: folder))
    }
}
