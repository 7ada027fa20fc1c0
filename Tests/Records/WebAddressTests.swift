import DatelineRecords
import Testing

@Suite struct WebAddressTests {
    @Test(arguments: [
        ("HTTP://Example.org", "http://example.org/"),
        (" https://a.example:443/x/../y?q=1#top ", "https://a.example/y?q=1"),
        ("http://a.example:8080/%7Ea/./b", "http://a.example:8080/%7Ea/b"),
        ("http://[2001:DB8::1]:81/", "http://[2001:db8::1]:81/"),
        ("https://a.example/東京 b", "https://a.example/%E6%9D%B1%E4%BA%AC%20b"),
        ("http://a.example?x", "http://a.example/?x"),
        ("http://a.example./", "http://a.example/"),
    ])
    func normalizes(_ text: String, _ expected: String) {
        #expect(WebAddress(text)?.text == expected)
    }

    @Test(arguments: [
        "ftp://a.example/", "mailto:a@b.example", "http://", "http:///x", "http://user:pw@a.example/", "/x",
        "http://a.example:0/",
        "http://a.example:99999/", "http://a b/", "http://[::1", "http://é.example/", "http://a.example/\u{1}x", "",
    ])
    func refuses(_ text: String) {
        #expect(WebAddress(text) == nil)
    }

    /// RFC 3986, 5.4, with an http base.
    @Test(arguments: [
        ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"), ("/g", "http://a/g"),
        ("//g", "http://g/"),
        ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q"),
        ("", "http://a/b/c/d;p?q"),
        (".", "http://a/b/c/"), ("..", "http://a/b/"), ("../g", "http://a/b/g"), ("../../../g", "http://a/g"),
        ("https://x.example/y", "https://x.example/y"),
    ])
    func resolves(_ reference: String, _ expected: String) {
        #expect(WebAddress("http://a/b/c/d;p?q")?.resolving(reference)?.text == expected)
    }

    @Test func otherSchemesAreNoAddress() {
        #expect(WebAddress("http://a/")?.resolving("javascript:alert(1)") == nil)
        #expect(WebAddress("http://a/")?.resolving("file:///etc/passwd") == nil)
    }
}

@Suite struct InternetTimeTests {
    @Test(arguments: [
        ("2021-08-17", "2021-08-17T00:00:00Z", 1_629_158_400),
        ("2021-08-17T09:00+09:00", "2021-08-17T09:00:00+09:00", 1_629_158_400),
        ("2021-08-17T09:00:30.5-0330", "2021-08-17T09:00:30-03:30", 1_629_203_430),
        ("1970-01-01T00:00:00Z", "1970-01-01T00:00:00Z", 0),
        ("2000-02-29T12:00", "2000-02-29T12:00:00Z", 951_825_600),
    ])
    func reads(_ text: String, _ dateTime: String, _ seconds: Int) {
        #expect(InternetTime(text)?.dateTime() == dateTime)
        #expect(InternetTime(text)?.epochSeconds() == seconds)
    }

    @Test(arguments: [
        "2021-02-29", "2021-8-17", "2021-08-17T25:00", "2021-08-17T09", "yesterday", "2021-08-17T09:00+9",
        "2021-08-17X",
    ])
    func refuses(_ text: String) {
        #expect(InternetTime(text) == nil)
    }

    @Test func lastPlaceOnEarth() {
        let day = InternetTime("2021-08-17")
        #expect(day?.epochSeconds(standardOffset: InternetTime.lastOffset) == 1_629_158_400 + 12 * 3600)
        #expect(day?.dateTime(standardOffset: InternetTime.lastOffset) == "2021-08-17T00:00:00-12:00")
    }
}
