@testable import DatelineExtraction
import DatelineRecords
import Testing

private func draft(_ marked: String, language: String = "en") -> Draft {
    MarkedDocument(marked, language: language).linked
}

@Suite struct LinkNamesTests {
    @Test(arguments: [
        (
            "[P Mara J. Lindqvist] spoke. [P Lindqvist] left with [P Mara] and [P Mara Lindqvist].",
            ["Mara J. Lindqvist: Lindqvist, Mara, Mara Lindqvist"]
        ),
        ("Dr. [P Ron Faye] and [P Ronald Faye]", ["Ronald Faye: Ron Faye"]),
        ("[P Alan Purdey] met [P Ellen Purdey].", ["Alan Purdey: ", "Ellen Purdey: "]),
        ("[P God] and [P Mara Lindqvist]", ["Mara Lindqvist: "]),
        ("[P Mara Ann Lindqvist] and [P Mara Ann]", ["Mara Ann Lindqvist: Mara Ann"]),
        ("[P Mara Reyes-Roe] left. [P Reyes-Roe] came.", ["Mara Reyes-Roe: Reyes-Roe"]),
        ("U.S. Attorney B. [P Todd Roe] spoke", ["B. Todd Roe: "]),
        ("in Washington, D.C. [P Todd Roe] spoke", ["Todd Roe: "]),
        ("film with [P Mara Lindqvist.Reyes-Roe] and others", ["Mara Lindqvist: "]),
        ("in [P Mara Lindqvist: Pellora] and", ["Mara Lindqvist: "]),
        ("in [P Anne Halden] counties", []),
        ("at [P BWX] today", []),
        ("Congressman [P Congressman Halloway] and [P Ida Halloway]", ["Ida Halloway: Halloway"]),
    ])
    func people(_ text: String, _ expected: [String]) {
        #expect(
            draft(text).links.people.map { "\($0.name): \($0.aliases.sorted().joined(separator: ", "))" } == expected)
    }

    @Test(arguments: [
        (
            "[O Tindall Robotics, Inc.] grows. [O Tindall Robotics] and [O Tindall] agree.",
            ["Tindall Robotics, Inc.: Tindall, Tindall Robotics"]
        ),
        ("[O Northmoor Trade Association] ([O NTA]) met", ["Northmoor Trade Association: NTA"]),
        ("[O Department of Rivers], the [O Rivers Department]", ["Department of Rivers: Rivers Department"]),
        (
            "the [O Rivers Departments Lake Division] and the [O Rivers Department]",
            ["Rivers Department: ", "Lake Division: "]
        ),
        ("[O Shinonome Foods] Co., Ltd. opens", ["Shinonome Foods Co., Ltd.: "]),
        ("follow us on [O Facebook] or [O LinkedIn]", []),
        (
            "[O Splash River Group, Inc.] (NYSE: SLGX) (\"[O Splash]\" or \"the Company\") grows",
            ["Splash River Group, Inc.: Splash"]
        ),
        ("[O Halden Market &] Bakery", ["Halden Market: "]),
        ("at the [O University of Halden. Roe] and others", ["University of Halden: "]),
        ("[O Halden Bank] and [O Halden Steel]", ["Halden Bank: ", "Halden Steel: "]),
        ("[O Federated Express Corporation] or [O FedEx]", ["Federated Express Corporation: FedEx"]),
    ])
    func organizations(_ text: String, _ expected: [String]) {
        #expect(
            draft(text).links.organizations.map { "\($0.name): \($0.aliases.sorted().joined(separator: ", "))" }
                == expected)
    }

    @Test(arguments: [
        ("said [O OnLand] CEO, [P Mara Lindqvist].", ["CEO @ OnLand"]),
        ("[P Mara Lindqvist], Chairman and CEO of [O OnLand], said", ["Chairman @ OnLand", "CEO @ OnLand"]),
        (
            "[P Mara Lindqvist], Executive Vice President, General Counsel and Corporate Secretary at [O OnLand]",
            ["Executive Vice President @ OnLand", "General Counsel @ OnLand", "Corporate Secretary @ OnLand"]
        ),
        ("[P Mara Lindqvist], Chief Risk and Safety Officer, said", ["Chief Risk and Safety Officer @ -"]),
        (
            "[P Mara Lindqvist], Vice President of Grid Products at [O OnLand]",
            ["Vice President of Grid Products @ OnLand"]
        ),
        ("thanks to renowned artist [P Mara Lindqvist].", ["artist @ -"]),
        ("Governor [P Mara Lindqvist] of [L Lakeland] agreed", ["Governor @ Lakeland"]),
        ("Minister of Rivers and Lakes [P Mara Lindqvist]", ["Minister of Rivers and Lakes @ -"]),
        ("The Ambassador of Norway to Japan, [P Mara Lindqvist]", ["Ambassador of Norway to Japan @ -"]),
        ("[P Mara Lindqvist] was appointed Chief Engineer of [O OnLand].", ["Chief Engineer @ OnLand"]),
        ("[P Mara Lindqvist] said that the manager left", []),
    ])
    func roles(_ text: String, _ expected: [String]) {
        let roles = draft(text).links.people.flatMap(\.roles)
        #expect(roles.map { "\($0.title) @ \($0.organization ?? "-")" } == expected)
    }

    @Test func pluralTitlesAreShared() {
        let people = draft("Trial Attorneys [P Ann Reed], [P Bo Ames] and [P Cy Dunn] of the [O Lake Division]").links
            .people
        #expect(people.map { $0.roles.map(\.title) } == [["Trial Attorney"], ["Trial Attorney"], ["Trial Attorney"]])
        #expect(people.allSatisfy { $0.roles.first?.organization == "Lake Division" })
    }

    @Test(arguments: [
        ("ja", "[O 東雲食品株式会社]（本社：[L 東京都港区]、代表取締役社長：[P 山本花子]）は", ["代表取締役社長 @ 東雲食品株式会社"]),
        ("ja", "[P 山本花子]さん（[O 東雲大学]2年）は", ["2年 @ 東雲大学"]),
        ("zh", "[O 海风集团]董事长、总裁[P 李文秀]出席", ["董事长 @ 海风集团", "总裁 @ 海风集团"]),
        ("zh", "[O 海风集团][P 李文秀]主任表示", ["主任 @ 海风集团"]),
    ])
    func eastAsianRoles(_ language: String, _ text: String, _ expected: [String]) {
        let roles = draft(text, language: language).links.people.flatMap(\.roles)
        #expect(roles.map { "\($0.title) @ \($0.organization ?? "-")" } == expected)
    }

    @Test func readingsAreAliases() {
        let people = draft("[P 山本 花子]（[P やまもと はなこ]）が着任。[P 山本]氏は", language: "ja").links.people
        #expect(people.map(\.name) == ["山本 花子"])
        #expect(people.first?.aliases == ["やまもと はなこ", "山本"])
        #expect(people.first?.familyName == "山本")
    }

    @Test func municipalitiesHaveTheirBareName() {
        let bodies = draft("[O 福井県青葉市]は協定を結びました。[O 青葉市]の", language: "ja").links.organizations
        #expect(bodies.map(\.name) == ["青葉市"])
        #expect(bodies.first?.aliases == ["福井県青葉市"])
    }

    @Test func everyEntryHasMentionsAndIDsInOrder() {
        let links = draft("[O OnLand] hired [P Bo Ames]. [P Cy Dunn] left [O Halden Bank] for [O OnLand].").links
        #expect(links.organizations.map(\.id) == ["o1", "o2"])
        #expect(links.people.map(\.id) == ["p1", "p2"])
        #expect(links.organizations.map(\.mentions.count) == [2, 1])
        #expect(links.document.issuerID == "o1")
    }
}

