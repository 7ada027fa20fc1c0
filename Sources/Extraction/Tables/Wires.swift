/// News wires and distribution services, as they sign in datelines.
///
/// Source: the services' own releases; add a wire where its dateline is not recognized. Longer names win over shorter ones.
enum Wires {
    /// Names of release distributors: whoever signs with one distributes a press release.
    static let distributors = TermTable(
        phrases: """
            PRNewswire; PR Newswire; PRNewswire-AsiaNet; PRNewswire-FirstCall; PRNewswire-USNewswire; PRNewswire-PRWeb
            PRNewswire-HISPANIC PR WIRE; PRNewswire-iReach; PRNewswire-Asia; PR Newswire Asia; PR Newswire Europe
            XINHUA-AsiaNet; Xinhua-PRNewswire; Xinhua PRNewswire; Medianet International-AsiaNet; AsiaNet; Antara-AsiaNet
            Kyodo JBN-AsiaNet; Kyodo JBN; Kyodo News PR Wire; ots-AsiaNet; ANI-AsiaNet; PRNewswire-AsiaNet-KJBN
            BUSINESS WIRE; BusinessWire; BUSINESSWIRE; Business Wire India; GLOBE NEWSWIRE; GlobeNewswire; Globe Newswire
            PrimeNewswire; PRIMEZONE; PrimeZone Media Network; Marketwired; Marketwire; Market Wire; MARKETWIRED; MARKET WIRE
            Marketwired - CNW; CNW; CNW Group; CNW Telbec; Canada NewsWire; Canada Newswire; NEWSFILE; Newsfile Corp; Newsfile Corp.; TNW-ACCESSWIRE
            ACCESSWIRE; ACCESS Newswire; AccessWire; TheNewswire; The Newswire; NEWMEDIAWIRE; NewMediaWire; New Media Wire
            PRWEB; PR Web; PRWeb; eReleases; EINPresswire.com; EIN Presswire; EINPresswire; EIN News; EZ Newswire
            24-7PressRelease; 24-7 Press Release; 24-7PressRelease.com; News Direct; NewsDirect; NEWSDIRECT; Newswire; Newswire.com
            500NewsWire; ThriveNewsWire; PR Karma; Media OutReach Newswire; Media OutReach; MEDIA OUTREACH; Media-OutReach Newswire
            JCN Newswire; JCN; ACN Newswire; ACN; SEAPRWire; PRLog; PR.com; OpenPR; openPR; SBWire; Send2Press; Send2Press Newswire
            1888PressRelease; PressReleasePoint; iCrowdNewswire; KISSPR; KISS PR; Zexpr Wire; ZEXPRWIRE; Baystreet.ca; MarketersMEDIA; Vehement Media
            Investorideas.com; Investorideas.com Newswire; InvestorBrandNetwork; IBN; StockGuru; InvestorWire; Bitcoin PR Buzz; Chainwire; Cision
            Cision PR Newswire; Hispanic PR Wire; HISPANIC PR WIRE; HISPANICIZE WIRE; NOTICIAS NEWSWIRE; Collegiate Presswire; Black PR Wire; Blackprwire
            U.S. Newswire; US Newswire; USNewswire; AScribe Newswire; Ascribe; Newswise; EurekAlert!; AlphaGalileo; M2 PRESSWIRE; M2 Presswire; Presswire
            dpa-AFX; DGAP; DGAP-News; DGAP-Ad-hoc; EQS Newswire; EQS-News; EQS News; EQS Group; ots; news aktuell; OTS; pressetext; euro adhoc; Hugin; HUGIN
            Thomson Reuters ONE; Nasdaq OMX; OMX Nordic; RNS; Regulatory News Service; Realwire; RealWire; ResponseSource; PRESSAT; Pressat; Sourcewire
            APO Group; APO; APO-OPA; African Press Organization; African Media Agency; AMA; PANA; PANAPRESS; SPA; WAM; ZAWYA; ME NewsWire; AETOSWire; AETOS Wire
            NewsVoir; PNN; ANI; BusinessWire India; India PR Distribution; PRNewswire via COMTEX; COMTEX; COMTEX News Network; MultiVu; FSC; Vocus; Ereleases.com
            Stockhouse; Baystreet; Filing Services Canada; CCNMatthews; CNW-PRN; Ad Hoc News; Dow Jones; MENAFN; STARTY Press; PressWalker; PR TIMES; ValuePress
            VALUE PRESS; valuepress; @Press; アットプレス; ドリームニュース; Dream News; DreamNews; 共同通信PRワイヤー; 共同通信ＰＲワイヤー; PR-FREE; JPubb; NEWSCAST
            美通社; 美通社-PR Newswire; 亚洲网; 亞洲網; 商业资讯; 商業資訊; 中国商业新闻网; 全球新闻专线; 新华美通
            """)

    /// News agencies: whoever signs with one reports.
    static let agencies = TermTable(
        phrases: """
            Xinhua; Xinhua News Agency; Reuters; Thomson Reuters; AP; Associated Press; The Associated Press; AFP; Agence France-Presse; dpa; UPI; PTI; IANS
            ANSA; EFE; Europa Press; TASS; Itar-Tass; RIA Novosti; Interfax; Kyodo; Kyodo News; Jiji; Jiji Press; Yonhap; CNA; Bernama; Antara; VNA; BNS; BTA
            Bloomberg; MarketWatch; JTA; CNS; RNS; ENS; Catholic News Service; Religion News Service; Cronkite News; States Newsroom; BBC; CNN; NNA; SANA; IRNA; KUNA; QNA
            ロイター; 共同; 共同通信; 時事; 時事通信; 時事通信社; AFP時事; ＡＦＰ時事; AP通信
            新华社; 新華社; 中新社; 中新网; 中新網; 中国新闻网; 人民网; 人民網; 新华网; 新華網; 央广网; 央视网; 光明网; 中央社; 中国网; 法新社; 路透社; 美联社
            """)
}
