@testable import DatelineIntake
import Testing

@Suite struct NetworkAddressTests {
    @Test(arguments: [
        "8.8.8.8", "1.1.1.1", "100.63.255.255", "100.128.0.0", "172.15.0.1", "172.32.0.1", "192.0.1.1", "198.20.0.1",
        "223.255.255.255", "2606:4700::1111", "2a00:1450::1", "64:ff9b::808:808", "::ffff:8.8.8.8", "2002:808:808::1",
    ])
    func isPublic(_ text: String) throws {
        #expect(try #require(NetworkAddress(text)).isPublic)
    }

    @Test(arguments: [
        "127.0.0.1", "127.255.255.254", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1", "100.127.255.255", "192.0.0.8", "192.0.2.1", "198.18.0.1", "198.19.255.255", "198.51.100.7",
        "203.0.113.9", "224.0.0.1",
        "240.0.0.1", "255.255.255.255", "::", "::1", "fe80::1", "fec0::1", "fc00::1", "fdff::1", "ff02::1",
        "2001:db8::1", "2001::1",
        "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::7f00:1", "64:ff9b::7f00:1", "64:ff9b::a00:1", "2002:7f00:1::1",
        "2002:c0a8:101::1",
        "64:ff9b:1::1", "100::1", "3fff::1", "5f00::1",
    ])
    func isNotPublic(_ text: String) throws {
        #expect(try !#require(NetworkAddress(text)).isPublic)
    }

    /// Other spellings of the loopback address are it all the same, once the system has read them.
    @Test(arguments: ["127.1", "2130706433", "0x7f000001", "localhost", "::1"])
    func spellingsHideNothing(_ host: String) async throws {
        let addresses = try #require(await HostResolver.addresses(of: host, atMost: .seconds(10)))
        #expect(addresses.allSatisfy { !$0.isPublic })
    }
}

@Suite struct RobotsRulesTests {
    private func rules(_ text: String) -> RobotsRules { RobotsRules(Array(text.utf8), robot: "dateline") }

    @Test func ownGroupsCountTogether() {
        let rules = rules(
            """
            User-agent: *
            Disallow: /

            user-agent: Dateline/2
            user-agent: other
            Disallow: /private # not for robots
            Allow: /private/press

            User-Agent: dateline
            Disallow: /tmp
            """)
        #expect(rules.allows("/news"))
        #expect(!rules.allows("/private/x"))
        #expect(rules.allows("/private/press/1"))
        #expect(!rules.allows("/tmp"))
        #expect(rules.allows("/robots.txt"))
    }

    @Test func commonGroupCountsForAllOthers() {
        let rules = rules("User-agent: googlebot\nDisallow: /\n\nUser-agent: *\nDisallow: /a\nAllow: /a\nDisallow:\n")
        // Of two equal rules the one that allows counts; an empty one says nothing.
        #expect(rules.allows("/a"))
        #expect(rules.allows("/"))
        #expect(!self.rules("User-agent: *\nDisallow: /").allows("/x"))
        #expect(self.rules("").allows("/x"))
        #expect(self.rules("<html>no robots</html>").allows("/x"))
    }

    /// (pattern, path, whether it matches)
    @Test(arguments: [
        ("/fish", "/fish.html", true), ("/fish", "/Fish", false), ("/fish*", "/fishheads", true),
        ("/fish/", "/fish", false),
        ("/*.php", "/folder/x.php?y", true), ("/*.php$", "/x.php?y", false), ("/*.php$", "/a/x.php", true),
        ("/a*b*c", "/a-x-b-y-c", true),
        ("/a*b*c", "/a-x-c-y-b", false), ("/%7Ejoe/", "/~joe/x", true), ("/東京", "/%e6%9d%b1%e4%ba%ac/1", true),
        ("$", "/x", false),
    ])
    func patterns(_ pattern: String, _ path: String, _ matches: Bool) {
        #expect(rules("User-agent: *\nDisallow: \(pattern)").allows(path) == !matches)
    }
}

@Suite struct FetchSettingsTests {
    @Test func proxiesComeFromTheEnvironment() {
        let settings = ProxySettings(environment: [
            "http_proxy": "http://proxy.example:3128/", "HTTPS_PROXY": "http://u:p@secure.example",
            "no_proxy": ".local, in.example",
        ])
        #expect(settings.server(scheme: "http", host: "a.example")?.host == "proxy.example")
        #expect(settings.server(scheme: "http", host: "a.example")?.port == 3128)
        #expect(settings.server(scheme: "https", host: "a.example")?.user == "u")
        #expect(settings.server(scheme: "http", host: "in.example") == nil)
        #expect(settings.server(scheme: "http", host: "deep.in.example") == nil)
        #expect(settings.server(scheme: "http", host: "main.example")?.host == "proxy.example")
        #expect(
            ProxySettings(environment: ["HTTP_PROXY": "http://evil.example"]).server(scheme: "http", host: "a") == nil)
        #expect(
            ProxySettings(environment: ["all_proxy": "x:1", "no_proxy": "*"]).server(scheme: "http", host: "a") == nil)
    }

    @Test(arguments: [
        ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777), ("06 Nov 1994", nil), ("Sun, 06 Foo 1994 08:49:37 GMT", nil),
    ])
    func datesOfHeaders(_ text: String, _ seconds: Int?) {
        #expect(HTTPDate.epochSeconds(text) == seconds)
    }
}
