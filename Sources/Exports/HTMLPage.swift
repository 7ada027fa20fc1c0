public import DatelineRecords

/// One self-contained HTML page that shows a record: fields, marked text, legend.
public enum HTMLPage {
    /// The page.
    public static func text(of record: Record) -> String {
        let title = (record.document.title ?? record.source.uri).escapedForMarkup
        let kinds = MarkedText.Kind.allCases
        let styles = kinds.enumerated().map { index, kind in
            ".\(kind.rawValue){background:hsl(\(index * 360 / kinds.count) 80% 85%)}"
        }.joined(separator: "\n")
        let legend = kinds.map { "<mark class=\"\($0.rawValue)\">\($0.rawValue)</mark>" }.joined(separator: " ")
        return """
            <!DOCTYPE html>
            <html lang="\((record.document.language ?? "und").escapedForMarkup)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(title)</title>
            <style>
            body{font:16px/1.6 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#222}
            mark{border-radius:3px;padding:0 .15em;color:inherit}
            article{white-space:pre-wrap}
            dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem;background:#f6f6f6;padding:1rem}
            dt{color:#666} dd{margin:0}
            \(styles)
            </style>
            </head>
            <body>
            <p>\(legend)</p>
            <dl>
            \(fields(of: record))
            </dl>
            <article>\(marked(record))</article>
            </body>
            </html>

            """
    }

    private static func fields(of record: Record) -> String {
        let document = record.document
        let issuer = record.organizations.first { $0.id == document.issuerID }?.name
        let people = record.people.map { person in
            ([person.name] + person.roles.map { [$0.title, $0.organization].compactMap { $0 }.joined(separator: ", ") })
                .joined(separator: " — ")
        }
        let rows: [(String, String?)] = [
            ("title", document.title), ("published", document.publishedAt), ("dateline", document.dateline?.place),
            ("wire", document.dateline?.wire), ("issuer", issuer), ("language", document.language),
            ("status", document.status.rawValue), ("embargo", document.embargo?.stated),
            ("people", people.isEmpty ? nil : people.joined(separator: "; ")),
            (
                "organizations",
                record.organizations.isEmpty ? nil : record.organizations.map(\.name).joined(separator: "; ")
            ),
            ("source", record.source.uri),
        ]
        return rows.compactMap { name, value in value.map { "<dt>\(name)</dt><dd>\($0.escapedForMarkup)</dd>" } }
            .joined(
                separator: "\n")
    }

    private static func marked(_ record: Record) -> String {
        MarkedText(record).pieces.map { piece in
            guard let kind = piece.kind else { return piece.text.escapedForMarkup }
            let value = (piece.value ?? "").escapedForMarkup
            return
                "<mark class=\"\(kind.rawValue)\" title=\"\(kind.rawValue): \(value)\">\(piece.text.escapedForMarkup)</mark>"
        }.joined()
    }
}
