extension SubdivisionForms {
    /// Subdivisions of the south of Asia, the Near East, Africa and Latin America.
    static let southAndWest = """
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
}
