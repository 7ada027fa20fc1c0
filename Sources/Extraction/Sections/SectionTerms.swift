/// What a heading or a phrase says about the part of the release that it stands in or opens.
package enum SectionMark: String, Sendable, CaseIterable {
    /// Opens the contact block.
    case contact
    /// Opens a contact block only where names, phones or e-mail addresses follow.
    case contactMaybe
    /// Opens the cautionary note.
    case safeHarbor
    /// Opens a note on the company.
    case about
    /// Opens a part of the body again (`Conference call`, `Notes to editors`).
    case body
    /// Ends the release: `###`, `-30-`, `SOURCE Acme`.
    case end
}

/// What stands in front of the headline, or in it, and says something about the release as a whole.
package enum ReleaseMark: String, Sendable, CaseIterable {
    /// Says that this is a press release (`NEWS RELEASE`, プレスリリース).
    case release
    /// Says that this is a notice (お知らせ, 公告).
    case notice
    /// Says that it may be used at once.
    case immediate
    /// Says that it may not be used yet.
    case embargo
    case correction, update, withdrawn
}

/// Headings, marks and phrases of the genre in one language. The tables of all languages are read together: their words do not meet.
package struct SectionTerms: Sendable {
    /// `mark: phrase; phrase`: whole headings or run-in headings, matched at the start of a unit.
    var headings: String
    /// `mark: phrase; phrase`: matched at the end of a heading (`Acmeについて`).
    var headingEndings: String
    /// Phrases that make a paragraph a cautionary note wherever they stand in it.
    var cautions: String
    /// `mark: phrase; phrase`: matched at the start of a unit before the lead, and in front of a headline.
    var releaseMarks: String
    /// `mark: phrase; phrase`: matched at the end of a headline (`のお知らせ`, `（訂正版）`).
    var titleEndings: String
    /// Words of navigation and page furniture that are no headline when they stand alone.
    var furniture: String
    /// Labels that open a line of a letterhead or of a page's head: the line is no headline.
    var letterhead: String
    /// Words in front of a day of release: `Posted on`, 発表日, 发布时间.
    var dateLabels: String
    /// Words in front of a day of change: `Updated`, 更新日.
    var updateLabels: String
    /// Words that say that a line's day is not the day of release: `earliest event reported`, 開催日.
    var otherDays: String
    /// Words that no place in a dateline begins with or holds: `Press`, `Posted`, `Inc`.
    var notPlaces: String
}

extension SectionTerms {
    private static let languages = [english, japanese, chinese]

    private static func joined(_ part: KeyPath<SectionTerms, String>) -> String {
        languages.map { $0[keyPath: part] }.joined(separator: "\n")
    }

    static let headings = TermTable<SectionMark>(lines: joined(\.headings))
    static let headingEndings = TermTable<SectionMark>(lines: joined(\.headingEndings))
    static let cautions = TermTable(phrases: joined(\.cautions))
    static let releaseMarks = TermTable<ReleaseMark>(lines: joined(\.releaseMarks))
    static let titleEndings = TermTable<ReleaseMark>(lines: joined(\.titleEndings))
    static let furniture = TermTable(phrases: joined(\.furniture))
    static let letterhead = TermTable(phrases: joined(\.letterhead))
    static let dateLabels = TermTable(phrases: joined(\.dateLabels))
    static let updateLabels = TermTable(phrases: joined(\.updateLabels))
    static let otherDays = TermTable(phrases: joined(\.otherDays))
    static let notPlaces = TermTable(phrases: joined(\.notPlaces))
}
