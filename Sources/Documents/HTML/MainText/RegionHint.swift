/// What an element's name, class, id and role say about the region of the page that it stands for.
enum RegionHint: UInt8, Sendable {
    case none
    /// The body of an article, as most content systems name it.
    case articleBody
    /// An article or the main region, with what surrounds the body.
    case article
    /// Headline, byline, dates, tags of the article: next to the text, no part of it.
    case articleMeta
    /// A caption of an image.
    case caption
    /// Readers' comments.
    case comments
    /// Cookie notices and dialogs.
    case consent
    /// Teasers of other pages.
    case related
    /// Share buttons and links to social platforms.
    case share
    /// Menus, breadcrumbs, page numbers.
    case navigation
    /// Page footer or copyright.
    case footer
    /// Side columns.
    case sidebar
    /// Advertisements, newsletter boxes, cookie notices, dialogs.
    case advertisement

    /// Whether it names something beside the text.
    var isBoilerplate: Bool { rawValue >= RegionHint.comments.rawValue }
}

/// Reads hints from words in class and id.
struct RegionHints: Sendable {
    /// Words by hint; a trailing `*` makes a word a stem.
    private static let words: [(hint: RegionHint, words: String)] = [
        (
            .comments,
            """
            comment comments commentlist* commentsection* commentarea commentbox* commentform* commentthread* \
            commentwrap* commentscontainer commentbody commenttext commentcontent commentcount* disqus* livefyre* \
            respond kommentare kommentarbereich leserkommentar* comentarios commentaires commenti coral* discussion replies guestbook feedback
            """
        ),
        (.consent, "cookie* consent* gdpr* ccpa onetrust* cmp usercentrics* didomi* cybot* truste"),
        (
            .related,
            """
            related* recommend* recirc* trending popular* mostread mostpopular mostviewed outbrain* taboola* zergnet* \
            similar teaser* readnext upnext nextup nextprev prevnext morefrom morestories morenews readmore seealso \
            alsolike verwandt* relacionad* articulosrelacionados weiterlesen empfehlung* carousel slick ranking \
            recent latest latestnews moreon furtherreading suggested suggestion* plista* revcontent* mgid* crosslinks \
            excerpt linklist moreinfo breaking* newsticker ticker marquee playlist topstories editorspick* osusume kanren* promo promos promo* dianomi* rsslist
            """
        ),
        (
            .share,
            """
            share shares sharing share* social* addthis* addtoany* sharedaddy shariff* sns snsbtn follow followus \
            socialmedia fbshare tweetbutton pinit bookmark* likebox jp-relatedposts whatsapp sociallinks
            """
        ),
        (
            .navigation,
            """
            nav navbar nav* navigation navi* gnav lnav menu* menu submenu megamenu breadcrumb* breadcrumbs crumb* \
            pagination pager paging pagepath topicpath pankuzu skip skiplink* toolbar topbar sitemap langswitch* \
            tableofcontents toc hamburger masthead sitesearch searchbox searchform search pathway steps tabbar
            """
        ),
        (
            .footer,
            "footer* foot colophon copyright* imprint siteinfo legal disclaimer-site bottombar sitefooter pagefooter"
        ),
        (
            .sidebar,
            "sidebar* side rail rightrail leftrail rightcol* leftcol* rightcolumn secondary complementary widget* aside"
        ),
        (
            .advertisement,
            """
            ad ads adv advert* adsense adslot adbox adunit adwrap* adcontainer dfp banner banners sponsor* commercial \
            anzeige* werbung publicidad* popup* modal* overlay* lightbox regwall* \
            newsletter* subscri* signup sign-up signin login optin* survey tooltip notification* alertbar cta infobox-ad \
            mailchimp* donate donation* gigya* offcanvas hidden visuallyhidden screenreader* sronly \
            noprint appdownload downloadapp print-hide weather quiz poll polls stickybar piano premium-teaser
            """
        ),
        (
            .articleMeta,
            """
            byline* author* authors meta metadata postmeta entrymeta timestamp posted postedon tags tag taglist \
            tagcloud topics keywords category categories kicker bio biography authorbio authorbox aboutauthor print \
            tools articletools utility utilities actions rating ratings vote votes fontsize textsize credits readtime \
            readingtime wordcount sourceline
            """
        ),
        (.caption, "caption* figcaption wp-caption imagecaption photocaption imgcaption bildunterschrift legende"),
        (
            .articleBody,
            """
            articlebody articlecontent articletext articlemain storybody storycontent storytext entrycontent \
            entrybody postcontent postbody posttext newsbody newscontent newstext releasebody pressrelease \
            releasecontent releasetext pagebody blogcontent blogbody singlecontent detailcontent \
            contentbody bodycontent bodytext bodycopy maintext mainarticle articlecopy articlecontainer honbun kiji \
            richtext rtetext textbody fulltext documentbody tdpostcontent paragraphcontent mceditor wysiwyg \
            fieldnamebody artikelbody artikeltext articlebodytext storyarticle newsarticle blogpost articledetail
            """
        ),
        (
            .article,
            "article story post entry hentry news release press main content maincontent primary newsdetail honbunarea"
        ),
    ]

