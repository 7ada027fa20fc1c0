internal import DatelineRecords

/// Dates of HTTP headers.
///
/// Source: RFC 9110 section 5.6.7 (IMF-fixdate; the two older forms are not sent any more).
enum HTTPDate {
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// Seconds since 1970-01-01T00:00:00Z of `Sun, 06 Nov 1994 08:49:37 GMT`; nil for anything else.
    static func epochSeconds(_ text: String) -> Int? {
        let words = text.split { $0 == " " || $0 == "," }
        guard words.count == 6, let month = months.firstIndex(of: String(words[2])), words[1].utf8.count == 2,
            words[3].utf8.count == 4
        else { return nil }
        let number = month + 1
        return InternetTime("\(words[3])-\(number < 10 ? "0" : "")\(number)-\(words[1])T\(words[4])Z")?.epochSeconds()
    }
}
