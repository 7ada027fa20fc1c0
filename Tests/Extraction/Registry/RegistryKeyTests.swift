@testable import DatelineExtraction
import Testing

@Suite struct RegistryKeyTests {
    /// Pairs that a registry must take for one name.
    @Test(arguments: [
        ("Tindall Robotics, Inc.", "TINDALL ROBOTICS"), ("Halden & Sons Ltd", "halden and sons limited"),
        ("株式会社東雲食品", "東雲食品株式会社"), ("ＯｎＬａｎｄ", "OnLand LLC"), ("Société Rivière SA", "Societe Riviere"),
        ("The Lake Trust", "Lake Trust"), ("O'Hara Foods", "OHara Foods"), ("U.S. Rivers Corp.", "US Rivers"),
    ])
    func meet(_ a: String, _ b: String) {
        #expect(RegistryKey.hash(a, .organization) == RegistryKey.hash(b, .organization))
    }

    /// Pairs that it must not.
    @Test(arguments: [
        ("Halden Bank", "Halden Steel"), ("東雲食品", "東雲薬品"), ("Lake and Sons", "Lake Sons"), ("AB Rivers", "A B Rivers"),
    ])
    func part(_ a: String, _ b: String) {
        #expect(RegistryKey.hash(a, .organization) != RegistryKey.hash(b, .organization))
    }

    @Test func peopleAndOrganizationsAreApart() {
        #expect(RegistryKey.hash("Mara Holding", .person) != RegistryKey.hash("Mara Holding", .organization))
        #expect(RegistryKey.hash("…", .organization) == nil)
    }

    /// The short way for ASCII says what the normal form says.
    @Test(arguments: [
        "Tindall Robotics, Inc.", "The Company", "Company", "A.B. Rivers & Co.", "U.S. Bank N.A.", "St. Mary's", "B&B",
        "&",
        "AT&T Inc", "X.Y.Z.", "a.b", "Rivers (Holdings) plc", "  Lake  ", "3M Company", "O'Hara's, LLC and Co", "The",
        "the the",
    ])
    func theShortWayIsTheSame(_ name: String) {
        let words = NormalForm.words(of: name).joined(separator: " ")
        // A scalar beyond ASCII that is no letter takes the long way without changing the words.
        #expect(RegistryKey.hash(name, .organization) == RegistryKey.hash(name + " …", .organization))
        #expect((RegistryKey.hash(name, .organization) == nil) == words.isEmpty)
    }
}
