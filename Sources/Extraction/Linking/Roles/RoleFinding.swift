import DatelineRecords

/// The body in which a position is held, as the phrase names it.
enum RoleBody: Hashable {
    /// A name that the text marks there: index in `MarkedNames.all`.
    case span(Int)
    /// Words that are no name of their own (*Eastern District of Virginia*).
    case tokens(Range<Int>)
    /// *its*, *our*: the body last named in the sentence, else the organization that speaks.
    case own
    /// *of the company*, 集团: the organization that speaks.
    case issuer
    /// *of the museum*, *the company's*: token of the noun; the last body before it whose name holds the noun, else the organization that speaks.
    case noun(Int)
}

/// A position found beside a person's name.
struct RoleFinding: Hashable {
    /// Tokens of the title.
    var title: Range<Int>
    var body: RoleBody?
    /// Whether the title is a plural that stands for several people.
    var isPlural = false
}
