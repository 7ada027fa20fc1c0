import DatelineTestSupport
import Foundation
import Synchronization

/// Twenty feeds on as many hosts of the loopback network, with all that may be wrong with feeds, pages and servers.
final class FeedWorld: Sendable {
    /// What is odd about a feed's host.
    enum Trait: Int, CaseIterable, Sendable {
        case rss, atom, rss1, jsonFeed, sitemap, index, relative, fullText, conditional, compressed
        /// Documents get new content after a while.
        case changing
        /// Each request fails at first.
        case failing
        case slow
        /// One page never ends.
        case endlessPage
        /// The feed itself never ends: none of its documents is known.
        case endlessFeed
        /// One page redirects to an address that is not allowed.
        case redirecting
        /// The header names the wrong charset.
        case lying
        /// External entities and a billion laughs.
        case entities
        /// Answers 429 and 503 first, and wants to be left alone for a second.
        case overloaded
        /// robots.txt keeps a folder back.
        case robots
    }

    let documentsPerFeed: Int
    private let state = Mutex(State())

    private struct State {
        var server: TestServer?
        var counts: [String: Int] = [:]
        var version = 1
    }

    init(documentsPerFeed: Int) { self.documentsPerFeed = documentsPerFeed }

    func start() throws -> TestServer {
        let server = try TestServer { [self] in reply($0) }
        state.withLock { $0.server = server }
        return server
    }

    /// From now on changing documents have their second content.
    func change() { state.withLock { $0.version = 2 } }

    private var version: Int { state.withLock { $0.version } }

    static func host(_ trait: Trait) -> String { "127.0.0.\(trait.rawValue + 2)" }

    private func address(_ trait: Trait, _ target: String) -> String {
        state.withLock { $0.server }?.address(target, host: Self.host(trait)) ?? ""
    }

    func feed(_ trait: Trait) -> String { address(trait, "/feed") }

    private func page(_ trait: Trait, _ number: Int) -> String { "/doc/\(number).html" }

    /// Every uri that becomes a record in the end, with a word of its last content.
    var expected: [String: String] {
        var result: [String: String] = [:]
        for trait in Trait.allCases where trait != .endlessFeed {
            for number in 0..<documentsPerFeed {
                if number == 7, trait == .endlessPage || trait == .redirecting { continue }
                let isPrivate = trait == .robots && number % 10 == 3
                if isPrivate { continue }
                let word = trait == .changing ? "edition 2" : "edition 1"
                result[address(trait, page(trait, number))] = "\(trait) \(number) \(word)"
            }
        }
        return result
    }

    private func text(_ trait: Trait, _ number: Int, _ edition: Int) -> String {
        let name = trait == .lying ? "caf\u{E9} \(trait)" : "\(trait)"
        return
            "<html><head><title>Release \(name)</title></head><body><article><h1>Release of \(name) number \(number)</h1><p>OSAKA, Japan, August 17, 2021 -- \(name == "\(trait)" ? name : "\(trait)") \(number) edition \(edition) of this release says that the company opened its plant number \(number) for \(trait) on August 13.</p><p>The plant \(number) of \(trait) has \(number * 37 + trait.rawValue + 11) employees; \(number * 101) of \(trait) visitors came.</p></article></body></html>"
    }

    // MARK: Replies

    private func count(_ key: String) -> Int {
        state.withLock { state in
            state.counts[key, default: 0] += 1
            return state.counts[key] ?? 0
        }
    }

    private func reply(_ request: TestServer.Request) -> TestServer.Reply {
        guard let number = Int(request.host.split(separator: ".").last ?? ""), let trait = Trait(rawValue: number - 2)
        else {
            return .response(500)
        }
        if request.target == "/robots.txt" {
            return trait == .robots
                ? .text("User-agent: *\nDisallow: /doc/*3.html$\n", "text/plain") : .response(404)
        }
        let visits = count(request.host + request.target)
        switch trait {
        case .failing where visits <= 2: return visits == 1 ? .hangUp : .response(500)
        case .overloaded where visits == 1: return .response(429, ["retry-after": "0"])
        case .overloaded where visits == 2 && request.target.hasSuffix("5.html"):
            return .response(503, ["retry-after": "1"])
        default: break
        }
        if request.target.hasPrefix("/doc/"), let document = Int(request.target.dropFirst(5).prefix { $0 != "." }) {
            return self.document(trait, document, request)
        }
        return list(trait, request)
    }

