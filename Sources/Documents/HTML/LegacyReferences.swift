/// The character references that HTML reads without their semicolon (`&copy 2020`), which libxml2 leaves as they stand.
///
/// Source: WHATWG HTML, named character references; the names without `;` that stand for Latin-1 signs.
enum LegacyReferences {
    /// The scalar of a reference name, null where it is none.
    static func scalar(of name: UnsafePointer<UInt8>, _ count: Int) -> Unicode.Scalar? {
        guard count >= 2, count <= 6 else { return nil }
        return table[String(decoding: UnsafeBufferPointer(start: name, count: count), as: UTF8.self)]
    }

    private static let names = """
        nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute \
        micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig \
        Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times \
        Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave \
        eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave \
        uacute ucirc uuml yacute thorn yuml
        """

    private static let table: [String: Unicode.Scalar] = {
        var table: [String: Unicode.Scalar] = ["amp": "&", "lt": "<", "gt": ">", "quot": "\""]
        for (offset, name) in names.split(separator: " ").enumerated() {
            table[String(name)] = Unicode.Scalar(UInt8(0xA0 + offset))
        }
        return table
    }()
}
