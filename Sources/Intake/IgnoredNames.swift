/// Names that a walk through a folder leaves out; a file given as INPUT is always read.
enum IgnoredNames {
    /// Endings of files that stand beside documents and are none.
    private static let endings: Set<String> = Set(
        """
        json jsonl ndjson csv tsv xml yaml yml toml sqlite db log css js mjs map png jpg jpeg gif svg webp avif ico bmp tif tiff
        mp3 mp4 m4a mov avi webm wav woff woff2 ttf otf eot py sh swift md5 sha256 sig
        """.split(separator: " ").flatMap { $0.split(separator: "\n") }.map(String.init))

    /// Why a path below a folder is left out, or nil.
    static func reason(toIgnore path: [UInt8]) -> String? {
        let name = path.split(separator: 0x2F).last ?? []
        if name.first == 0x2E { return "hidden" }
        guard let dot = name.lastIndex(of: 0x2E), dot > name.startIndex else { return nil }
        let ending = String(decoding: name[(dot + 1)...], as: UTF8.self).lowercased()
        return endings.contains(ending) ? "not a document by its name (.\(ending))" : nil
    }
}
