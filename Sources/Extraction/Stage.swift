/// One step from document to record: a small value that declares which fields of the draft it reads and fills.
public protocol Stage: Sendable {
    /// Its name in a pipeline file: a verb and what it finds (`find-dates`).
    static var name: String { get }
    /// One line for `dateline pipeline explain`.
    static var summary: String { get }
    /// Fields that an earlier stage must have filled.
    static var reads: [DraftField] { get }
    /// Fields that it reads too where a stage of the pipeline fills them; such a stage must then stand before it.
    static var uses: [DraftField] { get }
    /// Fields that it fills.
    static var fills: [DraftField] { get }
    /// Its options with their types.
    static var options: [StageOption] { get }

    /// Makes the stage with options that were checked against `options`.
    init(options: StageOptions)

    /// Does its work on one document.
    func run(_ draft: inout Draft)
}

extension Stage {
    /// Nothing beyond `reads`.
    public static var uses: [DraftField] { [] }

    /// No options.
    public static var options: [StageOption] { [] }
}

/// An option that a stage understands.
public struct StageOption: Hashable, Sendable {
    /// Its key in the pipeline file.
    public var name: String
    /// Its value where the file is silent; the type of that value is the option's type.
    public var standard: StageOptions.Value
    /// One line that says what it does.
    public var summary: String

    /// Makes an option.
    public init(_ name: String, _ standard: StageOptions.Value, _ summary: String) {
        self.name = name
        self.standard = standard
        self.summary = summary
    }
}

/// The options given to a stage: names to values, already checked.
public struct StageOptions: Hashable, Sendable {
    /// An option's value.
    public enum Value: Hashable, Sendable {
        case flag(Bool)
        case number(Int)
        case text(String)
        case list([String])
    }

    /// The values, standard ones included.
    public var values: [String: Value]

    /// Makes options.
    public init(_ values: [String: Value] = [:]) { self.values = values }

    /// A flag's value; false where it is not given.
    public func flag(_ name: String) -> Bool {
        if case .flag(let value) = values[name] { value } else { false }
    }

    /// A list's value; empty where it is not given.
    public func list(_ name: String) -> [String] {
        if case .list(let value) = values[name] { value } else { [] }
    }

    /// A text's value.
    public func text(_ name: String) -> String? {
        if case .text(let value) = values[name] { value } else { nil }
    }
}
