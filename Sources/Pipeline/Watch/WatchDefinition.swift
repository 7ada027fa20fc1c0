/// `watch:` of a pipeline file: what is watched, how often, where its journal is.
public struct WatchDefinition: Hashable, Sendable {
    /// Something that is watched.
    public struct Source: Hashable, Sendable {
        /// What it is.
        public enum Kind: String, Hashable, Sendable, CaseIterable {
            /// The address of a feed, a sitemap or an index of sitemaps.
            case feed
            /// The address of one page.
            case page
            /// A file of addresses, one a line.
            case urls
            /// A folder whose files are documents, with the folders below it.
            case folder
        }

        public var kind: Kind
        /// Address or path.
        public var place: String
        /// Time from one look to the next; nil leaves it to the source.
        public var interval: Duration?

        /// Its name in the journal, messages and metrics: the place.
        public var name: String { place }
    }

    /// All sources, each place once.
    public var sources: [Source] = []
    /// The SQLite file that remembers what was seen.
    public var journal: String
    /// Time from one look to the next where neither file nor source says it.
    public var interval = Duration.seconds(900)
    /// `HOST:PORT` where health and metrics are told.
    public var listen: String?
    /// The longest pause between two looks at a source that fails.
    static let maximumPause = Duration.seconds(6 * 3600)
}
