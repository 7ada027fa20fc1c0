extension SectionTerms {
    /// English headings, marks and phrases.
    static let english = SectionTerms(
        headings: """
            contact: contact; contacts; media contact; media contacts; press contact; press contacts; news media contact; news contact
            contact: contact information; contact details; contact info; contact us; contact person; contact persons; company contact
            contact: company contacts; corporate contact; pr contact; public relations contact; public relations; media & investor contacts
            contact: media and investor contact; media and investor contacts; investor contact; investor contacts; investor relations contact
            contact: investor relations contacts; investor & media contact; investors and media; media relations contact; media relations
            contact: media inquiries; media enquiries; press inquiries; press enquiries; for media inquiries; for media enquiries
            contact: for press inquiries; for press enquiries; media inquiries contact; press office; press office contact; media office
            contact: for more information contact; for more information, contact; for more information, please contact
            contact: for more information please contact; for further information contact; for further information, contact
            contact: for further information please contact; for further information, please contact; for additional information, contact
            contact: for additional information, please contact; for interviews; interview requests; to schedule an interview
            contact: contacts for media; contact for media; contacts for journalists; contacts for press; contact for press; investor relations
            contact: contact for investors; contacts for investors; contact for journalists; spokesperson; editorial contact; agency contact
            contact: media only; news desk; primary contact; secondary contact; contact name; contact email; contact phone; company name
            contactMaybe: for more information; for further information; for additional information; for inquiries; for enquiries; inquiries
            contactMaybe: enquiries; general inquiries; general enquiries; further information; more information; media; press; investors
            contactMaybe: learn more; additional information; for more details; for details; website; to learn more; for sales inquiries
            safeHarbor: forward-looking statements; forward looking statements; forward-looking statement; forward looking statement
            safeHarbor: forward-looking information; forward looking information; cautionary statement; cautionary statements
            safeHarbor: cautionary note; cautionary notes; cautionary language; cautionary notice; cautionary information; cautionary disclosure
            safeHarbor: safe harbor; safe harbour; safe-harbor; safe harbor statement; safe harbour statement; notice regarding forward
            safeHarbor: note on forward; note regarding forward; note about forward; special note regarding forward; caution concerning forward
            safeHarbor: caution regarding forward; caution about forward; statement regarding forward; information regarding forward
            safeHarbor: statements regarding forward; statement on forward; disclosure regarding forward; disclaimer; disclaimers; disclaimer statement
            safeHarbor: legal notice; important disclaimer; important information; important notice; important disclosures; disclosures; disclosure
            safeHarbor: risk factors; no offer or solicitation; no offer; participants in the solicitation; additional information and where to find it
            safeHarbor: important additional information; use of forward; disclosure notice; cautionary
            about: about us; about the company; about our company; company profile; corporate profile; company overview; company background
            about: corporate overview; company description; company information; background; boilerplate; editor's note; editors' note
            body: notes to editors; note to editors; notes to editor; note to editor; notes for editors; conference call; webcast
            body: conference call and webcast; conference call information; key highlights; highlights; financial highlights; outlook; guidance
            body: non-gaap financial measures; use of non-gaap; footnotes; references; sources; photos; multimedia; related links
            end: source; ###; # # #; -30-; - 30 -; -ends-; - ends -; ends; end of release; -end-; - end -; view original content
            end: view the original release; view source version; original/source press release; this press release was issued
            """,
        headingEndings: """
            contact: contact; contacts; contact information; media contacts; press contacts; contact details
            safeHarbor: forward-looking statements; forward-looking statement; forward looking statements; forward-looking information; safe harbor
            safeHarbor: safe harbor statement; disclaimer
            """,
        cautions: """
            forward-looking statements; forward looking statements; forward-looking statement; forward-looking information; forward looking information
            private securities litigation reform act; safe harbor provisions; "safe harbor"; safe harbor statement; section 21e; section 27a
            undertakes no obligation to update; undertake no obligation to update; no obligation to publicly update; does not constitute an offer
            shall not constitute an offer; assumes no obligation to update; disclaims any obligation to update; neither the tsx venture exchange
            actual results could differ materially; actual results may differ materially; actual results to differ materially
            results to differ materially; could differ materially from; may differ materially from
            """,
        releaseMarks: """
            release: news release; press release; media release; press releases; news releases; media releases; press statement; media statement
            release: media advisory; media alert; news advisory; press advisory; press notice; press information; news from; joint press release
            release: joint news release; joint media release; latest news; corporate news; company news; press announcement; media note
            notice: public notice; notice of; legal notice; notice; advisory; form 8-k; form 6-k; form 10-q; announcement
            immediate: for immediate release; for immediate use; for immediate distribution; immediate release; for release immediately
            immediate: for immediate publication; release: immediate; for release: immediate; release date: immediate; not under embargo
            embargo: embargoed until; embargoed for; embargo until; embargo; embargoed; under embargo until; strictly embargoed; strict embargo
            embargo: not for publication before; not for release before; not for publication until; not for release until; hold for release
            embargo: hold for release until; news embargo; media embargo; press embargo; for release on; for release at; for release after
            correction: correction; corrected; correcting and replacing; correction and replacement; corrected release; corrected version
            correction: /correction; /c o r r e c t i o n; c o r r e c t i o n; correction notice; corrects; correction to; erratum; corrigendum
            correction: correcting; correction from source; replaces; replacement; re-issue; reissued; notice of correction; correct
            update: update; updated; /update; /u p d a t e; u p d a t e; updates; updating; updating and replacing; update 1; update 2; revised
            update: media update; updated version; update and correction; adds
            withdrawn: withdrawn; withdrawal; kill; kill notice; /kill; retraction; retracted; /retraction; recall notice; mandatory kill; bulletin kill
            withdrawn: release withdrawn; notice of withdrawal; rescinded; retract; /r e t r a c t i o n; disregard release; /disregard; news release withdrawn
            """,
        titleEndings: """
            correction: (correction); (corrected); - correction; [correction]; (corrected version); - corrected
            update: (update); (updated); [update]; [updated]; (revised); - updated
            withdrawn: (withdrawn); [withdrawn]; (retracted); [retracted]
            """,
        furniture: """
            news; newsroom; news room; press room; pressroom; press center; press centre; media center; media centre; media room; media; home; menu
            search; skip to main content; skip to content; skip navigation; press; events; news & events; news and events; blog; latest news
            news releases; press releases; media releases; news release; press release; media release; share; print; email; back; archive; archives
            share this; follow us; subscribe; contact us; about us; resources; all news; read more; download; download pdf; pdf; english; language
            navigation; main navigation; breadcrumb; you are here; cookies; sign in; log in; login; register; careers; investors; tweet; facebook
            linkedin; twitter; close; open menu; announcements; updates; news archive; news detail; news details; article; articles; stories; story
            press release details; news release details; release details; view all; view pdf; print page; view printer-friendly version; more news
            headline; department of justice; office of public affairs; stock quote; printer friendly; news and press releases; speeches; statements; the united states department of justice
            """,
        letterhead: """
            source; contact; contacts; by; from; to; cc; date; tel; phone; fax; e-mail; email; for immediate release; media contact; press contact; address; photo; image
            photo credit; image credit; credit; caption; posted; published; updated; last updated; ticker; symbol; isin; wkn; logo; reading time; tags; tag; category; categories; topics; topic; filed under
            department; component; components; press release number; release no; release number; no; number; ref; reference; language; languages; share; download; commission file number; location; industry; keywords
            """,
        dateLabels: """
            posted on; posted; published on; published; publication date; date published; release date; released on; released; release; date
            date of release; issued on; issued; issue date; date issued; news release date; press release date; filed; last posted; created; added
            dated; for release; published date; posted date; post date; date posted; published at; first published; for immediate release; on
            """,
        updateLabels: """
            updated on; updated; last updated; last updated on; last modified; modified; last update; last reviewed; revised; last revised; page last updated
            date modified; edited; amended; last amended; reviewed
            """,
        otherDays: """
            earliest event; event date; effective date; accessed; retrieved; deadline; due date; date of birth; expires; expiration; valid until; starts; closing date
            hearing date; next review; copyright; ©; since; established; founded; fiscal year ended; period ended; quarter ended; record date; start date; end date
            """,
        notPlaces: """
            press; release; news; media; statement; statements; posted; published; updated; date; contact; contacts; monday; tuesday; wednesday; thursday
            friday; saturday; sunday; immediate; embargoed; embargo; by; inc; corp; corporation; ltd; llc; limited; group; company; co; plc; gmbh; ag
            update; correction; correcting; corrected; breaking; photo; video; image; note; notes; editor; editors; results; report; alert; advisory; issue
            vol; volume; edition; foundation; institute; university; association; department; ministry; office; committee; council; q; faq; faqs; step
            source; summary; abstract; background; highlights; overview; introduction; conclusion; warning; caution; figure; table; fig; january; february
            april; june; july; august; september; october; november; december; today; yesterday; tomorrow; subject; re; what; who; when; where; why; how
            here; there; i; we; our; it; this; that; these; those; he; she; they; if; but; also; then; because; while; as; an; a; my; your; no; yes
            announcement; announces; launches; bank; agency; board; bureau; society; club; team; center; centre; hotel; museum; exclusive; watch; listen; read
            released; issued; founded; located; established; website; email; phone; tel; fax; time; location; venue; cost; price; event; webinar; available
            new; the; for; since; with; from; following; when; during; after; before; at; on; to; until; through; between; with; about; day; week; month; year
            """)
}
