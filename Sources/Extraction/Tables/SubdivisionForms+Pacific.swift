extension SubdivisionForms {
    /// Subdivisions of the United States, Canada, China, Taiwan, Korea, Australia and New Zealand.
    static let pacific = """
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
        """
}