    private func document(_ trait: Trait, _ number: Int, _ request: TestServer.Request) -> TestServer.Reply {
        let edition = trait == .changing ? version : 1
        let text = text(trait, number, edition)
        let html = "text/html; charset=utf-8"
        switch trait {
        case .slow: return .slow(0.05, 200, ["content-type": html], Array(text.utf8))
        case .endlessPage where number == 7:
            return .endless(["content-type": html], Array(repeating: 0x61, count: 1 << 16))
        case .redirecting where number == 7:
            return .response(302, ["location": "http://127.0.1.9:\(state.withLock { $0.server }?.port ?? 0)/secret"])
        case .redirecting where number == 8 && request.target.hasSuffix(".html") && !request.target.contains("?"):
            return .response(301, ["location": "/doc/8.html?moved"])
        case .lying:
            return number % 2 == 0
                ? .response(200, ["content-type": "text/html; charset=iso-8859-1"], Array(text.utf8))
                : .response(
                    200, ["content-type": "text/html; charset=utf-8"],
                    text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
        case .fullText: return .response(404)
        case .conditional:
            let tag = "\"\(number)\""
            if request.headers["if-none-match"] == tag { return .response(304, ["etag": tag]) }
            return .response(200, ["content-type": html, "etag": tag], Array(text.utf8))
        default: return .response(200, ["content-type": html], Array(text.utf8))
        }
    }

    private func list(_ trait: Trait, _ request: TestServer.Request) -> TestServer.Reply {
        let numbers = Array(0..<documentsPerFeed)
        func items(_ line: (Int) -> String) -> String { numbers.map(line).joined(separator: "\n") }
        func absolute(_ number: Int) -> String { address(trait, page(trait, number)) }
        let rss = { [self] (prologue: String) in
            "<?xml version=\"1.0\"?>\(prologue)<rss version=\"2.0\"><channel><title>\(trait)</title>"
                + items {
                    "<item><title>Release \($0)</title><link>\(absolute($0))</link><guid isPermaLink=\"false\">\($0)-\(trait == .changing ? version : 1)</guid></item>"
                }
                + "</channel></rss>"
        }
        switch trait {
        case .endlessFeed:
            return .endless(["content-type": "application/rss+xml"], Array("<item><title>more</title></item>\n".utf8))
        case .atom, .relative:
            return .text(
                "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:base=\"/doc/\"><title>A</title>"
                    + items {
                        "<entry><id>\($0)</id><title>R</title><updated>2021-08-17T00:00:00Z</updated><link href=\"\($0).html\"/></entry>"
                    } + "</feed>",
                "application/atom+xml")
        case .rss1:
            return .text(
                "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\"><channel><title>1</title></channel>"
                    + items {
                        "<item rdf:about=\"\(absolute($0))\"><title>R \($0)</title><link>\(absolute($0))</link></item>"
                    } + "</rdf:RDF>", "text/xml")
        case .jsonFeed:
            return .text(
                "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"J\", \"items\": ["
                    + numbers.map { "{\"id\": \"\($0)\", \"url\": \"\(page(trait, $0))\"}" }.joined(separator: ",")
                    + "]}", "application/feed+json")
        case .index where request.target == "/feed":
            return .text(
                "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap><loc>\(address(trait, "/map.xml"))</loc></sitemap></sitemapindex>",
                "application/xml")
        case .sitemap, .index:
            return .text(
                "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
                    + items { "<url><loc>\(absolute($0))</loc></url>" } + "</urlset>", "application/xml")
        case .fullText:
            return .text(
                "<rss xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>"
                    + items { number in
                        let body =
                            "<p>\(trait) \(number) edition 1 of this release says that the company opened a plant for \(number * 37 + 5) \(trait) workers.</p><p>It is number \(number) of \(trait).</p>"
                        return
                            "<item><title>Release \(number)</title><link>\(absolute(number))</link><content:encoded><![CDATA[\(body)]]></content:encoded></item>"
                    } + "</channel></rss>", "text/xml")
        case .entities:
            let laughs = (0..<10).map { "<!ENTITY l\($0 + 1) \"" + String(repeating: "&l\($0);", count: 10) + "\">" }
                .joined()
            return .text(
                rss(
                    "<!DOCTYPE rss SYSTEM \"http://127.0.1.9:\(state.withLock { $0.server }?.port ?? 0)/rss.dtd\" [<!ENTITY l0 \"lol\">\(laughs)<!ENTITY x SYSTEM \"http://127.0.1.9/x\">]>"
                )
                .replacingOccurrences(of: "<title>entities</title>", with: "<title>&l10;&x;</title>"), "text/xml")
        case .conditional:
            if request.headers["if-none-match"] == "\"feed\"" { return .response(304, ["etag": "\"feed\""]) }
            return .response(200, ["content-type": "text/xml", "etag": "\"feed\""], Array(rss("").utf8))
        default: return .text(rss(""), "application/rss+xml")
        }
    }
}
