/// Cities, regions and countries that stand in datelines: they show that a capitalized word in front of a dash is a place.
///
/// Written for this project: the cities that stand alone in news style, capitals and seats of government, large cities, countries,
/// states of the US, Canada and Australia with their postal and news abbreviations. It decides only whether a doubtful start is a dateline.
enum DatelinePlaces {
    static let known = TermTable(phrases: cities + ";" + countries + ";" + regions)

    /// Cities alone.
    static let cityNames = TermTable(phrases: cities)

    private static let cities = """
        Atlanta; Baltimore; Boston; Chicago; Cincinnati; Cleveland; Dallas; Denver; Detroit; Honolulu; Houston; Indianapolis; Las Vegas; Los Angeles; Miami
        Milwaukee; Minneapolis; New Orleans; New York; New York City; Oklahoma City; Philadelphia; Phoenix; Pittsburgh; St. Louis; St Louis; Salt Lake City
        San Antonio; San Diego; San Francisco; Seattle; Washington; Washington D.C.; Washington DC; Washington D C; Washington, D.C.; Washington, DC
        Austin; San Jose; Sacramento; Portland; Charlotte; Orlando; Tampa; Nashville; Memphis; Raleigh; Richmond; Columbus; Kansas City; Omaha; Albany; Buffalo
        Brooklyn; Manhattan; Silicon Valley; Palo Alto; Oakland; Anchorage; Juneau; Boise; Tucson; El Paso; Fort Worth; Jacksonville; Louisville; Newark
        Amsterdam; Athens; Baghdad; Bangkok; Barcelona; Basel; Beijing; Beirut; Belfast; Belgrade; Berlin; Berne; Bern; Bogota; Bogotá; Bonn; Bratislava
        Brasilia; Brussels; Bucharest; Budapest; Buenos Aires; Cairo; Canberra; Cape Town; Caracas; Casablanca; Cologne; Copenhagen; Dakar; Damascus
        Dhaka; Djibouti; Doha; Dubai; Abu Dhabi; Dublin; Dusseldorf; Düsseldorf; Edinburgh; Frankfurt; Geneva; Gibraltar; Glasgow; Guatemala City; Hague; The Hague
        Hamburg; Hanoi; Havana; Helsinki; Ho Chi Minh City; Hong Kong; Hong Kong SAR; Islamabad; Istanbul; Jakarta; Jerusalem; Tel Aviv; Johannesburg; Pretoria
        Kabul; Karachi; Lahore; Kathmandu; Kuala Lumpur; Kuwait City; Kyiv; Kiev; Lagos; Abuja; Accra; Lausanne; Lima; Lisbon; Ljubljana; London; Luxembourg
        Lyon; Macau; Macao; Madrid; Malmo; Manchester; Birmingham; Manila; Melbourne; Mexico City; Milan; Monaco; Montevideo; Montreal; Montréal; Moscow
        Mumbai; Munich; Nairobi; New Delhi; Delhi; Bangalore; Bengaluru; Chennai; Hyderabad; Kolkata; Pune; Nicosia; Oslo; Ottawa; Panama City; Paris; Perth
        Phnom Penh; Port-au-Prince; Prague; Quebec City; Quito; Rabat; Reykjavik; Riga; Rio de Janeiro; Riyadh; Jeddah; Manama; Muscat; Amman; Rome; Rotterdam
        San Salvador; Santiago; Sao Paulo; São Paulo; Sarajevo; Seoul; Busan; Incheon; Shanghai; Shenzhen; Guangzhou; Hangzhou; Nanjing; Jinan; Ji'nan; Wuhan
        Chengdu; Chongqing; Tianjin; Xi'an; Suzhou; Qingdao; Dalian; Singapore; Skopje; Sofia; St. Petersburg; Stockholm; Gothenburg; Strasbourg; Stuttgart; Sydney
        Brisbane; Adelaide; Taipei; Kaohsiung; Tallinn; Tashkent; Tbilisi; Tehran; Tokyo; Osaka; Kyoto; Nagoya; Yokohama; Kobe; Fukuoka; Sapporo; Sendai
        Hiroshima; Toronto; Tripoli; Tunis; Turin; Ulaanbaatar; Valletta; Vancouver; Calgary; Edmonton; Winnipeg; Halifax; Whitehorse; Vatican City; Vienna
        Vilnius; Warsaw; Wellington; Auckland; Yangon; Yerevan; Zagreb; Zurich; Zürich; Zug; Addis Ababa; Algiers; Almaty; Astana; Ankara; Baku; Colombo; Hamilton
        """
    private static let countries = """
        China; Japan; India; Indonesia; Vietnam; Thailand; Malaysia; Philippines; South Korea; Korea; Taiwan; Pakistan; Bangladesh; Sri Lanka; Nepal; Mongolia
        Australia; New Zealand; Canada; United States; USA; U.S.A.; U.S.; UK; U.K.; United Kingdom; England; Scotland; Wales; Northern Ireland; Ireland
        Germany; France; Italy; Spain; Portugal; Netherlands; The Netherlands; Belgium; Austria; Switzerland; Sweden; Norway; Denmark; Finland; Iceland
        Poland; Czech Republic; Czechia; Slovakia; Hungary; Romania; Bulgaria; Greece; Turkey; Türkiye; Ukraine; Russia; Estonia; Latvia; Lithuania; Serbia
        Croatia; Slovenia; Cyprus; Malta; Israel; Egypt; Saudi Arabia; United Arab Emirates; UAE; U.A.E.; Qatar; Kuwait; Bahrain; Oman; Jordan; Lebanon; Iraq
        Iran; South Africa; Nigeria; Kenya; Ghana; Ethiopia; Rwanda; Uganda; Tanzania; Morocco; Tunisia; Algeria; Senegal; Mexico; Brazil; Argentina; Chile
        Peru; Colombia; Ecuador; Uruguay; Paraguay; Bolivia; Venezuela; Panama; Costa Rica; Guatemala; Puerto Rico; Jamaica; Bahamas; Bermuda; Cayman Islands
        Kazakhstan; Uzbekistan; Azerbaijan; Armenia; Cambodia; Laos; Myanmar; Brunei; Fiji; Luxembourg; Liechtenstein; Monaco; British Virgin Islands
        """
    private static let regions = """
        Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Georgia; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas
        Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey
        New Mexico; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah
        Vermont; Virginia; West Virginia; Wisconsin; Wyoming; Ala.; Ariz.; Ark.; Calif.; Colo.; Conn.; Del.; Fla.; Ga.; Ill.; Ind.; Kan.; Ky.; La.; Md.; Mass.
        Mich.; Minn.; Miss.; Mo.; Mont.; Neb.; Nev.; N.H.; N.J.; N.M.; N.Y.; N.C.; N.D.; Okla.; Ore.; Pa.; R.I.; S.C.; S.D.; Tenn.; Tex.; Vt.; Va.; Wash.; W.Va.
        Wis.; Wyo.; D.C.; DC; AL; AK; AZ; AR; CA; CO; CT; DE; FL; GA; HI; ID; IL; IN; IA; KS; KY; LA; ME; MD; MA; MI; MN; MS; MO; MT; NE; NV; NH; NJ; NM; NY; NC
        ND; OH; OK; OR; PA; RI; SC; SD; TN; TX; UT; VT; VA; WA; WV; WI; WY; PR; Ontario; Quebec; Québec; British Columbia; Alberta; Manitoba; Saskatchewan
        Nova Scotia; New Brunswick; Newfoundland; Prince Edward Island; Yukon; Nunavut; Northwest Territories; ON; QC; BC; AB; MB; SK; NS; NB; NL; PE; YT; Ont.; Que.
        B.C.; Alta.; Man.; Sask.; N.S.; N.B.; New South Wales; Victoria; Queensland; Western Australia; South Australia; Tasmania; NSW; VIC; QLD
        """
}
