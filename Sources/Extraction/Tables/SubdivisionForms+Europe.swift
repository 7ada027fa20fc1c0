extension SubdivisionForms {
    /// Subdivisions of Europe, with Russia and Ukraine.
    static let europe = """
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
        """
}
