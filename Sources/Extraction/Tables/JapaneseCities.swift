/// Cities of Japan and the prefecture that each points to.
///
/// Written by hand: all cities (市) by their names of 2024, Tokyo's special wards, some towns; the two names that two cities share (府中, 伊達) are left out.
/// A capital letter spelling follows where the city is known well enough to stand without 市 or `City`:
/// designated and core cities, capitals of prefectures, large or famous others.
enum JapaneseCityData {
    /// A line a prefecture: code, cities parted by `;`, each with its spelling behind a blank; `*` marks a name that is a surname or a common word too.
    static let cities = """
        JP-01|札幌 Sapporo;函館 Hakodate;旭川 Asahikawa;小樽 Otaru;釧路 Kushiro;帯広 Obihiro;苫小牧 Tomakomai;室蘭 Muroran;千歳* Chitose;富良野 Furano;ニセコ Niseko;稚内 Wakkanai;網走 Abashiri;根室 Nemuro;北見;夕張;岩見沢;留萌;美唄;芦別;江別;赤平;紋別;士別;名寄;三笠;滝川;砂川;歌志内;深川;登別 Noboribetsu;恵庭;北広島;石狩;北斗
        JP-02|八戸 Hachinohe;弘前 Hirosaki;黒石;五所川原;十和田;三沢 Misawa;むつ;つがる;平川
        JP-03|盛岡 Morioka;花巻 Hanamaki;釜石 Kamaishi;陸前高田 Rikuzentakata;宮古;大船渡;北上;久慈;遠野;一関;二戸;八幡平;奥州;滝沢
        JP-04|仙台 Sendai;石巻 Ishinomaki;気仙沼 Kesennuma;塩竈;白石;名取;角田;多賀城;岩沼;登米;栗原;東松島;大崎;富谷
        JP-05|能代;横手;大館;男鹿;湯沢;鹿角;由利本荘;潟上;大仙;北秋田;にかほ;仙北
        JP-06|米沢;鶴岡;酒田;新庄;寒河江;上山;村山;長井;天童;東根;尾花沢;南陽
        JP-07|郡山* Koriyama,Kōriyama;いわき Iwaki;会津若松 Aizuwakamatsu;白河;須賀川;喜多方;相馬;二本松;田村;南相馬 Minamisoma
        JP-08|水戸* Mito;つくば Tsukuba;日立;土浦;古河;石岡;結城;龍ケ崎;下妻;常総;常陸太田;高萩;北茨城;笠間;取手;牛久;ひたちなか;鹿嶋;潮来;守谷;常陸大宮;那珂;筑西;坂東;稲敷;かすみがうら;桜川;神栖;行方;鉾田;つくばみらい;小美玉
        JP-09|宇都宮* Utsunomiya;日光 Nikko,Nikkō;那須 Nasu;足利;栃木;佐野;鹿沼;小山;真岡;大田原;矢板;那須塩原;さくら;那須烏山;下野
        JP-10|前橋 Maebashi;高崎* Takasaki;桐生;伊勢崎;太田;沼田;館林;渋川;藤岡;富岡;安中;みどり
        JP-11|さいたま;大宮* Omiya;川越* Kawagoe;川口* Kawaguchi;越谷* Koshigaya;所沢 Tokorozawa;熊谷;行田;秩父 Chichibu;飯能;加須;本庄;東松山;春日部;狭山;羽生;鴻巣;深谷;上尾;草加;蕨;戸田;入間;朝霞;志木;和光;新座;桶川;久喜;北本;八潮;富士見;三郷;蓮田;坂戸;幸手;鶴ヶ島;日高;吉川;ふじみ野;白岡
        JP-12|船橋* Funabashi;柏* Kashiwa;市川;松戸 Matsudo;成田* Narita;浦安 Urayasu;銚子;館山;木更津;野田;茂原;佐倉;東金;旭;習志野;勝浦;市原;流山;八千代;我孫子;鴨川;鎌ケ谷;君津;富津;四街道;袖ケ浦;八街;印西;白井;富里;南房総;匝瑳;香取;山武;いすみ;大網白里;幕張 Makuhari
        JP-13|八王子 Hachioji,Hachiōji;立川* Tachikawa;武蔵野 Musashino;三鷹 Mitaka;青梅;昭島;調布;町田;小金井;小平;日野;東村山;国分寺;国立;福生;狛江;東大和;清瀬;東久留米;武蔵村山;多摩;稲城;羽村;あきる野;西東京;渋谷* Shibuya;新宿 Shinjuku;銀座 Ginza;六本木 Roppongi;秋葉原 Akihabara;池袋 Ikebukuro;丸の内 Marunouchi
        JP-14|横浜 Yokohama;川崎* Kawasaki;相模原 Sagamihara;横須賀 Yokosuka;鎌倉 Kamakura;藤沢* Fujisawa;箱根 Hakone;小田原 Odawara;平塚;茅ヶ崎;逗子;三浦;秦野;厚木;大和;伊勢原;海老名;座間;南足柄;綾瀬;みなとみらい
        JP-15|長岡;三条;柏崎;新発田;小千谷;加茂;十日町;見附;村上;燕;糸魚川;妙高;五泉;上越;阿賀野;佐渡;魚沼;南魚沼;胎内
        JP-16|高岡;魚津;氷見;滑川;黒部;砺波;小矢部;南砺;射水
        JP-17|金沢* Kanazawa;七尾;小松 Komatsu;輪島 Wajima;珠洲 Suzu;加賀;羽咋;かほく;白山;能美;野々市
        JP-18|敦賀;小浜;大野;勝山;鯖江;あわら;越前;坂井
        JP-19|甲府 Kofu,Kōfu;富士吉田;都留;大月;韮崎;南アルプス;北杜;甲斐;笛吹;上野原;甲州;中央
        JP-20|松本* Matsumoto;軽井沢 Karuizawa;白馬 Hakuba;上田;岡谷;飯田;諏訪;須坂;小諸;伊那;駒ヶ根;中野;大町;飯山;茅野;塩尻;佐久;千曲;東御;安曇野
        JP-21|大垣;高山 Takayama;多治見;関;中津川;美濃;瑞浪;羽島;恵那;美濃加茂;土岐;各務原;可児;山県;瑞穂;飛騨;本巣;郡上;下呂;海津
        JP-22|浜松 Hamamatsu;沼津;熱海 Atami;三島;富士宮;伊東;島田;富士;磐田;焼津;掛川;藤枝;御殿場;袋井;下田;裾野;湖西;伊豆;御前崎;菊川;伊豆の国;牧之原
        JP-23|名古屋 Nagoya;豊田* ;岡崎* Okazaki;豊橋 Toyohashi;一宮 Ichinomiya;瀬戸;半田;春日井;豊川;津島;碧南;刈谷;安城;西尾;蒲郡;犬山;常滑;江南;小牧;稲沢;新城;東海;大府;知多;知立;尾張旭;高浜;岩倉;豊明;日進;田原;愛西;清須;北名古屋;弥富;みよし;あま;長久手
        JP-24|津* ;四日市 Yokkaichi;鈴鹿 Suzuka;伊勢 Ise;松阪;桑名;名張;尾鷲;亀山;鳥羽;熊野;いなべ;志摩;伊賀
        JP-25|大津* Otsu,Ōtsu;彦根;長浜;近江八幡;草津;守山;栗東;甲賀;野洲;湖南;高島;東近江;米原
        JP-26|福知山;舞鶴;綾部;宇治 Uji;宮津;亀岡;城陽;向日;長岡京;八幡;京田辺;京丹後;南丹;木津川;祇園 Gion
        JP-27|堺* ;高槻 Takatsuki;東大阪 Higashiosaka;豊中 Toyonaka;枚方 Hirakata;八尾;寝屋川 Neyagawa;吹田 Suita;岸和田;池田;泉大津;貝塚;守口;茨木;泉佐野;富田林;河内長野;松原;大東;和泉;箕面;柏原;羽曳野;門真;摂津;高石;藤井寺;泉南;四條畷;交野;大阪狭山;阪南;梅田 Umeda;夢洲 Yumeshima
        JP-28|神戸 Kobe,Kōbe;姫路 Himeji;西宮* Nishinomiya;尼崎 Amagasaki;明石* Akashi;洲本;芦屋;伊丹;相生;豊岡;加古川;赤穂;西脇;宝塚;三木;高砂;川西;小野;三田;加西;丹波篠山;養父;丹波;南あわじ;朝来;淡路;宍粟;加東;たつの
        JP-29|大和高田;大和郡山;天理;橿原;桜井;五條;御所;生駒;香芝;葛城;宇陀
        JP-30|海南;橋本;有田;御坊;田辺;新宮;紀の川;岩出
        JP-31|米子 Yonago;倉吉;境港
        JP-32|松江* Matsue;浜田;出雲 Izumo;益田;大田;安来;江津;雲南
        JP-33|倉敷 Kurashiki;津山;玉野;笠岡;井原;総社;高梁;新見;備前;瀬戸内;赤磐;真庭;美作;浅口
        JP-34|福山* Fukuyama;呉* Kure;東広島;竹原;三原;尾道 Onomichi;三次;庄原;大竹;廿日市;安芸高田;江田島
        JP-35|下関 Shimonoseki;宇部;萩;防府;下松;岩国 Iwakuni;光;長門;柳井;美祢;周南;山陽小野田
        JP-36|鳴門;小松島;阿南;吉野川;阿波;美馬;三好
        JP-37|高松* Takamatsu;丸亀;坂出;善通寺;観音寺;さぬき;東かがわ;三豊;直島 Naoshima
        JP-38|松山* Matsuyama;今治 Imabari;宇和島;八幡浜;新居浜;西条;大洲;伊予;四国中央;西予;東温
        JP-39|室戸;安芸;南国;土佐;須崎;宿毛;土佐清水;四万十;香南;香美
        JP-40|北九州 Kitakyushu,Kitakyūshū;久留米 Kurume;大牟田;直方;飯塚;田川;柳川;八女;筑後;大川;行橋;豊前;中間;小郡;筑紫野;春日;大野城;宗像;太宰府 Dazaifu;古賀;福津;うきは;宮若;嘉麻;朝倉;みやま;糸島;那珂川;博多 Hakata
        JP-41|唐津;鳥栖;多久;伊万里;武雄;鹿島;小城;嬉野;神埼
        JP-42|佐世保 Sasebo;島原;諫早;大村;平戸;松浦;対馬;壱岐;五島;西海;雲仙;南島原
        JP-43|八代;人吉;荒尾;水俣;玉名;山鹿;菊池;宇土;上天草;宇城;阿蘇;天草;合志
        JP-44|別府 Beppu;中津;日田;佐伯;臼杵;津久見;竹田;豊後高田;杵築;宇佐;豊後大野;由布;国東
        JP-45|都城;延岡;日南;小林;日向;串間;西都;えびの
        JP-46|鹿屋;枕崎;阿久根;出水;指宿;西之表;垂水;薩摩川内;日置;曽於;霧島;いちき串木野;南さつま;志布志;奄美;南九州;伊佐;姶良;屋久島 Yakushima
        JP-47|那覇 Naha;宜野湾;石垣 Ishigaki;浦添;名護;糸満;沖縄;豊見城;うるま;宮古島
        """

    /// Tokyo's special wards (区): names with their spelling; those that other cities have too (中央, 北, 港) stand in `sharedWards`.
    static let wards = """
        千代田 Chiyoda;新宿 Shinjuku;文京 Bunkyo,Bunkyō;台東 Taito,Taitō;墨田 Sumida;江東 Koto,Kōtō;品川 Shinagawa;目黒 Meguro;大田 Ota,Ōta;世田谷 Setagaya;渋谷 Shibuya;中野 Nakano;杉並 Suginami;豊島 Toshima;荒川 Arakawa;板橋 Itabashi;練馬 Nerima;足立 Adachi;葛飾 Katsushika;江戸川 Edogawa;港 Minato;中央 Chuo,Chūō
        """
}
