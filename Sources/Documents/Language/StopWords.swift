/// The most frequent words of languages in Latin script. A word stands in the lists of all languages that use it, so that
/// it speaks for each of them.
enum StopWords {
    static let maximumLength = 9
    static let seed: UInt32 = 0x811C_9DC5

    /// One step of the FNV-1a hash of a word.
    static func step(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 0x0100_0193 }

    private static let lists: [(language: String, words: String)] = [
        (
            "en",
            "the of and to in for is on that with as are was by at from this be has have its will an it or which were said not their who been also more our we you they his but had all new can about would one"
        ),
        (
            "de",
            "der die und das den von zu mit ist im des sich für auf dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch sein"
        ),
        (
            "fr",
            "le la les de des et en un une du est que dans pour qui par sur au pas plus ne se ce sont avec il son aux été cette ont mais ou nous comme sa leur ses d' l' s' n' qu' c' elle vous être fait tout deux"
        ),
        (
            "es",
            "de la que el en los del las un por con una para se su al es lo como más sus pero este ha fue no entre también desde años esta son ya o sobre hasta sin todo y muy cuando donde dos"
        ),
        (
            "it",
            "di che il la e è per un in del una dei con della non da alla nel si le i al sono gli ha delle più anche come dal lo nella degli ma se questo ai o dell' l' all' nell' un' stato hanno suo tra"
        ),
        (
            "pt",
            "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao das foi à ou seu sua são também pelo pela até isso ele entre depois já muito nos está sobre"
        ),
        (
            "nl",
            "de het een van en in is dat op te zijn met voor niet aan er ook als om bij nog maar uit door naar over dan die worden wordt hij werd heeft hebben was tot wij deze meer kan dit"
        ),
        (
            "sv",
            "och att det som en på är av för med till den har de inte om ett men var sig så från vi kan när nu också vid efter eller hade han hon skulle där mer under"
        ),
        (
            "da",
            "og at det er en af til på som for med den i de ikke har et der fra var vil om men han kan sig så vi efter også eller være blev dette skal hun nu ud ved"
        ),
        (
            "no",
            "og å det er en av til på som for med den i de ikke har et at fra var om men han kan seg så vi etter også eller være ble dette skal hun nå ut ved sier hva jeg mer"
        ),
        (
            "fi",
            "ja on ei että se oli mutta ovat hän joka kun myös kuin sen niin olla mukaan jos tai vain nyt ole sitä hänen voi ovat oli vuoden jotka mitä"
        ),
        (
            "pl",
            "w i na z się nie do to jest że o jak po od za przez dla ma są co tym być ale oraz który która już tego czy roku przy ze także jego może było tylko został"
        ),
        (
            "cs",
            "a se na v je že to s z do o za si pro i by jsem jsou ale k po podle jako od ve které který také však roce jeho při až byl bylo bude není jeho nebo jen už"
        ),
        (
            "tr",
            "ve bir bu için ile da de olarak çok en daha olan gibi kadar sonra ise ne var o ya her olduğu iki göre tarafından yeni ancak şu olduğunu şöyle"
        ),
        (
            "ro",
            "de și în a la cu pe care din nu o un să pentru este mai au fost ale prin sunt după dar sau fi lui această acest cel două între"
        ),
        (
            "hu",
            "a az és hogy nem is egy van meg de volt ez már csak mint vagy ki el lesz még után szerint azt lehet kell több sem mert között"
        ),
        (
            "id",
            "yang dan di dengan untuk dari ini pada dalam itu tidak akan ke oleh juga sebagai adalah bisa telah ada karena saat lebih kami tersebut mereka para"
        ),
        (
            "vi",
            "và của là có trong cho các được với không những một này để người khi đã ra từ năm tại cũng về trên như đến"
        ),
        (
            "ca",
            "de la que i el en a per els amb un una les del és al no se més com ha són aquest també pel però des seva fins hi ser va aquesta"
        ),
        (
            "hr",
            "je i u se na da za su od s o što koji kao ne bi ali te iz koja to po će nije koje više samo nakon godine bio prema"
        ),
        (
            "sk",
            "a sa na v je že to s z do o za si pre aj by som sú ale k po podľa ako od vo ktoré ktorý však roku jeho pri až bol bolo bude nie alebo len už"
        ),
    ]

    /// The languages, in the order of bits in a mask.
    static let languages = lists.map(\.language)

    /// The languages that use a word, as bits, by the word's hash.
    static let masks: [UInt32: UInt32] = {
        var masks: [UInt32: UInt32] = [:]
        for (index, list) in lists.enumerated() {
            for word in list.words.split(separator: " ") {
                masks[word.utf8.reduce(seed, step), default: 0] |= 1 << UInt32(index)
            }
        }
        return masks
    }()
}
