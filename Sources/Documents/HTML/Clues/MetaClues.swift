import DatelineRecords

/// Clues from `meta`, `link`, `title`, `time` and the root's `lang`.
///
/// Origins: `meta:NAME` with the name or property as the page writes it, in lower case (`meta:og:title`,
/// `meta:article:published_time`, `meta:dc.date.issued`, `meta:citation_author` …); `itemprop:NAME` for microdata; `rdfa:NAME` for RDFa in the body;
/// `title`; `html:lang`; `link:canonical`; `time` and `time:pubdate` for `<time datetime>`.
struct MetaClues {
    private(set) var clues: [Clue] = []

    init(_ page: HTMLPage) {
        var timeCount = 0
        for index in page.nodes.indices {
            switch page.nodes[index].tag {
            case .meta: readMeta(page, index)
            case .html: addLanguage(page, index)
            case .title:
                if !clues.contains(where: { $0.origin == "title" }), !isInDrawing(page, index) {
                    add(.title, "title", ClueText.folded(page.rawText(of: index)))
                }
            case .link:
                if page.value(of: .rel, at: index)?.lowercased() == "canonical" {
                    add(.url, "link:canonical", page.value(of: .href, at: index))
                }
                if page.value(of: .itemprop, at: index) != nil { readMicrodata(page, index) }
            case .time where timeCount < 20:
                timeCount += 1
                readTime(page, index)
            default:
                if page.nodes[index].attributeEnd > page.nodes[index].attributeStart {
                    readMicrodata(page, index)
                    readRDFa(page, index)
                }
            }
        }
    }

    private func isInDrawing(_ page: HTMLPage, _ index: Int) -> Bool {
        var parent = Int(page.nodes[index].parent)
        while parent > 0 {
            if page.nodes[parent].tag == .svg { return true }
            if page.nodes[parent].tag == .head { return false }
            parent = Int(page.nodes[parent].parent)
        }
        return false
    }

    private mutating func add(_ field: Clue.Field, _ origin: String, _ raw: String?) {
        guard let raw = raw.flatMap({ ClueText.folded($0) }), raw.utf8.count < 2000 else { return }
        clues.append(Clue(field, origin: origin, raw: raw))
    }

    private mutating func addLanguage(_ page: HTMLPage, _ index: Int) {
        add(.language, "html:lang", page.value(of: .lang, at: index) ?? page.value(of: .xmlLang, at: index))
    }

    private mutating func readMeta(_ page: HTMLPage, _ index: Int) {
        let content = page.value(of: .content, at: index)
        if let equivalent = page.value(of: .httpEquiv, at: index)?.lowercased() {
            if equivalent == "content-language" { add(.language, "meta:content-language", content) }
            if equivalent == "last-modified" { add(.modifiedAt, "meta:last-modified", content) }
        }
        for attribute in [HTMLAttribute.property, .name, .itemprop] {
            guard let name = page.value(of: attribute, at: index)?.lowercased() else { continue }
            let key = name.split(whereSeparator: { $0 == " " }).first.map(String.init) ?? name
            guard let field = Self.fields[key] ?? Self.fields[key.replacing("_", with: ".")] else { continue }
            add(field, (attribute == .itemprop ? "itemprop:" : "meta:") + key, content)
        }
    }

    private mutating func readMicrodata(_ page: HTMLPage, _ index: Int) {
        guard let name = page.value(of: .itemprop, at: index)?.lowercased(), let field = Self.fields[name] else {
            return
        }
        guard field == .publishedAt || field == .modifiedAt || field == .author || name == "headline" else { return }
        let value =
            page.value(of: .datetime, at: index) ?? page.value(of: .content, at: index)
            ?? ClueText.folded(page.rawText(of: index, limit: 400))
        guard let value, value.utf8.count < 300 else { return }
        add(field, "itemprop:" + name, value)
    }

    /// RDFa in the body: `<span property="dc:date" content="2021-08-17">`.
    private mutating func readRDFa(_ page: HTMLPage, _ index: Int) {
        guard let name = page.value(of: .property, at: index)?.lowercased(),
            let content = page.value(of: .content, at: index),
            let field = Self.fields[name.replacing(":", with: ".")], field == .publishedAt || field == .modifiedAt
        else { return }
        add(field, "rdfa:" + name, content)
    }

    private mutating func readTime(_ page: HTMLPage, _ index: Int) {
        let value = page.value(of: .datetime, at: index) ?? ClueText.folded(page.rawText(of: index, limit: 200))
        let property = page.value(of: .itemprop, at: index)?.lowercased()
        if let property, let field = Self.fields[property] {
            add(field, "itemprop:" + property, value)
        } else if page.value(of: .pubdate, at: index) != nil {
            add(.publishedAt, "time:pubdate", value)
        } else {
            let names = (page.value(of: .class, at: index) ?? "").lowercased()
            let isModified = names.contains("updated") && !names.contains("published") || names.contains("modified")
            add(isModified ? .modifiedAt : .publishedAt, "time", value)
        }
    }

    private static let fields: [String: Clue.Field] = {
        let lists: [(Clue.Field, String)] = [
            (
                .title,
                """
                og:title twitter:title dc.title dcterms.title citation_title parsely-title sailthru.title headline \
                article.headline hdl title twitter:text:title
                """
            ),
            (.subtitle, "og:description-subtitle article:subtitle subtitle"),
            (
                .publishedAt,
                """
                article:published_time og:published_time article:published article.published datepublished \
                publish-date publish_date publishdate publication_date publicationdate publication-date \
                published-date published_date published_time published pubdate pub_date date.release \
                release_date releasedate date dc.date dc.date.issued dc.date.created dcterms.date dcterms.issued \
                dcterms.created dcterms.available dc.created dc.issued citation_date citation_publication_date \
                citation_online_date parsely-pub-date parsely-page-date sailthru.date article_date_original \
                article.created article:created created cxenseparse:recs:publishtime cxenseparse:publishtime \
                originalpublicationdate timestamp dateofpublication displaydate bt:pubdate article:post_date \
                rnews:datepublished prism.publicationdate datecreated og:pubdate newsdate news_date date_published \
                eomportal-date dc.date.published dc.date.publication article.publishdate shareaholic:article_published_time
                """
            ),
            (
                .modifiedAt,
                """
                article:modified_time og:updated_time article:updated_time datemodified last-modified lastmodified \
                modified_time dcterms.modified dc.modified dc.date.modified lastmod updated_time article.updated \
                modificationdate modified revised bt:moddate date_modified
                """
            ),
            (
                .author,
                """
                author article:author og:article:author dc.creator dcterms.creator dc.contributor citation_author \
                parsely-author sailthru.author byl byline article.author creator twitter:data1-author \
                shareaholic:article_author_name authors cxenseparse:author
                """
            ),
            (
                .publisher,
                """
                og:site_name application-name dc.publisher dcterms.publisher publisher article:publisher \
                citation_publisher apple-mobile-web-app-title copyright source cre organization twitter:app:name
                """
            ),
            (.language, "og:locale dc.language dcterms.language language inlanguage"),
            (.url, "og:url twitter:url dc.identifier citation_abstract_html_url parsely-link"),
            (.kind, "og:type dc.type parsely-type"),
        ]
        var table: [String: Clue.Field] = [:]
        for (field, list) in lists {
            for name in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) { table[String(name)] = field }
        }
        return table
    }()
}
