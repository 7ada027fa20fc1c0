/// Events whose names hold no word for an event, or whose word alone does not tell; list of our own.
enum EnglishRecurringEvents {
    /// Names as they are written; an edition may stand before or behind: `Super Bowl LIX`, `2031 Winter Olympics`.
    static let names = PhraseList(
        """
        Super Bowl;World Series;World Cup;FIFA World Cup;Olympics;Olympic Games;Winter Olympics;Summer Olympics;Paralympics;Paralympic Games;
        Olympic and Paralympic Games;Commonwealth Games;Asian Games;Pan American Games;Kentucky Derby;Daytona 500;Indianapolis 500;Tour de France;
        Giro d'Italia;US Open;U.S. Open;Australian Open;French Open;Ryder Cup;Solheim Cup;Stanley Cup Playoffs;Stanley Cup Final;NBA Finals;
        NBA All-Star Game;Pro Bowl;College Football Playoff;March Madness;Final Four;ATP Tour;WTA Tour;X Games;WrestleMania;24 Hours of Le Mans;
        South by Southwest;SXSW;SXSW EDU;Coachella;Burning Man;Lollapalooza;Bonnaroo;Glastonbury;Comic-Con;Comic-Con International;
        San Diego Comic-Con;New York Comic Con;Art Basel;Art Basel Miami Beach;Miami Art Week;Miami Beach Art Basel;Frieze London;Met Gala;
        Golden Globes;Golden Globe Awards;Mardi Gras;Oktoberfest;Giving Tuesday;GivingTuesday;Small Business Saturday;Art Dubai;Salone del Mobile;
        Mobile World Congress;AWS re:Invent;re:Invent;Google I/O;Microsoft Ignite;Microsoft Build;Dreamforce;VivaTech;Viva Technology;GITEX;
        GITEX Global;Gamescom;Computex;DEF CON;Money20/20;Black Hat USA;Cannes Lions;TechCrunch Disrupt;Hannover Messe;bauma;drupa;EuroShop;
        SuperZoo;ComplexCon;CinemaCon;VidCon;BlizzCon;TwitchCon;WonderCon;Dragon Con;IMTS;PAX East;PAX West;Anime Expo
        """
        .split(whereSeparator: { $0 == ";" || $0 == "\n" }).map(String.init).filter { !$0.isEmpty })

    /// Prizes, titles and disasters that a tagger marks as events: normal forms.
    static let none: Set<String> = [
        "emmy", "grammy", "oscar", "oscars", "bafta", "espy", "tony", "heisman", "heisman trophy", "purple heart",
        "pulitzer",
        "best of the best", "top workplaces", "top workplace", "top doctor", "top doctors", "holocaust", "covid 19",
        "great recession", "hall of fame", "black friday", "cyber monday", "christmas", "thanksgiving", "halloween",
        "easter", "ramadan", "annual meeting", "annual general meeting", "extraordinary general meeting",
        "special meeting", "general meeting", "annual meeting of shareholders", "annual meeting of stockholders",
        "special meeting of stockholders", "special meeting of shareholders", "annual general meeting of shareholders",
        "annual and special meeting", "annual general and special meeting", "national medal",
    ]
}
