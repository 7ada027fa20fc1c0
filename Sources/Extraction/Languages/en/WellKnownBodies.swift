import DatelineRecords

/// Companies, media and bodies that releases name without any explanation, with their kinds; list of our own.
enum WellKnownBodies {
    /// Whether a name is one of them, in any spelling of its legal form.
    static func contains(_ name: String) -> Bool { kind(of: name) != nil }

    /// The kind of one of them; null for other names.
    static func kind(of name: String) -> OrganizationEntry.Kind? {
        kinds[NormalForm.form(of: name)]
    }

    /// A kind a row, normal forms parted by semicolons; a row that begins with a blank goes on.
    private static let table = """
        company:amazon;amazon com;walmart;target;apple;google;alphabet;microsoft;meta;netflix;disney;walt disney;mastercard;visa;american express;
         paypal;stripe;square;uber;lyft;airbnb;tesla;ford;general motors;toyota;honda;nissan;bmw;volkswagen;mercedes benz;hyundai;kia;volvo;
         ferrari;porsche;boeing;airbus;lockheed martin;ibm;oracle;sap;salesforce;adobe;intel;amd;nvidia;qualcomm;cisco;dell;hp;hpe;
         hewlett packard;lenovo;samsung;lg;sony;panasonic;hitachi;toshiba;fujitsu;nec;siemens;bosch;philips;ge;general electric;3m;honeywell;
         caterpillar;john deere;coca cola;pepsi;pepsico;nestle;unilever;procter and gamble;starbucks;mcdonalds;burger king;subway;nike;adidas;
         puma;reebok;under armour;new balance;levis;gap;zara;ikea;costco;kroger;home depot;lowes;best buy;walgreens;cvs;rite aid;macys;
         nordstrom;kohls;jcpenney;sephora;ulta;ulta beauty;ebay;etsy;shopify;wayfair;alibaba;tencent;baidu;huawei;xiaomi;jd com;bytedance;
         jpmorgan;jpmorgan chase;goldman sachs;morgan stanley;citi;citigroup;citibank;bank of america;wells fargo;capital one;hsbc;barclays;
         ubs;deutsche bank;blackrock;vanguard;fidelity;charles schwab;deloitte;kpmg;pwc;ey;ernst and young;accenture;mckinsey;gartner;pfizer;
         moderna;merck;novartis;roche;sanofi;bayer;astrazeneca;gsk;glaxosmithkline;eli lilly;abbvie;amgen;johnson and johnson;medtronic;
         abbott;exxonmobil;exxon;chevron;shell;bp;totalenergies;verizon;at and t;t mobile;comcast;vodafone;orange;telefonica;ntt;softbank;
         rakuten;kddi;fedex;ups;dhl;maersk;delta;united airlines;american airlines;lufthansa;emirates;marriott;hilton;hyatt;expedia;
         booking com;getty;getty images;shutterstock;state farm;allstate;geico;gatorade;gmc;chevrolet;zoom;slack;asana;dropbox;github;gitlab;
         atlassian;docker;red hat;vmware;snowflake;databricks;openai;anthropic;deepmind;mozilla;yahoo;epic games;electronic arts;activision;
         nintendo;sega;mattel;hasbro;lego;topps;paramount;warner bros;universal;lionsgate;pixar;dreamworks;aws;amazon web services;
         doordash;grubhub;instacart;palantir;coinbase;binance;robinhood;hulu
        media:reuters;associated press;bloomberg;forbes;fortune;cnn;bbc;nbc;cbs;abc;fox;fox news;espn;hbo;mtv;npr;pbs;new york times;
         washington post;wall street journal;financial times;usa today;los angeles times;guardian;time;newsweek;wired;techcrunch;vogue;
         benzinga;business insider;yahoo finance;cnbc;billboard;rolling stone;entrepreneur;inc magazine;barrons;marketwatch;wikipedia
        university:harvard;stanford;mit;yale;princeton;oxford;cambridge;columbia;cornell;ucla;caltech
        agency:nasa;fbi;cia;nsa;irs;fda;epa;sec;ftc;fcc;cdc;nih;dea;atf;doj;dhs;hhs;usda;osha;faa;fema;tsa;usps;uspto;finra;fincen;fsa;ema;
         barda;nist;darpa;federal reserve
        association:who;unicef;unesco;nato;opec;imf;world bank;red cross;nascar;nba;nfl;mlb;mls;nhl;ncaa;fifa;uefa;pga tour;united nations;un;
         world economic forum
        """

    private static let kinds: [String: OrganizationEntry.Kind] = {
        var kinds: [String: OrganizationEntry.Kind] = [:]
        var kind = OrganizationEntry.Kind.other
        for line in table.split(separator: "\n") {
            var names = line.drop { $0 == " " }
            if let colon = names.firstIndex(of: ":"),
                let known = OrganizationEntry.Kind(rawValue: String(names[..<colon]))
            {
                kind = known
                names = names[names.index(after: colon)...]
            }
            for name in names.split(separator: ";") { kinds[String(name)] = kind }
        }
        return kinds
    }()
}
