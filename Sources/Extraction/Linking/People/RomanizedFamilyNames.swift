/// Family names in Latin letters whose bearers write them first; lists of our own, of the most frequent names.
enum RomanizedFamilyNames {
    /// Chinese (pinyin and usual Hong Kong and Taiwan spellings) and Korean.
    static let chineseAndKorean = words(
        """
        li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang \
        feng yu dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia \
        zhong tian ren fan fang shi yao liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan \
        duan lei qian yin chang qiao lai gong pang tan wen zhuang chan wong lau cheung leung ng chow kwok lam yeung chu \
        tsai hsu hsieh chiang tsang ho lo chung yip kwan kim lee park choi jung jeong kang cho yoon yun jang lim shin seo \
        kwon hwang ahn oh yoo hong moon bae baek ko noh ryu nam sim chun xi ouyang sima zhuge
        """)

    /// Vietnamese.
    static let vietnamese = words("nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong")

    /// Japanese.
    static let japanese = words(
        """
        sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi \
        matsumoto inoue kimura hayashi shimizu yamazaki mori abe ikeda hashimoto yamashita ishikawa nakajima maeda fujita \
        ogawa goto okada hasegawa murakami kondo ishii saito sakamoto endo aoki fujii nishimura fukuda ota miura fujiwara \
        okamoto matsuda nakagawa nakano harada ono tamura takeuchi kaneko wada nakayama ishida ueda morita hara shibata \
        sakai kudo yokoyama miyazaki miyamoto uchida takagi ando taniguchi ohno maruyama imai takada fujimoto takeda \
        murata ueno sugiyama masuda sugawara hirano kojima otsuka chiba kubo matsui iwasaki sakurai kinoshita noguchi \
        matsuo nomura kikuchi sano onishi sugimoto arai hamada ichikawa furukawa mizuno komatsu shimada koyama aikawa \
        yoshimura yoshimoto tarumi ejima kishida suga koizumi ishiba takaichi kono hatoyama toyoda katsumata ohtani otani
        """)

    /// Whether a given name can be cut into Chinese (pinyin) or Korean syllables.
    static func isEastAsianSound(_ word: String) -> Bool {
        let letters = Array(word.utf8)
        guard letters.count >= 2, letters.count <= 12 else { return false }
        // reachable[i]: the first i letters are whole syllables.
        var reachable = [Bool](repeating: false, count: letters.count + 1)
        reachable[0] = true
        for start in letters.indices where reachable[start] {
            for length in 1...6 where start + length <= letters.count {
                let syllable = String(decoding: letters[start..<(start + length)], as: UTF8.self)
                if isSyllable(syllable) { reachable[start + length] = true }
            }
        }
        return reachable[letters.count]
    }

    private static func isSyllable(_ syllable: String) -> Bool {
        for length in [2, 1, 0] where syllable.utf8.count > length {
            if onsets.contains(String(syllable.prefix(length))), finals.contains(String(syllable.dropFirst(length))) {
                return true
            }
        }
        return false
    }

    private static let onsets = words("b p m f d t n l g k h j q x zh ch sh r z c s y w ts").union([""])
    private static let finals = words(
        """
        a o e i u ai ei ao ou an en ang eng ong ia ie iao iu ian in iang ing iong ua uo uai ui uan un uang ue \
        eo eu ae oe wi wa wo ya yeo ye yo yu eok eon eong eul eun eum ak am ap at al ok om ol on op ot uk um ul ung up \
        ik im il ip it ek el em aeng ee oo yun yeon yeong
        """)

    /// Whether a name is made of Japanese syllables: it ends in a vowel or n, and no two other consonants meet.
    static func isJapaneseSound(_ word: String) -> Bool {
        guard let last = word.unicodeScalars.last else { return false }
        return "aeioun".unicodeScalars.contains(last) && !word.contains("l") && !word.contains("v")
    }

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
    }
}
