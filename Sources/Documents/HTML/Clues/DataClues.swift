import DatelineRecords

/// Clues from a page's JSON-LD.
///
/// Origins: `json-ld:headline`, `json-ld:alternativeHeadline`, `json-ld:datePublished`, `json-ld:dateModified`,
/// `json-ld:author`, `json-ld:publisher`, `json-ld:inLanguage`, `json-ld:url`, `json-ld:@type`; in objects that are no
/// article but a page, `json-ld:WebPage.datePublished` and so on.
struct DataClues {
    private(set) var clues: [Clue] = []
    /// The article's text as the data states it.
    private(set) var articleBody: String?

    init(_ page: HTMLPage) {
        for index in page.nodes.indices where page.nodes[index].tag == .script {
            var bytes: [UInt8] = []
            for child in index + 1..<max(Int(page.nodes[index].end), index + 1) where page.nodes[child].tag == .text {
                bytes += page.text[Int(page.nodes[child].textStart)..<Int(page.nodes[child].textEnd)]
            }
            for value in LooseJSON.values(in: bytes) { read(value) }
        }
    }

    private mutating func read(_ root: LooseJSON) {
        var queue: [LooseJSON] = [root]
        var position = 0
        while position < queue.count, position < 2000 {
            let value = queue[position]
            position += 1
            switch value {
            case .array(let elements): queue += elements
            case .object:
                readObject(value)
                if let graph = value["@graph"] { queue += graph.elements }
                if let entity = value["mainEntity"] { queue += entity.elements }
                if let item = value["mainEntityOfPage"], case .object = item { queue.append(item) }
            default: break
            }
        }
    }

    private mutating func readObject(_ object: LooseJSON) {
        let types = object["@type"]?.elements.compactMap(\.text) ?? []
        guard let type = types.first(where: { Self.isArticle($0) }) ?? types.first(where: { Self.isPage($0) }) else {
            return
        }
        let origin = Self.isArticle(type) ? "json-ld:" : "json-ld:WebPage."
        let isArticle = Self.isArticle(type)
        if isArticle { add(.kind, "json-ld:@type", .string(type)) }
        add(.title, origin + (isArticle ? "headline" : "name"), object[isArticle ? "headline" : "name"])
        if isArticle {
            if object["headline"] == nil { add(.title, origin + "name", object["name"]) }
            add(.subtitle, origin + "alternativeHeadline", object["alternativeHeadline"])
        }
        add(.publishedAt, origin + "datePublished", object["datePublished"])
        add(.modifiedAt, origin + "dateModified", object["dateModified"])
        if isArticle, object["datePublished"] == nil {
            add(.publishedAt, origin + "dateCreated", object["dateCreated"])
        }
        addNames(.author, origin + "author", object["author"] ?? object["creator"])
        addNames(.publisher, origin + "publisher", object["publisher"])
        add(.language, origin + "inLanguage", object["inLanguage"]?["alternateName"] ?? object["inLanguage"])
        add(.url, origin + "url", object["url"])
        if isArticle, let body = object["articleBody"]?.text, body.utf8.count > (articleBody?.utf8.count ?? 0) {
            articleBody = body
        }
    }

    private static func isArticle(_ type: String) -> Bool {
        type.hasSuffix("Article") || type.hasSuffix("Posting") || type == "Report" || type == "PressRelease"
            || type == "NewsRelease"
    }

    private static func isPage(_ type: String) -> Bool { type == "WebPage" || type == "ItemPage" }

    private mutating func add(_ field: Clue.Field, _ origin: String, _ value: LooseJSON?) {
        for element in value?.elements.prefix(1) ?? [] {
            guard let text = element.text.flatMap({ ClueText.folded($0) }), text.utf8.count < 2000 else { continue }
            clues.append(Clue(field, origin: origin, raw: text))
        }
    }

    private mutating func addNames(_ field: Clue.Field, _ origin: String, _ value: LooseJSON?) {
        for element in value?.elements.prefix(20) ?? [] {
            let name = element.text ?? element["name"]?.elements.first?.text
            guard let text = name.flatMap({ ClueText.folded($0) }), text.utf8.count < 300 else { continue }
            clues.append(Clue(field, origin: origin, raw: text))
        }
    }
}
