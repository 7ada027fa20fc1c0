/// The rows of `UnitTable`, one a line: usual symbol, UCUM code, signs (case matters), spelled forms; columns parted by tabs, forms by `|`.
enum UnitRows {
    static let lines = #"""
        m	m	m|ｍ	meter|meters|metre|metres|メートル|メーター|米|公尺
        km	km	km|ｋｍ|㎞|KM|Km	kilometer|kilometers|kilometre|kilometres|kms|キロメートル|キロメーター|公里|千米|公裏
        dm	dm	dm	decimeter|decimeters|decimetre|decimetres|デシメートル|分米
        cm	cm	cm|ｃｍ|㎝|CM	centimeter|centimeters|centimetre|centimetres|センチメートル|センチ|厘米|公分
        mm	mm	mm|ｍｍ|㎜|MM	millimeter|millimeters|millimetre|millimetres|ミリメートル|ミリ|毫米|公厘
        µm	um	µm|μm|um	micrometer|micrometers|micrometre|micrometres|micron|microns|マイクロメートル|ミクロン|微米
        pm	pm		picometer|picometers|picometre|picometres|ピコメートル|皮米
        nm	nm	nm	nanometre|nanometer|nanometers|nanometres|ナノメートル|纳米|奈米
        in	[in_i]	in|in.|"|″|”|''|′′|’’	inch|inches|インチ|英寸|英吋|吋
        ft	[ft_i]	ft|ft.|'|′|’	foot|feet|フィート|英尺|英呎|呎
        yd	[yd_i]	yd|yds|yd.	yard|yards|ヤード|码
        mi	[mi_i]	mi	mile|miles|マイル|英里|英裏|英哩
        nmi	[nmi_i]	nmi	nautical mile|nautical miles|海里|浬
        里			华里
        ckm		ckm|ckms	circuit kilometers|circuit kilometres
        ly	[ly]	ly	light year|light years|光年
        AU	AU	AU	astronomical unit|astronomical units|天文単位|天文单位
        m2	m2	m2|m²|㎡|sqm|sq m|sq. m.|sq.m.|m^2	square meter|square meters|square metre|square metres|平方メートル|平米|平方米|平方公尺
        km2	km2	km2|km²|sq km|sq. km|sqkm|km^2	square kilometer|square kilometers|square kilometre|square kilometres|平方キロメートル|平方キロ|平方公里|平方千米
        cm2	cm2	cm2|cm²	square centimeter|square centimeters|square centimetre|square centimetres|平方センチメートル|平方厘米
        mm2	mm2	mm2|mm²	square millimeter|square millimeters|square millimetre|square millimetres|平方ミリメートル|平方毫米
        ft2	[sft_i]	ft2|ft²|sqft|sq ft|sq. ft.|sq. ft|sf|SF|sq.ft.	square foot|square feet|sq feet|sq. feet|平方フィート|平方英尺
        yd2	[syd_i]	sq yd	square yard|square yards|平方ヤード
        in2	[sin_i]	sq in	square inch|square inches|平方インチ|平方英寸
        mi2	[smi_us]	mi2|sq mi|sq. mi.	square mile|square miles|平方マイル|平方英里
        ha	har	ha|㏊	hectare|hectares|ヘクタール|公顷|公頃
        acre	[acr_us]	ac	acre|acres|エーカー|英亩|英畝
        坪			坪
        亩			亩|畝
        m3	m3	m3|m³|㎥|cbm|m^3	cubic meter|cubic meters|cubic metre|cubic metres|立方メートル|立米|立方米
        km3	km3	km3|km³|km^3	cubic kilometre|cubic kilometer|cubic kilometers|cubic kilometres|立方キロメートル|立方公里
        cm3	cm3	cm3|cm³|cc|㏄	cubic centimeter|cubic centimeters|cubic centimetre|cubic centimetres|立方センチメートル|立方厘米
        ft3	[cft_i]	ft3|cu ft|cu. ft.	cubic foot|cubic feet|立方フィート|立方英尺
        yd3	[cyd_i]	cu yd	cubic yard|cubic yards
        in3	[cin_i]	cu in	cubic inch|cubic inches
        L	L	L|l|ℓ|Ｌ|lt	liter|liters|litre|litres|リットル|升|公升
        mL	mL	mL|ml|ML|mls|㎖	milliliter|milliliters|millilitre|millilitres|ミリリットル|毫升
        dL	dL	dL|dl	deciliter|deciliters|decilitre|decilitres|デシリットル|分升
        cL	cL	cL|cl	centiliter|centiliters|centilitre|centilitres
        µL	uL	µL|μL|uL	microliter|microliters|microlitre|microlitres|マイクロリットル|微升
        kL	kL	kL|kl	kiloliter|kiloliters|kilolitre|kilolitres|キロリットル|千升
        hL	hL	hL|hl	hectolitre|hectolitres|hectoliter|hectoliters|ヘクトリットル
        gal	[gal_us]	gal|gal.	gallon|gallons|ガロン|加仑|加侖
        qt	[qt_us]	qt	quart|quarts
        pint	[pt_us]		pint|pints|パイント|品脱
        cup	[cup_us]		cup|cups
        tbsp	[tbs_us]	tbsp	tablespoon|tablespoons|汤匙|湯匙|大さじ
        tsp	[tsp_us]	tsp	teaspoon|teaspoons|茶匙|小さじ
        fl oz	[foz_us]	fl oz|fl. oz.	fluid ounce|fluid ounces
        bbl	[bbl_us]	bbl|bbls	barrel|barrels|バレル|桶
        bu	[bu_us]	bu	bushel|bushels|ブッシェル|蒲式耳
        bbl/d	[bbl_us]/d	bpd|b/d|bbl/d	barrel per day|barrels per day|barrels a day|バレル/日
        boe		boe|BOE	barrels of oil equivalent
        boe/d		boe/d|boepd	barrels of oil equivalent per day
        g	g	g|ｇ|gr	gram|grams|gramme|grammes|グラム|克
        kg	kg	kg|ｋｇ|㎏|Kg|KG|kgs	kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos|キログラム|キロ|公斤|千克
        mg	mg	mg|㎎|MG	milligram|milligrams|ミリグラム|毫克
        µg	ug	µg|μg|ug|mcg	microgram|micrograms|マイクログラム|微克
        ng	ng	ng	nanogram|nanograms|ナノグラム|纳克
        t	t	t	tonne|tonnes|metric ton|metric tons|metric tonnes|トン|メートルトン|吨|噸|公吨
        kt	kt	kt	kilotonne|kilotonnes|kiloton|kilotons
        Ma	Ma	Ma	megayear|megayears
        J s	J.s	Js|J·s|J s	joule second|joule seconds
        Mt	Mt	Mt	megatonne|megatonnes|megaton|megatons|million tonnes
        t/d	t/d	tpd	ton per day|tonnes per day|tons per day
        t/a	t/a	tpa	tonnes per annum|tonnes per year
        ton	[ston_av]		ton|tons|short ton|short tons
        lb	[lb_av]	lb|lbs|lb.|lbs.	pound|pounds|ポンド重|磅
        Moz	M[oz_tr]		moz
        koz	k[oz_tr]		koz
        oz	[oz_av]	oz|oz.	ounce|ounces|オンス|盎司
        ct	[car_m]	ct	carat|carats|カラット|克拉
        斤			斤
        两			两|兩
        W	W	W	watt|watts|ワット|瓦|瓦特
        kW	kW	kW|KW|kw|㎾	kilowatt|kilowatts|キロワット|千瓦
        MW	MW	MW|Mw	megawatt|megawatts|メガワット|兆瓦
        GW	GW	GW	gigawatt|gigawatts|ギガワット|吉瓦
        TW	TW	TW	terawatt|terawatts|テラワット|太瓦
        mW	mW	mW	milliwatt|milliwatts|ミリワット|毫瓦
        Wp		Wp	
        kWp		kWp|kWP	
        MWp		MWp|MWP	
        MWdc		MWdc|MWDC	
        MWac		MWac|MWAC	
        GWp		GWp	
        VA	V.A	VA	volt ampere|volt amperes
        kVA	kV.A	kVA	
        MVA	MV.A	MVA	
        Wh	W.h	Wh|wh	watt hour|watt hours|ワット時|ワットアワー|瓦时
        kWh	kW.h	kWh|KWh|kwh|KWH|kW-h	kilowatt hour|kilowatt hours|キロワット時|キロワットアワー|千瓦时
        MWh	MW.h	MWh|MWH	megawatt hour|megawatt hours|メガワット時|メガワットアワー|兆瓦时
        GWh	GW.h	GWh|GWH	gigawatt hour|gigawatt hours|ギガワット時|ギガワットアワー|吉瓦时
        TWh	TW.h	TWh|TWH	terawatt hour|terawatt hours|テラワット時|太瓦时
        J	J	J	joule|joules|ジュール|焦耳
        kJ	kJ	kJ	kilojoule|kilojoules|キロジュール|千焦
        MJ	MJ	MJ	megajoule|megajoules|メガジュール|兆焦
        GJ	GJ	GJ	gigajoule|gigajoules|ギガジュール
        PJ	PJ	PJ	petajoule|petajoules
        cal	cal	cal	calorie|calories|カロリー|卡路里
        kcal	kcal	kcal	kilocalorie|kilocalories|キロカロリー|千卡|大卡|千卡路里
        Btu	[Btu]	Btu|BTU|BTUs	British thermal unit|British thermal units
        MMBtu	10*6.[Btu]	MMBtu|MMBTU|mmBtu	million British thermal units
        therm			therm|therms
        eV	eV	eV	electronvolt|electron volt|electron volts|電子ボルト
        keV	keV	keV	
        MeV	MeV	MeV	
        GeV	GeV	GeV	
        TeV	TeV	TeV	teraelectronvolt
        hp	[HP]	hp|HP|bhp|PS|ps	horsepower|馬力|马力
        V	V	V	volt|volts|ボルト|伏|伏特
        kV	kV	kV|KV	kilovolt|kilovolts|キロボルト|千伏
        mV	mV	mV	millivolt|millivolts
        A	A		ampere|amperes|amps|アンペア|安培
        mA	mA	mA	milliamps|milliampere|ミリアンペア|毫安
        mAh	mA.h	mAh	ミリアンペアアワー|毫安时
        Ah	A.h	Ah	ampere hours|amp hours
        Ω	Ohm	Ω	ohm|ohms|オーム|欧姆
        F	F		farad
        Hz	Hz	Hz|HZ	hertz|ヘルツ|赫兹|赫
        kHz	kHz	kHz|KHz|khz	kilohertz|キロヘルツ|千赫
        MHz	MHz	MHz|Mhz	megahertz|メガヘルツ|兆赫
        GHz	GHz	GHz|Ghz	gigahertz|ギガヘルツ|吉赫
        THz	THz	THz	terahertz|テラヘルツ
        N	N		newton|newtons|ニュートン|牛顿
        kN	kN	kN	kilonewton|kilonewtons
        Nm	N.m	Nm|N·m	newton meter|newton meters|newton metres
        Pa	Pa	Pa	pascal|pascals|パスカル|帕
        kPa	kPa	kPa	kilopascal|kilopascals|キロパスカル|千帕
        MPa	MPa	MPa	megapascal|megapascals|メガパスカル|兆帕
        hPa	hPa	hPa	hectopascal|hectopascals|ヘクトパスカル|百帕
        GPa	GPa	GPa	gigapascal|gigapascals
        bar	bar		bar
        psi	[psi]	psi|PSI	pounds per square inch
        mmHg	mm[Hg]	mmHg	
        °C	Cel	°C|℃|ºC|° C|˚C	degree Celsius|degrees Celsius|degrees centigrade|degree centigrade|degrees C|degree C|deg C|Celsius|centigrade|celcius|centigrate|degrees celcius|セ氏|摂氏度|摄氏度|攝氏度
        °F	[degF]	°F|℉|ºF|° F|˚F	degree Fahrenheit|degrees Fahrenheit|degrees F|degree F|deg F|Fahrenheit|farenheit|degrees farenheit|華氏度|华氏度
        K	K		kelvin|kelvins|ケルビン|开尔文
        °	deg	°|º|˚	degree|degrees|deg|deg.
        rad	rad	rad	radian|radians
        m/s	m/s	m/s	meter per second|meters per second|metres per second|metre per second|メートル毎秒|米每秒
        km/h	km/h	km/h|kph|kmph|kmh|km/hr|㎞/h	kilometer per hour|kilometers per hour|kilometres per hour|kilometre per hour|kilometers an hour|kilometres an hour|キロメートル毎時|公里每小时|公里/小时
        km/s	km/s	km/s	kilometers per second|kilometres per second
        mi/h	[mi_i]/h	mph|MPH	mile per hour|miles per hour|miles an hour|英里每小时
        kn	[kn_i]	kt.|kts	knot|knots|ノット
        mpg	[mi_i]/[gal_us]	mpg|MPG	miles per gallon
        ft/s	[ft_i]/s		feet per second
        rpm	{rpm}	rpm|RPM	revolutions per minute
        bit	bit		bit|bits|ビット|比特|位元
        kbit	kbit	kbit|kb	kilobit|kilobits|キロビット|千比特
        Mbit	Mbit	Mbit|Mb	megabit|megabits|メガビット|兆比特
        Gbit	Gbit	Gbit|Gb	gigabit|gigabits|ギガビット
        Tbit	Tbit	Tbit|Tb	terabit|terabits|テラビット
        kbit/s	kbit/s	kbps|Kbps|kbit/s	kilobits per second
        Mbit/s	Mbit/s	Mbps|mbps|Mbit/s|Mb/s	megabits per second|メガビット毎秒
        Gbit/s	Gbit/s	Gbps|gbps|Gbit/s|Gb/s	gigabits per second|gigabit per second|ギガビット毎秒
        Tbit/s	Tbit/s	Tbps|tbps|Tbit/s|Tb/s	terabits per second
        B	By		byte|bytes|バイト|字节
        kB	kBy	kB|KB	kilobyte|kilobytes|キロバイト|千字节
        MB	MBy	MB	megabyte|megabytes|メガバイト|兆字节
        GB	GBy	GB	gigabyte|gigabytes|ギガバイト|吉字节
        TB	TBy	TB	terabyte|terabytes|テラバイト|太字节
        PB	PBy	PB	petabyte|petabytes|ペタバイト
        EB	EBy	EB	exabyte|exabytes|エクサバイト
        ZB	ZBy	ZB	zettabyte|zettabytes|ゼタバイト
        KiB	KiBy	KiB	kibibyte|kibibytes
        MiB	MiBy	MiB	mebibyte|mebibytes
        GiB	GiBy	GiB	gibibyte|gibibytes
        TiB	TiBy	TiB	tebibyte|tebibytes
        MB/s	MBy/s	MB/s	megabytes per second
        GB/s	GBy/s	GB/s	gigabytes per second
        TB/s	TBy/s	TB/s	terabytes per second
        MP		MP	megapixel|megapixels|万画素
        dpi		dpi|DPI|ppi	dots per inch|pixels per inch
        fps	{frames}/s	fps|FPS	frames per second
        dB	dB	dB|db	decibel|decibels|デシベル|分贝
        dBA	dB[SPL]	dBA|dB(A)	
        lm	lm	lm	lumen|lumens|ルーメン|流明
        lx	lx	lx	lux|ルクス|勒克斯
        cd	cd	cd	candela|candelas|カンデラ
        mol	mol	mol	モル
        Sv	Sv	Sv	sievert|sieverts|シーベルト
        mSv	mSv	mSv	millisievert|millisieverts|ミリシーベルト|毫西弗
        µSv	uSv	µSv|μSv	microsievert|microsieverts|マイクロシーベルト|微西弗
        Bq	Bq	Bq	becquerel|becquerels|ベクレル|贝克勒尔
        Gy	Gy	Gy	
        mGy	mGy	mGy	milligray
        ppm	[ppm]	ppm|PPM	parts per million|百万分率
        ppb	[ppb]	ppb|PPB	parts per billion
        ppt	[pptr]	ppt	parts per trillion
        g/t	g/t	g/t|gpt	grams per tonne|grams per ton|grams per metric ton
        mg/L	mg/L	mg/L|mg/l	milligrams per liter|milligrams per litre
        g/L	g/L	g/L|g/l	grams per liter|grams per litre
        mg/dL	mg/dL	mg/dL|mg/dl	
        mg/kg	mg/kg	mg/kg	milligrams per kilogram
        mg/mL	mg/mL	mg/mL	
        mmol/L	mmol/L	mmol/L	
        kg/m3	kg/m3	kg/m3|kg/m³	kilograms per cubic meter
        g/cm3	g/cm3	g/cm3|g/cm³	grams per cubic centimeter
        W/m2	W/m2	W/m2	watts per square meter
        Wh/kg	W.h/kg	Wh/kg	
        oz/t	[oz_tr]/[ston_av]	oz/ton|oz/t	ounces per ton
        gal/min	[gal_us]/min	gpm	gallons per minute
        L/min	L/min	L/min	liters per minute|litres per minute
        CFM	[cft_i]/min	cfm|CFM	cubic feet per minute
        g/km	g/km	g/km	grams per kilometer|grams per kilometre
        TEU		TEU|TEUs|teu	twenty foot equivalent units
        tCO2e		tCO2e|tCO2|t-CO2	tons of CO2|tonnes of CO2|トンCO2
        MMcf	10*6.[cft_i]	MMcf	million cubic feet
        Bcf	10*9.[cft_i]	Bcf|bcf	billion cubic feet
        Mcf	10*3.[cft_i]	Mcf	
        pH	[pH]	pH	
        """#
}
