public import DatelineRecords

extension Record {
    /// The record as JSON, keys in the contract's order.
    ///
    /// - Parameter indent: Spaces a level; nil writes one line.
    /// - Returns: UTF-8 bytes without a line feed at the end.
    public func json(indent: Int? = nil) -> [UInt8] {
        var writer = JSONWriter(indent: indent)
        write(to: &writer)
        return writer.bytes
    }

    private func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("schema", Record.schema)
            json.field("id", id)
            json.key("pipeline")
            json.object { json in
                json.field("name", pipeline.name)
                json.field("version", pipeline.version)
                json.field("digest", pipeline.digest)
            }
            json.key("source")
            json.object { json in
                json.field("uri", source.uri)
                json.field("media_type", source.mediaType)
                json.field("charset", source.charset)
                json.field("bytes", source.byteCount)
            }
            json.key("document")
            document.write(to: &json)
            json.list("dates", dates) { $1.write(to: &$0) }
            json.list("people", people) { $1.write(to: &$0) }
            json.list("organizations", organizations) { $1.write(to: &$0) }
            json.list("prefectures", prefectures) { $1.write(to: &$0) }
            json.list("subdivisions", subdivisions) { $1.write(to: &$0) }
            json.list("figures", figures) { $1.write(to: &$0) }
            json.list("events", events) { json, event in
                json.object { json in
                    json.field("name", event.name)
                    json.mentions(event.mentions)
                }
            }
            json.list("quotes", quotes) { $1.write(to: &$0) }
            json.list("contacts", contacts) { $1.write(to: &$0) }
            json.list("diagnostics", diagnostics) { json, diagnostic in
                json.object { json in
                    json.field("code", diagnostic.code)
                    json.field("stage", diagnostic.stage)
                    json.field("message", diagnostic.message)
                    json.field("start", diagnostic.start)
                    json.field("end", diagnostic.end)
                }
            }
        }
    }
}

extension JSONWriter {
    fileprivate mutating func field(_ name: String, _ value: String?) {
        key(name)
        self.value(value)
    }

    fileprivate mutating func field(_ name: String, _ value: Int?) {
        key(name)
        self.value(value)
    }

    fileprivate mutating func field(_ name: String, _ value: ExactDecimal?) {
        key(name)
        self.value(value)
    }

    fileprivate mutating func list<Element>(
        _ name: String, _ elements: [Element], _ body: (inout JSONWriter, Element) -> Void
    ) {
        key(name)
        array(elements, body)
    }

    fileprivate mutating func strings(_ name: String, _ strings: [String]) {
        list(name, strings) { $0.value($1) }
    }

    fileprivate mutating func mentions(_ mentions: [Mention]) {
        list("mentions", mentions) { json, mention in
            json.object { json in
                json.field("start", mention.start)
                json.field("end", mention.end)
                json.field("text", mention.text)
            }
        }
    }

    fileprivate mutating func identifiers(_ identifiers: [Identifier]) {
        key("identifiers")
        object { json in
            for identifier in identifiers { json.field(identifier.scheme, identifier.value) }
        }
    }

    fileprivate mutating func confidence(_ value: Double?) {
        key("confidence")
        self.value(probability: value)
    }
}

extension DocumentEntry {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("kind", kind.rawValue)
            json.field("status", status.rawValue)
            json.field("language", language)
            json.field("title", title)
            json.field("subtitle", subtitle)
            json.field("published_at", publishedAt)
            json.field("modified_at", modifiedAt)
            json.field("url", url)
            json.field("publisher", publisher)
            json.field("author", author)
            json.field("issuer_id", issuerID)
            json.key("dateline")
            if let dateline {
                json.object { json in
                    json.field("place", dateline.place)
                    json.field("date", dateline.date)
                    json.field("wire", dateline.wire)
                }
            } else {
                json.value(nil as String?)
            }
            json.key("embargo")
            if let embargo {
                json.object { json in
                    json.field("stated", embargo.stated)
                    json.key("immediate")
                    json.value(embargo.immediate)
                    json.field("until", embargo.until)
                }
            } else {
                json.value(nil as String?)
            }
            json.field("text", text)
            json.list("sections", sections) { json, section in
                json.object { json in
                    json.field("kind", section.kind.rawValue)
                    json.field("start", section.start)
                    json.field("end", section.end)
                }
            }
            json.list("tables", tables) { json, table in
                json.object { json in
                    json.field("start", table.start)
                    json.field("end", table.end)
                    json.list("rows", table.rows) { json, row in json.array(row) { $0.value($1) } }
                }
            }
            json.list("evidence", evidence) { json, evidence in
                json.object { json in
                    json.field("field", evidence.field)
                    json.field("from", evidence.from)
                    json.field("raw", evidence.raw)
                    json.field("start", evidence.start)
                    json.field("end", evidence.end)
                }
            }
            json.field("fingerprint", fingerprint)
        }
    }
}

extension DateEntry {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("id", id)
            json.field("value", value)
            json.field("start", start)
            json.field("end", end)
            json.field("grain", grain.rawValue)
            json.field("calendar", calendar.rawValue)
            json.key("relative")
            json.value(relative)
            json.mentions(mentions)
            json.confidence(confidence)
        }
    }
}

extension PersonEntry {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("id", id)
            json.field("key", key)
            json.field("name", name)
            json.field("family_name", familyName)
            json.field("given_name", givenName)
            json.strings("aliases", aliases)
            json.field("honorific", honorific)
            json.list("roles", roles) { json, role in
                json.object { json in
                    json.field("title", role.title)
                    json.field("organization", role.organization)
                    json.field("organization_id", role.organizationID)
                    json.mentions(role.mentions)
                }
            }
            json.identifiers(identifiers)
            json.mentions(mentions)
            json.confidence(confidence)
        }
    }
}

extension OrganizationEntry {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("id", id)
            json.field("key", key)
            json.field("name", name)
            json.strings("aliases", aliases)
            json.field("kind", kind.rawValue)
            json.list("tickers", tickers) { json, ticker in
                json.object { json in
                    json.field("exchange", ticker.exchange)
                    json.field("symbol", ticker.symbol)
                    json.mentions(ticker.mentions)
                }
            }
            json.identifiers(identifiers)
            json.mentions(mentions)
            json.confidence(confidence)
        }
    }
}

extension PrefectureEntry {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("code", code)
            json.field("name", name)
            json.field("local_name", localName)
            json.field("implied_by", impliedBy)
            json.mentions(mentions)
            json.confidence(confidence)
        }
    }
}

extension SubdivisionEntry {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("code", code)
            json.field("country", country)
            json.field("name", name)
            json.field("implied_by", impliedBy)
            json.mentions(mentions)
            json.confidence(confidence)
        }
    }
}

extension FigureEntry {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("kind", kind.rawValue)
            json.field("value", value)
            json.field("low", low)
            json.field("high", high)
            json.field("qualifier", qualifier?.rawValue)
            json.field("unit", unit)
            json.field("of", of)
            json.field("organization_id", organizationID)
            json.field("period", period)
            json.mentions(mentions)
            json.confidence(confidence)
        }
    }
}

extension QuoteEntry {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("speaker", speaker)
            json.field("speaker_id", speakerID)
            json.field("text", text)
            json.field("starts", starts)
            json.strings("about", about)
            json.mentions(mentions)
        }
    }
}

extension ContactEntry {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("name", name)
            json.field("organization", organization)
            json.field("email", email)
            json.field("phone", phone)
            json.field("url", url)
            json.mentions(mentions)
        }
    }
}
