/// Names of subdivisions as releases write them, beside those of ISO 3166-2: English, AP abbreviations, Japanese, Chinese.
///
/// Written by hand. AP abbreviations after the Associated Press's list of state abbreviations, postal ones after USPS Publication 28,
/// Canada Post and Australia Post.
enum SubdivisionForms {
    /// A line a subdivision: code, forms parted by `;`, the first of which is its name.
    ///
    /// A form counts as it stands; with `~` it needs evidence that the subdivision is meant (its country in the text, `City, Name`, `state of`);
    /// with `,` it counts only behind a place and a comma.
    static let forms = """
        US-AL|Alabama;Ala.;アラバマ;亚拉巴马;阿拉巴马;阿拉巴馬
        US-AK|Alaska;アラスカ;阿拉斯加
        US-AZ|Arizona;Ariz.;アリゾナ;亚利桑那;亞利桑那
        US-AR|Arkansas;,Ark.;アーカンソー;阿肯色
        US-CA|California;Calif.;カリフォルニア;カルフォルニア;加利福尼亚;加利福利亚;加利福尼亞;加州
        US-CO|Colorado;Colo.;コロラド;科罗拉多;科羅拉多
        US-CT|Connecticut;Conn.;コネチカット;コネティカット;康涅狄格;康乃狄克
        US-DE|Delaware;,Del.;デラウェア;特拉华;德拉瓦
        US-DC|District of Columbia;D.C.;,D C;,DC;コロンビア特別区;ワシントンDC;ワシントンD.C.;华盛顿特区;華盛頓特區;哥伦比亚特区
        US-FL|Florida;Fla.;フロリダ;佛罗里达;佛羅里達
        US-GA|+Georgia;,Ga.;ジョージア州;佐治亚;喬治亞州
        US-HI|Hawaii;Hawai'i;Hawai‘i;ハワイ;夏威夷
        US-ID|Idaho;アイダホ;爱达荷;愛達荷
        US-IL|Illinois;,Ill.;イリノイ;伊利诺伊;伊利諾
        US-IN|Indiana;,Ind.;インディアナ;印第安纳;印第安納
        US-IA|Iowa;アイオワ;艾奥瓦;爱荷华;愛荷華
        US-KS|Kansas;,Kan.;,Kans.;カンザス;堪萨斯;堪薩斯
        US-KY|Kentucky;,Ky.;ケンタッキー;肯塔基
        US-LA|Louisiana;,La.;ルイジアナ;路易斯安那
        US-ME|Maine;メイン州;缅因;緬因
        US-MD|Maryland;,Md.;メリーランド;马里兰;馬里蘭
        US-MA|Massachusetts;,Mass.;マサチューセッツ;马萨诸塞;麻省;麻薩諸塞
        US-MI|Michigan;,Mich.;ミシガン;密歇根;密西根
        US-MN|Minnesota;Minn.;ミネソタ;明尼苏达;明尼蘇達
        US-MS|Mississippi;,Miss.;ミシシッピ;密西西比
        US-MO|Missouri;,Mo.;ミズーリ;密苏里;密蘇里
        US-MT|Montana;,Mont.;モンタナ;蒙大拿
        US-NE|Nebraska;,Neb.;,Nebr.;ネブラスカ;内布拉斯加;內布拉斯加
        US-NV|Nevada;,Nev.;ネバダ;ネヴァダ;内华达;內華達
        US-NH|New Hampshire;N.H.;ニューハンプシャー;新罕布什尔;新罕布夏
        US-NJ|New Jersey;N.J.;ニュージャージー;新泽西;新澤西
        US-NM|New Mexico;N.M.;ニューメキシコ;新墨西哥
        US-NY|~New York;New York State;New York state;Upstate New York;upstate New York;Western New York;Central New York;N.Y.;ニューヨーク州;纽约州;紐約州
        US-NC|North Carolina;N.C.;ノースカロライナ;北卡罗来纳;北卡羅萊納;北卡州
        US-ND|North Dakota;N.D.;ノースダコタ;北达科他;北達科他
        US-OH|Ohio;オハイオ;俄亥俄
        US-OK|Oklahoma;Okla.;オクラホマ;俄克拉荷马;俄克拉何马;奧克拉荷馬
        US-OR|Oregon;,Ore.;オレゴン;俄勒冈;俄勒岡
        US-PA|Pennsylvania;,Pa.;,Penn.;ペンシルベニア;ペンシルバニア;宾夕法尼亚;宾州;賓夕法尼亞
        US-RI|Rhode Island;R.I.;ロードアイランド;罗德岛;羅德島
        US-SC|South Carolina;S.C.;サウスカロライナ;南卡罗来纳;南卡羅萊納;南卡州
        US-SD|South Dakota;S.D.;サウスダコタ;南达科他;南達科他
        US-TN|Tennessee;Tenn.;テネシー;田纳西;田納西
        US-TX|Texas;,Tex.;テキサス;得克萨斯;德克萨斯;德州州;德克薩斯
        US-UT|Utah;ユタ州;犹他;猶他
        US-VT|Vermont;,Vt.;バーモント州;佛蒙特
        US-VA|Virginia;,Va.;バージニア州;弗吉尼亚;維吉尼亞
        US-WA|~Washington;Washington State;Washington state;,Wash.;ワシントン州;华盛顿州;華盛頓州
        US-WV|West Virginia;W.Va.;W. Va.;ウェストバージニア;西弗吉尼亚;西維吉尼亞
        US-WI|Wisconsin;,Wis.;,Wisc.;ウィスコンシン;威斯康星;威斯康辛
        US-WY|Wyoming;,Wyo.;ワイオミング;怀俄明;懷俄明
        US-PR|Puerto Rico;プエルトリコ;波多黎各
        US-GU|Guam;グアム;关岛;關島
        US-VI|U.S. Virgin Islands;Virgin Islands of the United States
        US-AS|American Samoa
        US-MP|Northern Mariana Islands
        CA-AB|Alberta;,Alta.;アルバータ;艾伯塔;阿尔伯塔;亞伯達
        CA-BC|British Columbia;B.C.;,BC;ブリティッシュコロンビア;ブリティッシュ・コロンビア;不列颠哥伦比亚;卑诗省;卑詩省
        CA-MB|Manitoba;,Man.;マニトバ;马尼托巴
        CA-NB|New Brunswick;,N.B.;ニューブランズウィック州;新不伦瑞克
        CA-NL|Newfoundland and Labrador;Newfoundland;Labrador;N.L.
        CA-NS|Nova Scotia;N.S.;ノバスコシア;新斯科舍
        CA-NT|Northwest Territories;N.W.T.
        CA-NU|Nunavut
        CA-ON|Ontario;,Ont.;オンタリオ;安大略
        CA-PE|Prince Edward Island;P.E.I.;プリンスエドワードアイランド;プリンス・エドワード・アイランド;爱德华王子岛
        CA-QC|Quebec;Québec;,Que.;,Qué.;ケベック;魁北克
        CA-SK|Saskatchewan;,Sask.;サスカチュワン;サスカチェワン;萨斯喀彻温
        CA-YT|Yukon;Yukon Territory;ユーコン準州;育空
        CN-AH|Anhui;安徽
        CN-BJ|Beijing;Peking;北京
        CN-CQ|Chongqing;重庆;重慶
        CN-FJ|Fujian;福建
        CN-GD|Guangdong;广东;廣東;広東
        CN-GS|Gansu;甘肃;甘肅;甘粛
        CN-GX|Guangxi;Guangxi Zhuang Autonomous Region;广西壮族自治区;廣西壯族自治區;広西チワン族自治区;广西;廣西;広西
        CN-GZ|Guizhou;贵州;貴州
        CN-HA|Henan;河南
        CN-HB|Hubei;湖北
        CN-HE|Hebei;河北
        CN-HI|Hainan;海南
        CN-HK|Hong Kong;Hong Kong SAR;HKSAR;Hongkong;香港特别行政区;香港特別行政區;香港
        CN-HL|Heilongjiang;黑龙江;黑龍江;黒竜江
        CN-HN|Hunan;湖南
        CN-JL|Jilin;吉林
        CN-JS|Jiangsu;江苏;江蘇
        CN-JX|Jiangxi;江西
        CN-LN|Liaoning;辽宁;遼寧
        CN-MO|Macao;Macau;Macao SAR;Macau SAR;澳门特别行政区;澳門特別行政區;澳门;澳門;マカオ
        CN-NM|Inner Mongolia;Inner Mongolia Autonomous Region;内蒙古自治区;內蒙古自治區;内蒙古;內蒙古;内モンゴル自治区;内モンゴル
        CN-NX|Ningxia;Ningxia Hui Autonomous Region;宁夏回族自治区;寧夏回族自治區;宁夏;寧夏
        CN-QH|Qinghai;青海
        CN-SC|Sichuan;Szechwan;四川
        CN-SD|Shandong;Shantung;山东;山東
        CN-SH|Shanghai;上海
        CN-SN|Shaanxi;陕西;陝西;陝西
        CN-SX|Shanxi;山西
        CN-TJ|Tianjin;Tientsin;天津
        CN-XJ|Xinjiang;Xinjiang Uygur Autonomous Region;Xinjiang Uyghur Autonomous Region;新疆维吾尔自治区;新疆維吾爾自治區;新疆ウイグル自治区;新疆
        CN-XZ|Tibet;Xizang;Tibet Autonomous Region;Xizang Autonomous Region;西藏自治区;西藏自治區;西藏;チベット自治区
        CN-YN|Yunnan;云南;雲南
        CN-ZJ|Zhejiang;浙江
        TW-TPE|Taipei;Taipei City;台北;臺北
        TW-NWT|New Taipei;New Taipei City;新北市
        TW-TAO|Taoyuan;桃园市;桃園市
        TW-TXG|Taichung;Taichung City;台中市;臺中市
        TW-TNN|Tainan;Tainan City;台南;臺南
        TW-KHH|Kaohsiung;Kaohsiung City;高雄
        TW-HSZ|Hsinchu;Hsinchu City;新竹市
        TW-HUA|Hualien;花蓮県;花蓮縣;花莲县
        KR-11|Seoul;ソウル;首尔;首爾
        KR-26|Busan;Pusan;釜山
        KR-27|Daegu;大邱
        KR-28|Incheon;仁川
        KR-29|+Gwangju
        KR-30|Daejeon
        KR-31|Ulsan
        KR-41|Gyeonggi;Gyeonggi Province;京畿道
        KR-42|Gangwon;江原道
        KR-43|North Chungcheong
        KR-44|South Chungcheong
        KR-45|North Jeolla
        KR-46|South Jeolla
        KR-47|North Gyeongsang
        KR-48|South Gyeongsang
        KR-49|Jeju;Jeju Island;済州;济州
        KR-50|Sejong City;+Sejong
        AU-NSW|New South Wales;NSW;ニューサウスウェールズ;新南威尔士;新南威爾斯
        AU-QLD|Queensland;QLD;Qld;クイーンズランド;昆士兰;昆士蘭
        AU-SA|South Australia;南オーストラリア州;南澳大利亚
        AU-TAS|Tasmania;タスマニア;塔斯马尼亚
        AU-VIC|+Victoria;ビクトリア州;维多利亚州;維多利亞州
        AU-WA|Western Australia;西オーストラリア州;西澳大利亚
        AU-ACT|Australian Capital Territory
        AU-NT|Northern Territory;北部準州
        NZ-AUK|~Auckland
        NZ-CAN|~Canterbury
        NZ-OTA|~Otago
        NZ-WGN|~Wellington
        GB-ENG|England;イングランド;英格兰;英格蘭
        GB-SCT|Scotland;スコットランド;苏格兰;蘇格蘭
        GB-WLS|+Wales;ウェールズ;威尔士;威爾斯
        GB-NIR|Northern Ireland;北アイルランド;北爱尔兰;北愛爾蘭
        DE-BW|Baden-Württemberg;Baden-Wuerttemberg;Baden-Wurttemberg;バーデン・ヴュルテンベルク;巴登-符腾堡
        DE-BY|Bavaria;Bayern;バイエルン;巴伐利亚
        DE-BE|Berlin;ベルリン;柏林
        DE-BB|Brandenburg
        DE-HB|Bremen;ブレーメン
        DE-HH|Hamburg;ハンブルク;汉堡市
        DE-HE|Hesse;Hessen;ヘッセン州
        DE-MV|Mecklenburg-Vorpommern;Mecklenburg-Western Pomerania;Mecklenburg-West Pomerania
        DE-NI|Lower Saxony;Niedersachsen;ニーダーザクセン
        DE-NW|North Rhine-Westphalia;Nordrhein-Westfalen;NRW;ノルトライン・ヴェストファーレン
        DE-RP|Rhineland-Palatinate;Rheinland-Pfalz
        DE-SL|Saarland
        DE-SN|Saxony;Sachsen
        DE-ST|Saxony-Anhalt;Sachsen-Anhalt
        DE-SH|Schleswig-Holstein
        DE-TH|Thuringia;Thüringen
        AT-2|Carinthia;Kärnten
        AT-3|Lower Austria;Niederösterreich
        AT-4|Upper Austria;Oberösterreich
        AT-5|~Salzburg
        AT-6|Styria;Steiermark
        AT-7|+Tyrol;Tirol
        AT-8|Vorarlberg
        AT-9|+Vienna;ウィーン;维也纳
        CH-BE|~Bern;~Berne
        CH-BS|Basel-Stadt
        CH-BL|Basel-Landschaft
        CH-GE|~Geneva
        CH-GR|Graubünden;Grisons
        CH-LU|~Lucerne
        CH-TI|Ticino
        CH-VD|Vaud
        CH-VS|Valais
        CH-ZG|~Zug
        CH-ZH|~Zurich;~Zürich
        FR-20R|Corsica
        FR-ARA|Auvergne-Rhône-Alpes;Auvergne-Rhone-Alpes
        FR-BFC|Bourgogne-Franche-Comté
        FR-BRE|Brittany;Bretagne
        FR-CVL|Centre-Val de Loire
        FR-GES|Grand Est
        FR-HDF|Hauts-de-France
        FR-IDF|Île-de-France;Ile-de-France;Ile de France
        FR-NOR|Normandy
        FR-NAQ|Nouvelle-Aquitaine
        FR-OCC|Occitanie;Occitania
        FR-PAC|Provence-Alpes-Côte d'Azur;Provence-Alpes-Côte-d'Azur
        FR-PDL|Pays de la Loire
        IT-21|Piedmont
        IT-23|Aosta Valley
        IT-25|Lombardy
        IT-32|Trentino-South Tyrol;Trentino-Alto Adige
        IT-34|Veneto
        IT-42|Liguria
        IT-45|Emilia-Romagna
        IT-52|Tuscany
        IT-55|Umbria
        IT-57|+Marche
        IT-62|+Lazio
        IT-65|Abruzzo
        IT-72|+Campania
        IT-75|Puglia;Apulia
        IT-77|+Basilicata
        IT-78|Calabria
        IT-82|Sicily
        IT-88|Sardinia
        ES-AN|Andalusia;Andalucía
        ES-AR|+Aragon
        ES-AS|+Asturias
        ES-CB|+Cantabria
        ES-CL|Castilla y León;Castile and León
        ES-CM|Castilla-La Mancha
        ES-CN|Canary Islands
        ES-CT|Catalonia;Cataluña;Catalunya
        ES-EX|Extremadura
        ES-GA|Galicia
        ES-IB|Balearic Islands
        ES-MC|Region of Murcia;~Murcia
        ES-MD|Community of Madrid
        ES-NC|Navarre;Navarra
        ES-PV|Basque Country
        ES-RI|+La Rioja
        ES-VC|Valencian Community
        PT-20|Azores
        PT-30|Madeira
        BE-BRU|Brussels;ブリュッセル;布鲁塞尔
        BE-VLG|Flanders
        BE-WAL|Wallonia
        NL-DR|Drenthe
        NL-FL|Flevoland
        NL-FR|Friesland
        NL-GE|Gelderland
        NL-GR|~Groningen
        NL-LI|+Limburg
        NL-NB|North Brabant;Noord-Brabant
        NL-NH|North Holland;Noord-Holland
        NL-OV|Overijssel
        NL-UT|~Utrecht
        NL-ZE|Zeeland
        NL-ZH|South Holland;Zuid-Holland
        CZ-10|Prague;プラハ;布拉格
        HU-BU|Budapest;ブダペスト;布达佩斯
        RO-B|Bucharest
        BG-22|~Sofia
        PL-14|Mazovia;Masovian Voivodeship
        PL-24|Silesia;Silesian Voivodeship
        PL-12|Lesser Poland
        PL-30|Greater Poland
        PL-02|Lower Silesia
        RU-MOW|Moscow;モスクワ;莫斯科
        RU-SPE|+St. Petersburg;+Saint Petersburg;サンクトペテルブルク;圣彼得堡
        RU-MOS|Moscow Oblast;Moscow Region
        RU-TA|Tatarstan
        RU-BA|Bashkortostan
        RU-CE|Chechnya
        RU-DA|Dagestan
        RU-SA|Yakutia;Sakha
        RU-SAK|Sakhalin;サハリン州
        RU-PRI|Primorsky Krai;Primorye
        RU-KHA|Khabarovsk Krai
        RU-KDA|Krasnodar Krai
        RU-KGD|Kaliningrad Oblast;Kaliningrad Region
        UA-30|Kyiv;Kiev;キーウ;キエフ;基辅
        UA-43|Crimea
        UA-14|Donetsk Oblast;Donetsk region;Donetsk Region
        UA-09|Luhansk Oblast;Luhansk region
        UA-63|Kharkiv Oblast;Kharkiv region
        UA-65|Kherson Oblast;Kherson region
        UA-23|Zaporizhzhia Oblast;Zaporizhzhia region
        UA-51|Odesa Oblast;Odesa region
        UA-46|Lviv Oblast;Lviv region
        UA-12|Dnipropetrovsk Oblast;Dnipropetrovsk region
        IN-AP|Andhra Pradesh
        IN-AR|Arunachal Pradesh
        IN-AS|Assam
        IN-BR|Bihar
        IN-CH|Chandigarh
        IN-CT|Chhattisgarh
        IN-DL|Delhi;New Delhi;デリー;ニューデリー;新德里;德里
        IN-GA|Goa
        IN-GJ|Gujarat;グジャラート
        IN-HP|Himachal Pradesh
        IN-HR|Haryana
        IN-JH|Jharkhand
        IN-JK|Jammu and Kashmir;Jammu & Kashmir
        IN-KA|Karnataka;カルナータカ
        IN-KL|Kerala
        IN-LA|Ladakh
        IN-MH|Maharashtra;マハーラーシュトラ;マハラシュトラ
        IN-ML|Meghalaya
        IN-MN|Manipur
        IN-MP|Madhya Pradesh
        IN-MZ|Mizoram
        IN-NL|Nagaland
        IN-OR|Odisha;Orissa
        IN-PB|+Punjab
        IN-PY|Puducherry;Pondicherry
        IN-RJ|Rajasthan
        IN-SK|Sikkim
        IN-TG|Telangana
        IN-TN|Tamil Nadu;タミルナドゥ;タミル・ナードゥ
        IN-TR|+Tripura
        IN-UP|Uttar Pradesh
        IN-UT|Uttarakhand
        IN-WB|West Bengal
        PK-PB|+Punjab
        PK-SD|Sindh
        PK-BA|Balochistan
        PK-KP|Khyber Pakhtunkhwa
        PK-IS|Islamabad
        BD-C|~Dhaka
        ID-JK|Jakarta;ジャカルタ;雅加达;雅加達
        ID-BA|Bali;バリ島
        ID-JB|West Java
        ID-JI|East Java
        ID-JT|Central Java
        ID-YO|Yogyakarta
        ID-SU|North Sumatra
        MY-10|Selangor
        MY-07|Penang;ペナン州;槟城
        MY-01|Johor
        MY-08|Perak
        MY-12|Sabah
        MY-13|Sarawak
        MY-04|Malacca;Melaka
        MY-14|Kuala Lumpur;クアラルンプール;吉隆坡
        MY-16|Putrajaya
        TH-10|Bangkok;バンコク;曼谷
        TH-50|~Chiang Mai
        TH-83|~Phuket
        TH-20|~Chonburi;~Chon Buri
        TH-21|~Rayong
        VN-HN|Hanoi;Ha Noi;ハノイ;河内市
        VN-SG|Ho Chi Minh City;ホーチミン;胡志明市
        VN-DN|Da Nang;Danang;ダナン
        VN-HP|Hai Phong;Haiphong;ハイフォン
        VN-CT|Can Tho
        VN-57|Binh Duong
        VN-39|Dong Nai
        VN-56|Bac Ninh
        VN-13|Quang Ninh
        PH-00|Metro Manila
        KH-12|Phnom Penh
        AE-AZ|Abu Dhabi;アブダビ;阿布扎比
        AE-DU|Dubai;ドバイ;迪拜
        AE-SH|Sharjah
        AE-AJ|+Ajman
        AE-RK|Ras Al Khaimah;Ras Al-Khaimah
        AE-FU|+Fujairah
        IR-23|~Tehran
        TR-34|~Istanbul;イスタンブール;伊斯坦布尔
        TR-06|~Ankara
        TR-35|~Izmir
        IL-JM|~Jerusalem
        IL-TA|~Tel Aviv
        EG-C|~Cairo
        ZA-GP|Gauteng
        ZA-WC|Western Cape
        ZA-EC|Eastern Cape
        ZA-KZN|KwaZulu-Natal;Kwazulu-Natal
        ZA-LP|+Limpopo
        ZA-MP|Mpumalanga
        ZA-NC|Northern Cape
        ZA-FS|+Free State
        NG-LA|Lagos State;~Lagos
        NG-FC|Abuja
        NG-RI|Rivers State
        NG-KN|Kano State
        KE-30|+Nairobi
        GH-AA|Greater Accra
        ET-AA|Addis Ababa
        CI-AB|Abidjan
        CD-KN|Kinshasa
        MX-CMX|Mexico City;CDMX;メキシコシティ
        MX-AGU|Aguascalientes
        MX-BCN|Baja California
        MX-BCS|Baja California Sur
        MX-CHH|+Chihuahua
        MX-CHP|Chiapas
        MX-COA|Coahuila
        MX-DUR|+Durango
        MX-GRO|~Guerrero
        MX-GUA|Guanajuato
        MX-HID|~Hidalgo
        MX-JAL|Jalisco
        MX-MIC|Michoacán;Michoacan
        MX-MEX|State of Mexico
        MX-MOR|~Morelos
        MX-NAY|Nayarit
        MX-NLE|Nuevo León;Nuevo Leon
        MX-OAX|Oaxaca
        MX-PUE|~Puebla
        MX-QUE|Querétaro;Queretaro
        MX-ROO|Quintana Roo
        MX-SIN|Sinaloa
        MX-SLP|San Luis Potosí;San Luis Potosi
        MX-SON|+Sonora
        MX-TAB|+Tabasco
        MX-TAM|Tamaulipas
        MX-VER|Veracruz
        MX-YUC|Yucatán;Yucatan
        MX-ZAC|Zacatecas
        BR-BA|+Bahia
        BR-CE|+Ceará
        BR-DF|+Brasília;~Brasilia
        BR-ES|Espírito Santo
        BR-GO|+Goiás
        BR-MG|Minas Gerais
        BR-MT|Mato Grosso
        BR-MS|Mato Grosso do Sul
        BR-PA|+Pará
        BR-PE|+Pernambuco
        BR-PR|+Paraná
        BR-RJ|~Rio de Janeiro
        BR-RS|Rio Grande do Sul
        BR-SC|Santa Catarina
        BR-SP|~São Paulo;~Sao Paulo;サンパウロ州
        AR-C|+Buenos Aires
        AR-X|~Córdoba
        AR-A|~Salta
        AR-J|~San Juan
        AR-K|~Catamarca
        AR-Y|~Jujuy
        AR-Z|~Santa Cruz
        CL-RM|Santiago Metropolitan Region
        CL-AN|+Antofagasta
        CL-AT|~Atacama
        CO-DC|Bogotá;Bogota;ボゴタ
        CO-ANT|+Antioquia
        PE-LMA|~Lima
        PE-AMA|+Amazonas
        PE-JUN|+Junín;~Junin
        PE-APU|+Apurímac;~Apurimac
        PE-CUS|~Cusco;~Cuzco
        PE-LAM|+Lambayeque
        PE-SAM|~San Martín;~San Martin
        EC-P|~Pichincha
        """

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
