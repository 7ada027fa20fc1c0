/// Japan's 47 prefectures by ISO 3166-2:JP, with the forms of their names that are no suffix rule.
///
/// Names written by hand after ISO 3166-2:JP and the Hepburn spellings in use.
enum PrefectureData {
    /// A line a prefecture: code, English name, Japanese name, other spellings parted by `;`.
    static let prefectures = """
        JP-01|Hokkaido|北海道|Hokkaidō;Hokkaidô
        JP-02|Aomori|青森県|
        JP-03|Iwate|岩手県|
        JP-04|Miyagi|宮城県|
        JP-05|Akita|秋田県|
        JP-06|Yamagata|山形県|
        JP-07|Fukushima|福島県|Hukushima
        JP-08|Ibaraki|茨城県|Ibaragi
        JP-09|Tochigi|栃木県|
        JP-10|Gunma|群馬県|Gumma
        JP-11|Saitama|埼玉県|
        JP-12|Chiba|千葉県|Tiba
        JP-13|Tokyo|東京都|Tōkyō;Tôkyô;Tokio
        JP-14|Kanagawa|神奈川県|
        JP-15|Niigata|新潟県|
        JP-16|Toyama|富山県|
        JP-17|Ishikawa|石川県|Isikawa
        JP-18|Fukui|福井県|Hukui
        JP-19|Yamanashi|山梨県|Yamanasi
        JP-20|Nagano|長野県|
        JP-21|Gifu|岐阜県|
        JP-22|Shizuoka|静岡県|Sizuoka
        JP-23|Aichi|愛知県|Aiti
        JP-24|Mie|三重県|
        JP-25|Shiga|滋賀県|Siga
        JP-26|Kyoto|京都府|Kyōto;Kyôto;Kioto
        JP-27|Osaka|大阪府|Ōsaka;Ôsaka;Oosaka
        JP-28|Hyogo|兵庫県|Hyōgo;Hyôgo;Hyougo
        JP-29|Nara|奈良県|
        JP-30|Wakayama|和歌山県|
        JP-31|Tottori|鳥取県|
        JP-32|Shimane|島根県|Simane
        JP-33|Okayama|岡山県|
        JP-34|Hiroshima|広島県|Hirosima
        JP-35|Yamaguchi|山口県|Yamaguti
        JP-36|Tokushima|徳島県|Tokusima
        JP-37|Kagawa|香川県|
        JP-38|Ehime|愛媛県|
        JP-39|Kochi|高知県|Kōchi;Kôchi;Kouchi
        JP-40|Fukuoka|福岡県|Hukuoka
        JP-41|Saga|佐賀県|
        JP-42|Nagasaki|長崎県|
        JP-43|Kumamoto|熊本県|
        JP-44|Oita|大分県|Ōita;Ôita;Ooita;Ohita
        JP-45|Miyazaki|宮崎県|
        JP-46|Kagoshima|鹿児島県|Kagosima
        JP-47|Okinawa|沖縄県|
        """

    /// Chinese and old spellings of the names without suffix: code, forms parted by `;`.
    static let variants = """
        JP-04|宫城
        JP-07|福岛;福島
        JP-08|茨城
        JP-09|枥木;櫪木
        JP-10|群马;群馬
        JP-13|东京;東京
        JP-14|神奈川
        JP-15|新泻;新潟;新舄
        JP-16|富山
        JP-20|长野;長野
        JP-21|岐阜
        JP-22|静冈;静岡;靜岡
        JP-23|爱知;愛知
        JP-25|滋贺;滋賀
        JP-27|大坂
        JP-28|兵库;兵庫
        JP-31|鸟取;鳥取
        JP-32|岛根;島根
        JP-33|冈山;岡山
        JP-34|广岛;広島;廣島
        JP-36|德岛;徳島;德島
        JP-38|爱媛;愛媛;愛媛
        JP-40|福冈;福岡
        JP-41|佐贺;佐賀
        JP-42|长崎;長崎
        JP-45|宫崎
        JP-46|鹿儿岛;鹿児島;鹿兒島
        JP-47|冲绳;沖縄;沖繩
        """
}
