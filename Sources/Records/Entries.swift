/// A date that the text states; one entry a distinct value.
public struct DateEntry: Hashable, Sendable {
    /// How long the stated time is.
    public enum Grain: String, Hashable, Sendable, CaseIterable {
        case instant, day, week, month, quarter, half, year, decade, century, season, range
    }

    /// Whose years it counts.
    public enum Calendar: String, Hashable, Sendable, CaseIterable {
        case gregorian, fiscal
    }

    public var id: String
    /// ISO 8601 and EDTF as the guidelines write them, without zone.
    public var value: String
    /// First day or instant, inclusive.
    public var start: String?
    /// Last day or instant, inclusive.
    public var end: String?
    public var grain: Grain
    public var calendar: Calendar
    /// True where no mention is absolute.
    public var relative: Bool
    public var mentions: [Mention]
    /// Calibrated probability, null until it is measured to be one.
    public var confidence: Double?

    /// Makes an entry.
    public init(
        id: String, value: String, start: String?, end: String?, grain: Grain, calendar: Calendar, relative: Bool,
        mentions: [Mention], confidence: Double? = nil
    ) {
        self.id = id
        self.value = value
        self.start = start
        self.end = end
        self.grain = grain
        self.calendar = calendar
        self.relative = relative
        self.mentions = mentions
        self.confidence = confidence
    }
}

/// A person, one entry a person.
public struct PersonEntry: Hashable, Sendable {
    /// A position that a person holds.
    public struct Role: Hashable, Sendable {
        public var title: String
        public var organization: String?
        /// Id of that organization's entry.
        public var organizationID: String?
        public var mentions: [Mention]

        /// Makes a role.
        public init(title: String, organization: String? = nil, organizationID: String? = nil, mentions: [Mention] = [])
        {
            self.title = title
            self.organization = organization
            self.organizationID = organizationID
            self.mentions = mentions
        }
    }

    public var id: String
    /// Kind and normal form of the fullest name (`person/sasaki nobuhiko`).
    public var key: String
    /// The fullest form in the text, order kept.
    public var name: String
    public var familyName: String?
    public var givenName: String?
    public var aliases: [String] = []
    public var honorific: String?
    public var roles: [Role] = []
    public var identifiers: [Identifier] = []
    public var mentions: [Mention]
    public var confidence: Double?

    /// Makes an entry.
    public init(id: String, key: String, name: String, mentions: [Mention]) {
        self.id = id
        self.key = key
        self.name = name
        self.mentions = mentions
    }
}

/// One identifier of a person or organization: its scheme (`lei`, `isin`) and value.
public struct Identifier: Hashable, Sendable {
    public var scheme: String
    public var value: String

    /// Makes an identifier.
    public init(scheme: String, value: String) {
        self.scheme = scheme
        self.value = value
    }
}

/// An organization, one entry a body.
public struct OrganizationEntry: Hashable, Sendable {
    /// What kind of body it is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case company, government, agency, university, association, media, party, military, hospital, team, other
    }

    /// A listing.
    public struct Ticker: Hashable, Sendable {
        /// Short name of the exchange: `TSE`, `NYSE`.
        public var exchange: String
        public var symbol: String
        public var mentions: [Mention]

        /// Makes a ticker.
        public init(exchange: String, symbol: String, mentions: [Mention]) {
            self.exchange = exchange
            self.symbol = symbol
            self.mentions = mentions
        }
    }

    public var id: String
    public var key: String
    /// The fullest form in the text.
    public var name: String
    public var aliases: [String] = []
    public var kind: Kind
    public var tickers: [Ticker] = []
    public var identifiers: [Identifier] = []
    public var mentions: [Mention]
    public var confidence: Double?

    /// Makes an entry.
    public init(id: String, key: String, name: String, kind: Kind = .other, mentions: [Mention]) {
        self.id = id
        self.key = key
        self.name = name
        self.kind = kind
        self.mentions = mentions
    }
}