    private static let exact: [UInt64: RegionHint] = {
        var table: [UInt64: RegionHint] = [:]
        for (hint, list) in words {
            for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) where !word.hasSuffix("*") {
                table[hash(word.utf8.filter { $0 != 0x2D })] = table[hash(word.utf8.filter { $0 != 0x2D })] ?? hint
            }
        }
        return table
    }()

    private static let stems: [[(bytes: [UInt8], hint: RegionHint)]] = {
        var buckets: [[(bytes: [UInt8], hint: RegionHint)]] = Array(repeating: [], count: 256)
        for (hint, list) in words {
            for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) where word.hasSuffix("*") {
                let stem = Array(word.utf8.dropLast())
                buckets[Int(stem[0])].append((stem, hint))
            }
        }
        return buckets
    }()

    private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return hash
    }

    /// The strongest hint in the value of a class or id attribute.
    ///
    /// A class name is read word by word (`article-body`, `articleBody` and `article_body` are `article` and `body`), each
    /// word with the next one joined to it, and the name as a whole.
    static func hint(_ value: ArraySlice<UInt8>) -> RegionHint {
        var result = RegionHint.none
        var name: [UInt8] = []
        var bounds: [Int] = []
        name.reserveCapacity(64)
        func flush() {
            guard !name.isEmpty else { return }
            bounds.append(name.count)
            result = stronger(result, hint(name: name, bounds: bounds))
            name.removeAll(keepingCapacity: true)
            bounds.removeAll(keepingCapacity: true)
        }
        var wasLower = false
        for byte in value.prefix(400) {
            switch byte {
            case 0x61...0x7A:
                name.append(byte)
                wasLower = true
            case 0x41...0x5A:
                if wasLower { bounds.append(name.count) }
                name.append(byte | 0x20)
                wasLower = false
            case 0x2D, 0x5F, 0x30...0x39, 0x3A, 0x2E, 0x2F:
                if !name.isEmpty, bounds.last != name.count { bounds.append(name.count) }
                wasLower = false
            default:
                flush()
                wasLower = false
            }
        }
        flush()
        return result
    }

    /// Words that make a class say how the page is laid out, not what stands in the element: `sidebar-grid`, `has-nav`.
    private static let layoutWords: Set<UInt64> = Set(
        "grid layout has no with without is not enabled open columns column col row theme js hidden".split(
            separator: " "
        ).map {
            hash($0.utf8)
        })

    private static func hint(name: [UInt8], bounds: [Int]) -> RegionHint {
        if name.count > 80 { return .none }
        if bounds.count > 1, let whole = exact[hash(name)] { return whole }
        var result = RegionHint.none
        var start = 0
        for (position, end) in bounds.enumerated() where end > start {
            if bounds.count > 1, layoutWords.contains(hash(name[start..<end])) { return .none }
            result = stronger(result, lookUp(name, start, end))
            if position + 1 < bounds.count, bounds[position + 1] > end {
                if let pair = exact[hash(name[start..<bounds[position + 1]])] { result = stronger(result, pair) }
            }
            start = end
        }
        return result
    }

    private static func lookUp(_ name: [UInt8], _ start: Int, _ end: Int) -> RegionHint {
        if let found = exact[hash(name[start..<end])] { return found }
        for stem in stems[Int(name[start])] where stem.bytes.count <= end - start {
            if name[start..<start + stem.bytes.count].elementsEqual(stem.bytes) { return stem.hint }
        }
        return .none
    }

    /// Boilerplate beats content, the body beats the article around it.
    static func stronger(_ a: RegionHint, _ b: RegionHint) -> RegionHint {
        if a == .none { return b }
        if b == .none { return a }
        if a.isBoilerplate != b.isBoilerplate { return a.isBoilerplate ? a : b }
        if a == .article { return b }
        if b == .article { return a }
        if a == .articleBody || b == .articleBody { return .articleBody }
        return a
    }
}
