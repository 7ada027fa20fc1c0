/// Companies, media and bodies that releases name without any explanation; list of our own.
enum WellKnownBodies {
    /// Whether a name is one of them, in any spelling of its legal form.
    static func contains(_ name: String) -> Bool {
        names.contains(NormalForm.words(of: name).joined(separator: " "))
    }

    private static let names: Set<String> = Set(
        """
        amazon;amazon com;walmart;target;apple;google;alphabet;microsoft;meta;netflix;disney;walt disney;mastercard;visa;american express;paypal;stripe;square;
        uber;lyft;airbnb;tesla;ford;general motors;toyota;honda;nissan;bmw;volkswagen;mercedes benz;hyundai;kia;volvo;ferrari;porsche;boeing;airbus;lockheed martin;
        ibm;oracle;sap;salesforce;adobe;intel;amd;nvidia;qualcomm;cisco;dell;hp;hewlett packard;lenovo;samsung;lg;sony;panasonic;hitachi;toshiba;fujitsu;nec;
        siemens;bosch;philips;ge;general electric;3m;honeywell;caterpillar;john deere;coca cola;pepsi;pepsico;nestle;unilever;procter and gamble;starbucks;
        mcdonald s;burger king;subway;nike;adidas;puma;reebok;under armour;new balance;levi s;gap;zara;ikea;costco;kroger;home depot;lowe s;best buy;walgreens;
        cvs;rite aid;macy s;nordstrom;kohl s;sephora;ulta;ulta beauty;ebay;etsy;shopify;wayfair;alibaba;tencent;baidu;huawei;xiaomi;jd com;bytedance;
        jpmorgan;jpmorgan chase;goldman sachs;morgan stanley;citi;citigroup;citibank;bank of america;wells fargo;capital one;hsbc;barclays;ubs;deutsche bank;
        blackrock;vanguard;fidelity;charles schwab;deloitte;kpmg;pwc;ey;ernst and young;accenture;mckinsey;pfizer;moderna;merck;novartis;roche;sanofi;bayer;
        astrazeneca;gsk;glaxosmithkline;eli lilly;abbvie;amgen;johnson and johnson;medtronic;abbott;exxonmobil;exxon;chevron;shell;bp;totalenergies;
        verizon;at and t;t mobile;comcast;vodafone;orange;telefonica;ntt;softbank;rakuten;kddi;fedex;ups;dhl;maersk;usps;delta;united airlines;american airlines;
        lufthansa;emirates;marriott;hilton;hyatt;expedia;booking com;getty;getty images;shutterstock;reuters;associated press;bloomberg;forbes;fortune;
        cnn;bbc;nbc;cbs;abc;fox;fox news;espn;hbo;mtv;npr;pbs;new york times;washington post;wall street journal;financial times;usa today;los angeles times;
        guardian;time;newsweek;wired;techcrunch;vogue;harvard;stanford;mit;yale;princeton;oxford;cambridge;columbia;nasa;fbi;cia;irs;fda;epa;sec;ftc;fcc;
        cdc;nih;who;unicef;unesco;nato;opec;imf;world bank;red cross;state farm;allstate;geico;nascar;nba;nfl;mlb;nhl;ncaa;fifa;uefa;gatorade;gmc;chevrolet;
        zoom;slack;asana;dropbox;github;gitlab;atlassian;docker;red hat;vmware;snowflake;databricks;openai;anthropic;deepmind;mozilla;wikipedia;yahoo;
        epic games;electronic arts;activision;nintendo;sega;mattel;hasbro;lego;topps;paramount;warner bros;universal;lionsgate;pixar;dreamworks
        """
        .split(whereSeparator: { $0 == ";" || $0 == "\n" }).map(String.init).filter { !$0.isEmpty })
}