/// One of Japan's 47 prefectures.
public struct PrefectureEntry: Hashable, Sendable {
    /// ISO 3166-2: `JP-27`.
    public var code: String
    /// `Osaka`.
    public var name: String
    /// `大阪府`.
    public var localName: String
    /// The city that alone points to it.
    public var impliedBy: String?
    public var mentions: [Mention]
    public var confidence: Double?

    /// Makes an entry.
    public init(code: String, name: String, localName: String, impliedBy: String?, mentions: [Mention]) {
        self.code = code
        self.name = name
        self.localName = localName
        self.impliedBy = impliedBy
        self.mentions = mentions
    }
}

/// A first-level subdivision of another country.
public struct SubdivisionEntry: Hashable, Sendable {
    /// ISO 3166-2: `CN-SD`.
    public var code: String
    /// ISO 3166-1 alpha-2: `CN`.
    public var country: String
    public var name: String
    public var impliedBy: String?
    public var mentions: [Mention]
    public var confidence: Double?

    /// Makes an entry.
    public init(code: String, country: String, name: String, impliedBy: String?, mentions: [Mention]) {
        self.code = code
        self.country = country
        self.name = name
        self.impliedBy = impliedBy
        self.mentions = mentions
    }
}

/// A quantity; one entry a mention.
public struct FigureEntry: Hashable, Sendable {
    /// What is measured.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case count, money, percent, measure, duration, ordinal, ratio, age
    }

    /// How exact the number is.
    public enum Qualifier: String, Hashable, Sendable, CaseIterable {
        case gt, ge, lt, le, approx
    }

    public var kind: Kind
    /// Scale applied; null for ranges.
    public var value: ExactDecimal?
    public var low: ExactDecimal?
    public var high: ExactDecimal?
    public var qualifier: Qualifier?
    /// Money: ISO 4217; percent: % or pp; measure: usual symbol; duration and age: year … second; count: head noun.
    public var unit: String?
    /// The whole noun phrase counted; a table's row header.
    public var of: String?
    /// Whose figure it is.
    public var organizationID: String?
    /// The date value that the figure is about, in tables and earnings text.
    public var period: String?
    public var mentions: [Mention]
    public var confidence: Double?

    /// Makes an entry.
    public init(
        kind: Kind, value: ExactDecimal?, low: ExactDecimal? = nil, high: ExactDecimal? = nil, mentions: [Mention]
    ) {
        self.kind = kind
        self.value = value
        self.low = low
        self.high = high
        self.mentions = mentions
    }
}

/// A named event.
public struct EventEntry: Hashable, Sendable {
    public var name: String
    public var mentions: [Mention]

    /// Makes an entry.
    public init(name: String, mentions: [Mention]) {
        self.name = name
        self.mentions = mentions
    }
}

/// A direct quotation.
public struct QuoteEntry: Hashable, Sendable {
    /// Name as in `people`.
    public var speaker: String?
    public var speakerID: String?
    public var text: String
    /// The first six words; the opening clause where the script has no spaces.
    public var starts: String
    /// Ids of the organizations named in the quotation or its sentence.
    public var about: [String] = []
    public var mentions: [Mention]

    /// Makes an entry.
    public init(speaker: String?, speakerID: String?, text: String, starts: String, mentions: [Mention]) {
        self.speaker = speaker
        self.speakerID = speakerID
        self.text = text
        self.starts = starts
        self.mentions = mentions
    }
}

/// Whom the release says to ask.
public struct ContactEntry: Hashable, Sendable {
    public var name: String?
    public var organization: String?
    public var email: String?
    public var phone: String?
    public var url: String?
    public var mentions: [Mention]

    /// Makes an entry.
    public init(
        name: String? = nil, organization: String? = nil, email: String? = nil, phone: String? = nil,
        url: String? = nil,
        mentions: [Mention]
    ) {
        self.name = name
        self.organization = organization
        self.email = email
        self.phone = phone
        self.url = url
        self.mentions = mentions
    }
}
