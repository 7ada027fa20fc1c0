/// English given names and their short forms; a list of our own.
enum Nicknames {
    /// Whether two given names can be one person's.
    static func share(_ a: String, _ b: String) -> Bool {
        guard let x = groups[a], let y = groups[b] else { return false }
        return !x.isDisjoint(with: y)
    }

    /// The other forms of a given name.
    static func all(_ name: String) -> [String] {
        guard let own = groups[name] else { return [] }
        return own.sorted().flatMap { forms[$0] }
    }

    private static let forms: [[String]] = table.split(separator: "\n").map {
        $0.split(separator: " ").map(String.init)
    }

    private static let groups: [String: Set<Int>] = {
        var result: [String: Set<Int>] = [:]
        for (index, line) in table.split(separator: "\n").enumerated() {
            for name in line.split(separator: " ") { result[String(name), default: []].insert(index) }
        }
        return result
    }()

    private static let table = """
        alexander alex al sandy
        alexandra alex sandra lexi
        andrew andy drew
        anthony tony
        barbara barb barbie
        benjamin ben benny
        catherine katherine kathryn kate cathy kathy katie kat
        charles charlie chuck chas
        christopher chris kit
        christine christina chris tina
        daniel dan danny
        david dave davey
        deborah deb debbie
        donald don donnie
        douglas doug
        edward ed eddie ted ned
        elizabeth liz beth betsy eliza lisa
        eugene gene
        frederick fred freddie
        gerald gerry jerry
        gregory greg
        harold hal harry
        henry hank harry
        jacob jake
        james jim jimmy jamie
        jeffrey geoffrey jeff geoff
        jennifer jen jenny
        jessica jess jessie
        john jack johnny jon
        jonathan jon
        joseph joe joey
        joshua josh
        judith judy
        kenneth ken kenny
        kimberly kim
        lawrence laurence larry
        leonard len lenny leo
        margaret maggie meg peggy
        matthew matt
        michael mike mick
        nathaniel nathan nate
        nicholas nick
        pamela pam
        patricia pat patty trish
        patrick pat paddy
        peter pete
        philip phillip phil
        randolph randall randy
        raymond ray
        rebecca becky becca
        richard rick dick rich ricky
        robert bob rob bobby robbie
        ronald ron ronnie
        russell russ
        samuel sam sammy
        samantha sam
        stephen steven steve
        susan sue susie
        theodore ted theo teddy
        thomas tom tommy
        timothy tim
        victoria vicky tori
        vincent vince
        walter walt
        william bill will billy willie
        zachary zach zack
        """
}
