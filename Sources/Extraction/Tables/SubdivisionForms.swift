/// Names of subdivisions as releases write them, beside those of ISO 3166-2: English, AP abbreviations, Japanese, Chinese.
///
/// Written by hand. AP abbreviations after the Associated Press's list of state abbreviations, postal ones after USPS Publication 28,
/// Canada Post and Australia Post.
enum SubdivisionForms {
    /// A line a subdivision: code, forms parted by `;`, the first of which is its name.
    ///
    /// A form counts as it stands; with `~` it needs evidence that the subdivision is meant (its country in the text, `City, Name`, `state of`);
    /// with `,` it counts only behind a place and a comma.
    static let forms = [pacific, europe, southAndWest].joined(separator: "\n")

    /// Postal abbreviations that count behind `City,` in capitals: code, abbreviation.
    static let postal = """
        US-AL|AL
        US-AK|AK
        US-AZ|AZ
        US-AR|AR
        US-CA|CA
        US-CO|CO
        US-CT|CT
        US-DE|DE
        US-DC|DC
        US-FL|FL
        US-GA|GA
        US-HI|HI
        US-ID|ID
        US-IL|IL
        US-IN|IN
        US-IA|IA
        US-KS|KS
        US-KY|KY
        US-LA|LA
        US-ME|ME
        US-MD|MD
        US-MA|MA
        US-MI|MI
        US-MN|MN
        US-MS|MS
        US-MO|MO
        US-MT|MT
        US-NE|NE
        US-NV|NV
        US-NH|NH
        US-NJ|NJ
        US-NM|NM
        US-NY|NY
        US-NC|NC
        US-ND|ND
        US-OH|OH
        US-OK|OK
        US-OR|OR
        US-PA|PA
        US-PR|PR
        US-RI|RI
        US-SC|SC
        US-SD|SD
        US-TN|TN
        US-TX|TX
        US-UT|UT
        US-VT|VT
        US-VA|VA
        US-WA|WA
        US-WV|WV
        US-WI|WI
        US-WY|WY
        CA-AB|AB
        CA-BC|BC
        CA-MB|MB
        CA-NB|NB
        CA-NL|NL
        CA-NS|NS
        CA-NT|NT
        CA-NU|NU
        CA-ON|ON
        CA-PE|PE
        CA-QC|QC
        CA-SK|SK
        CA-YT|YT
        AU-NSW|NSW
        AU-QLD|QLD
        AU-VIC|VIC
        AU-TAS|TAS
        AU-ACT|ACT
        AU-SA|SA
        """

    /// Phrases that hold a subdivision's name and mean something else: a city, a newspaper, a river; parted by `;`.
    static let others = """
        Kansas City;Virginia Beach;Colorado Springs;Iowa City;Oklahoma City;Michigan City;Nevada City;California City;Texas City;Arkansas City;Indiana Jones;\
        Missouri City;Florida City;Delaware River;Mississippi River;Missouri River;Ohio River;Colorado River;Tennessee River;Connecticut River;Arkansas River;\
        Hudson River;Columbia River;New York City;New York Times;New York Post;New York Stock Exchange;New York University;Washington Post;Washington Times;\
        Washington Examiner;George Washington;Fort Washington;Port Washington;Mount Washington;Washington County;Georgia Tech;Georgia-Pacific;\
        Georgia Pacific;Virginia Tech;Texas Tech;Texas Instruments;Texas A&M;Texas Hold'em;Florida Keys;Michigan Avenue;Pennsylvania Avenue;\
        California Street;Tennessee Valley;Tennessee Titans;Arizona Cardinals;Arizona Diamondbacks;Minnesota Vikings;Minnesota Twins;Carolina Panthers;\
        Indiana Pacers;Indiana Fever;Colorado Rockies;Colorado Avalanche;Utah Jazz;Texas Rangers;Florida Panthers;Hyundai Santa Fe;GMC Yukon;Toyota Tacoma;\
        Kentucky Derby;Kentucky Fried Chicken;Tennessee Williams;Hannah Montana;Joe Montana;\
        Quebec City;Québec City;New England;New England Patriots;Bank of England;Queen Victoria;Lake Victoria;Victoria Falls;Victoria's Secret;Hawaiian Airlines;\
        Alaska Airlines;Alaska Air;Hong Kong Exchanges and Clearing;Hong Kong Exchanges;Hong Kong Stock Exchange;Stock Exchange of Hong Kong;\
        Shanghai Stock Exchange;Hong Kong dollar;Hong Kong dollars;Hang Seng;Prince of Wales;Princess of Wales;;\
        Peking University;Tibet House;Berlin Wall;Dubai World Cup;Moscow Mule;Vienna Convention;Washington Mutual;Maryland Heights;Wyoming Valley;\
        Maine Coon;Alaska Native;Alaska Natives;Florida Power & Light;Delaware Valley;Virginia Woolf;Lake Michigan;Michigan Ave;\
        Lake Ontario;Jersey City;\
        Tokyo Electron;Tokyo Gas;Tokyo Electric Power;Tokyo Metro;Tokyo Disneyland;Tokyo Disney;Tokio Marine;Tokyo Marine;Tokyo Ohka;Tokyo Stock Exchange;\
        Tokyo Institute of Technology;Tokyo Dome;Tokyo Big Sight;Tokyo Skytree;Tokyo Tower;Osaka Gas;Osaka Exchange;Kyoto Protocol;Kyoto Animation;\
        Kobe Steel;Kobe Bryant;Kobe beef;Kobe Beef;Kawasaki Heavy Industries;Kawasaki Kisen;Kawasaki disease;Kawasaki Disease;Hiroshima Toyo Carp;\
        Gulf of Mexico;Gulf of California;Ontario International Airport;\
        Alberta Clipper
        """
}