@Suite struct NormalFormTests {
    @Test(arguments: [
        ("Shinonome Foods Co., Ltd.", "SHINONOME FOODS"),
        ("The Ministry of Health & Welfare", "Ministry of Health and Welfare"),
        ("Marchetti Freni S.p.A.", "Marchetti Freni"),
        ("株式会社東雲食品", "東雲食品株式会社"),
        ("Société Générale", "Societe Generale"),
        ("ＯｎＬａｎｄ", "OnLand, Inc."),
        ("U.S. Bureau of Rivers", "US Bureau of Rivers"),
        ("山本 花子", "山本花子"),
        ("Tindall-Reyes Robotics", "Tindall Reyes Robotics GmbH"),
        ("O'Hara Foods PLC", "O’Hara Foods"),
        ("Larkmere Steel (Holdings) Ltd.", "Larkmere Steel Holdings"),
        ("海风科技有限公司", "海风科技"),
        ("一般社団法人 湖畔協会", "湖畔協会"),
    ])
    func meet(_ a: String, _ b: String) {
        #expect(
            NormalForm.key("organization", a, isOrganization: true)
                == NormalForm.key("organization", b, isOrganization: true))
    }

    @Test(arguments: [
        ("Halden Bank", "Halden Steel"), ("OnLand", "InLand"), ("Bureau of Rivers", "Bureau of Lakes"),
        ("東雲食品", "東雲薬品"), ("Company", "Corporation"),
        ("Lake Bank of Halden", "Lake Bank of Larkmere"), ("Tindall 3 Robotics", "Tindall 4 Robotics"),
        ("海风科技", "海风科学"), ("Ono Foods Japan", "Ono Foods"), ("AB Rivers", "A Rivers"),
    ])
    func part(_ a: String, _ b: String) {
        #expect(
            NormalForm.key("organization", a, isOrganization: true)
                != NormalForm.key("organization", b, isOrganization: true))
    }

    @Test func keysNameTheirKind() {
        #expect(NormalForm.key("person", "Mara J. Lindqvist") == "person/mara j lindqvist")
        #expect(
            NormalForm.key("organization", "The Northmoor Trade Association, Inc.", isOrganization: true)
                == "organization/northmoor trade association")
    }
}

@Suite struct PersonNameTests {
    @Test(arguments: [
        ("Mara Lindqvist", "Lindqvist", "Mara"),
        ("Jan van der Berg", "van der Berg", "Jan"),
        ("Henry Ames Jr.", "Ames", "Henry"),
        ("Liu Jiayi", "Liu", "Jiayi"),
        ("Jiayi Liu", "Liu", "Jiayi"),
        ("Sasaki Nobuhiko", "Sasaki", "Nobuhiko"),
        ("Nobuhiko Sasaki", "Sasaki", "Nobuhiko"),
        ("Nguyen Van Minh", "Nguyen", "Van Minh"),
        ("Lee Anderson", "Anderson", "Lee"),
        ("山本 花子", "山本", "花子"),
        ("佐々木健", "佐々木", "健"),
        ("李文秀", "李", "文秀"),
        ("グレタ・ハンセン", "ハンセン", "グレタ"),
    ])
    func order(_ name: String, _ family: String, _ given: String) {
        let parts = NameOrder.parts(of: PersonName(name))
        #expect(parts?.family == family)
        #expect(parts?.given == given)
    }
}
