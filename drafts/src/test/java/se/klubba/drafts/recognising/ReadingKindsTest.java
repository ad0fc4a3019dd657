package se.klubba.drafts.recognising;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Kinds of sentences, whatever body writes them: who does what, who decides, and what only seems to be a decision. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingKindsTest {
    private static Drafted told(String items) {
        return Drafted.of(
                "Anteckningar, Hamnrådet\nDatum: 2024-03-12\nNärvarande: Anna Berg (abbe, ordf), Bo Ek, Kristina Dal (Kicki)\n\n"
                        + "1. Läget\nBo berättade om kajen.\n\n" + items);
    }

    @Test
    void people_are_who_they_are_called_in_the_list_of_those_present() {
        var drafted = told(
                "2. Fika\n- @abbe kokar kaffe\n- Kicki ordnar bröd\n- Ek ringer bageriet\n- TODO abbe+Bo: städa efteråt");
        assertThat(drafted.happened())
                .anyMatch(h -> h.contains("kokar kaffe") && h.contains("to=Anna Berg"))
                .anyMatch(h -> h.contains("ordnar bröd") && h.contains("to=Kristina Dal"))
                .anyMatch(h -> h.contains("ringer bageriet") && h.contains("to=Bo Ek"))
                .anyMatch(h -> h.contains("städa efteråt") && h.contains("to=[Anna Berg, Bo Ek]"));
    }

    @Test
    void where_what_was_said_is_told_in_the_past_the_present_is_to_be_done_by_each_until_their_own_day() {
        var drafted = told(
                "2. Fest\nAnna kokar glögg, Kicki dekorerar salen och Bo sorterar skivorna senast fredag. Bo tycker att det blir bra.");
        assertThat(drafted.happened())
                .singleElement()
                .asString()
                .contains("to=Anna Berg, due=not-stated")
                .contains("to=Kristina Dal, due=not-stated")
                .contains("to=Bo Ek, due=2024-03-15");
    }

    @Test
    void where_it_is_told_in_the_present_what_somebody_shows_is_no_task() {
        var drafted = Drafted.minutes("1. Läget\nAnna redovisar budgeten. Bo bläddrar i pärmen. Cia undrar om kajen.");
        assertThat(drafted.happened()).isEmpty();
    }

    @Test
    void the_body_that_meets_does_by_saying_so_and_what_another_decided_is_told() {
        var drafted = told(
                "2. Rutiner\nRådet upphäver Rutin för kajen till och med den 1 maj 2024. Enligt uppgift har regionen beslutat att sälja kajen. Kommunen har beslutat att bygga en bro.");
        assertThat(drafted.decided()).singleElement().asString().contains("Rådet upphäver");
    }

    @Test
    void what_is_said_to_have_been_decided_is_the_sentence_before() {
        var drafted = told(
                "2. Nycklar\nAlla brickor kvitteras i pärmen. Beslutat!\n\n3. Budget\nBudgeten höjs till 500 kr, enades vi om.");
        assertThat(drafted.decided())
                .hasSize(2)
                .anyMatch(d -> d.contains("Alla brickor kvitteras i pärmen."))
                .anyMatch(d -> d.contains("Budgeten höjs"));
    }

    @Test
    void a_table_of_decisions_decides_in_each_row() {
        var drafted = told(
                "2. Ärenden\nÄrende | Beslut | Ansvarig | Klart\nRutin för lyft | Fastställs | |\nSegel | Bordlagt | |\nBrygga | Bryggan lagas | Bo | 4 april");
        assertThat(drafted.decided())
                .anyMatch(
                        d -> d.contains("Fastställs") && d.contains("adoptInstrument") && d.contains("Rutin för lyft"))
                .anyMatch(d -> d.contains("Bordlagt") && d.contains("table"))
                .anyMatch(d -> d.contains("Bryggan lagas"));
        assertThat(drafted.happened()).anyMatch(h -> h.contains("to=Bo Ek, due=2024-04-04"));
    }

    @Test
    void days_of_coming_meetings_may_be_several_with_hours_for_each_or_all() {
        var drafted = told("2. Kommande möten\n4 april kl. 9.00\n5 maj och 6 juni, båda kl 10.30");
        assertThat(drafted.happened())
                .anyMatch(h -> h.contains("on=2024-04-04, starts=09:00"))
                .anyMatch(h -> h.contains("on=2024-05-05, starts=10:30") && h.contains("on=2024-06-06, starts=10:30"));
    }

    @Test
    void to_whom_a_matter_goes_may_be_given_something_to_do_in_the_same_sentence() {
        var drafted = told(
                "2. Bryggan\nÄrendet återremitteras till arbetsgruppen, som ska ha ett nytt underlag klart 10 april.");
        assertThat(drafted.decided())
                .singleElement()
                .asString()
                .contains("referBack={matter=ärende-2, to=arbetsgruppen}")
                .contains("to=arbetsgruppen, due=2024-04-10");
    }

    @Test
    void titles_ask_and_a_word_answers() {
        var drafted = told(
                "2. Dagordning\nOk. Bo vill ta upp kajen.\n\n3. Fråga om mötet är behörigt utlyst\nJa. Kallelsen skickades den 1 mars.");
        assertThat(drafted.decided()).hasSize(2).anyMatch(d -> d.contains("approveAgenda"));
    }

    @Test
    void whose_meeting_it_was_may_stand_behind_of_what_kind_it_was() {
        assertThat(Drafted.of(
                                "Protokoll nr 3/2024\nfört vid styrelsesammanträde i Kajens Vind AB\nTid: den 18 juni 2024 kl. 9.00\n\n1. Dagordning\nGodkändes.")
                        .meeting("body"))
                .isEqualTo("Kajens Vind AB");
    }

    @Test
    void under_a_proposal_the_present_is_what_would_be_decided() {
        var drafted = told("2. Kajen\nFörslag:\nVi bestämmer några dagar när kajen är öppen.");
        assertThat(drafted.decided()).isEmpty();
    }

    @Test
    void a_verb_of_deciding_in_the_passive_decides_whoever_else_is_told_of() {
        var drafted = told("2. Kajen\nEn arbetsgrupp för kajen bildas. Stängslet uppsköts till vårmötet. "
                + "Vi avvaktar med målningen. En båtgrupp skulle bildas om fler ville.\n\n"
                + "3. Notes\nThe notes were approved. The request was approved by Grannrådet.");
        assertThat(drafted.decided())
                .hasSize(4)
                .anyMatch(d -> d.contains("arbetsgrupp") && d.contains("establishBody"))
                .anyMatch(d -> d.contains("uppsköts") && d.contains("table"))
                .anyMatch(d -> d.contains("avvaktar") && d.contains("table"))
                .anyMatch(d -> d.contains("The notes were approved"));
    }

    @Test
    void a_deciding_verb_with_one_letter_wrong_decides() {
        var drafted = told("2. Kajen\nRådet beslutdade att laga kajen. Anna var beslutsam.\n\n"
                + "3. Protokoll\nFörra protokollet godkänndes.");
        assertThat(drafted.decided())
                .hasSize(2)
                .anyMatch(d -> d.contains("att laga kajen"))
                .anyMatch(d -> d.contains("godkänndes") && d.contains("layOnRecord"));
    }

    @Test
    void what_a_decision_shows_and_does_not_say_is_asked() {
        var drafted = told(
                "2. Gammalt\nRådet beslutade att upphäva allt gammalt.\n\n3. Staket\nRådet beslutade att bygga det.");
        assertThat(drafted.asked()).anyMatch(q -> q.startsWith("which-effect")).hasSize(1);
    }

    @Test
    void who_holds_an_office_does_what_the_present_says_and_news_are_nothing_to_do() {
        var drafted = told("2. Skrivelsen\nOmbudsmannen underrättar grannarna. Anna frågar varför det dröjer. "
                + "Frågan tas upp på nästa möte, Bo förbereder.\n\n"
                + "3. Fence\nThe Clerk to inform the neighbours by 28 March. AGREED that the Chair reply.");
        assertThat(drafted.happened())
                .hasSize(3)
                .anyMatch(h -> h.contains("to=Ombudsmannen"))
                .anyMatch(h -> h.contains("Bo förbereder") && h.contains("to=Bo Ek"))
                .anyMatch(h -> h.contains("to=Clerk, due=2024-03-28"));
        assertThat(drafted.decided()).anyMatch(d -> d.contains("to=Chair"));
    }

    @Test
    void the_hour_of_the_next_meeting_does_not_end_this_one() {
        var drafted =
                Drafted.of("Anteckningar, Hamnrådet\nDatum: 2024-03-12\nTid: 14.00-15.35\nNärv.: Anna Berg, Bo Ek\n\n"
                        + "1. Nästa möte\nDen 16 april kl. 13.00. Därefter avslutades mötet.");
        assertThat(drafted.meeting("ends")).isEqualTo("15:35");
        assertThat(drafted.section("attendance").toString()).contains("Anna Berg", "Bo Ek");
    }

    @Test
    void a_label_inside_a_bullet_is_about_that_bullet_and_what_was_done_is_no_task() {
        var drafted = told(
                "2. Kajen\n- **Beslut:** köpa virke\n- Bo tycker att det är dyrt\n\n"
                        + "3. Sedan tidigare\n| Datum | Uppdrag | Vem | Status |\n| 2024-01-10 | Karta | Bo | klar |\n| 2024-01-10 | Rep | Anna | pågår |");
        assertThat(drafted.decided()).singleElement().asString().contains("köpa virke");
        assertThat(drafted.happened()).singleElement().asString().contains("to=Anna Berg, due=not-stated");
    }

    private static Drafted inEnglish(String items) {
        return Drafted.of(
                "Harbour Council\nMinutes of the meeting on 12 March 2024\nPresent: Anna Berg (chair), Ben Eck, Cia Dale\n\n"
                        + "1. News\nBen reported on the quay.\n\n" + items);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rådet beslutade i oktober att sätta av 9 000 kronor till bojar.",
                "I september bestämde vi att hyra en pråm.",
                "Rådet beslutade den 8 maj att kranen skulle målas och gav då Bo Ek uppdraget.",
                "Kommunstyrelsen för den yttre skärgården har nyligen beslutat\natt bygga en vågbrytare med fyra bryggor.",
                "Högskolan har bestämt att kajen målas.",
                "Seglarskolan skrev att rådet \"beslutar att riva bryggan\" i sitt svar.",
                "Lotsen läste upp ett brev: \"Kranen är farlig. Vi har beslutat att rådet river den. Bryggan avskaffas.\" Bo suckade.",
                "Det fiskas för mycket."
            })
    void what_was_decided_at_another_time_or_is_quoted_or_only_said_is_not_decided_here(String said) {
        var drafted = told("2. Kajen\n" + said);
        assertThat(drafted.decided()).isEmpty();
        assertThat(drafted.happened()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ben reminded us that in April we resolved to keep the buoys until the survey was done.",
                "The port authority had since decided to close the lock.",
                "Ben was asked for his opinion and thought it dear."
            })
    void nor_is_it_in_english(String said) {
        var drafted = inEnglish("2. Quay\n" + said);
        assertThat(drafted.decided()).isEmpty();
        assertThat(drafted.happened()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rådet ajournerar frågan till nästa möte. | table={matter=ärende-2, waitsFor=next-meeting}
            Hur vi gör med slipen väntar vi med till maj. | table=
            Med det tillägget godkändes den. | approveAgenda
            Bo hade skrivit om taxan. Vi antog den med en ändring. | adoptInstrument={instrument=taxan
            Räkningen från varvet bestrids. | Räkningen från varvet bestrids.
            Rådet följer juryns förslag och ger Eva Sund priset. | Rådet följer juryns förslag
            """)
    void verbs_of_deciding_that_many_use(String said, String effect) {
        assertThat(told("2. Dagordningen\n" + said).decided())
                .singleElement()
                .asString()
                .contains(effect);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Vi sa nej tack till det erbjudandet. | which-proposal
            Rederiet som ringde får däremot nej. | which-proposal
            Samtidigt upphör rutinen för kajen att gälla. | which-day
            Den gamla taxan från 2011 tas bort. | which-day
            Kristina blir vår kontakt i hamnnätverket. | which-role
            """)
    void what_such_a_verb_leaves_open_is_asked(String said, String question) {
        var drafted = told("2. Läget i hamnen\n" + said);
        assertThat(drafted.decided()).hasSize(1);
        assertThat(drafted.asked()).singleElement().asString().startsWith(question + ": ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We turned it down. | reject=p2/1
            We leave this open until Ben has seen the charts. | table=
            The seat on the panel was left vacant and will be considered again in May. | table=
            The request was forwarded to the harbour board with our support. | referMatter={matter=ärende-2, to=
            Ben went through the agenda, which everybody was happy with. | approveAgenda
            Agenda agreed with that addition. | approveAgenda
            RESOLUTION: Adopt the Mooring Procedures as of 1 May 2024. | adoptInstrument={instrument=Mooring Procedures, inForce={from=2024-05-01}}
            """)
    void verbs_of_deciding_in_english(String said, String effect) {
        assertThat(inEnglish("2. Proposal HC-7, buoys\n" + said).decided())
                .singleElement()
                .asString()
                .contains(effect);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The mooring guide was rescinded. | which-day
            The tide code list is withdrawn. | which-day
            Cia was made a member of the pilot panel. | which-role
            Ben takes over as harbour contact. | which-body
            Cia volunteered as deputy and this was accepted. | which-body
            """)
    void what_they_leave_open_is_asked(String said, String question) {
        var drafted = inEnglish("2. Buoys\n" + said);
        assertThat(drafted.decided()).hasSize(1);
        assertThat(drafted.asked()).singleElement().asString().startsWith(question + ": ");
    }

    @Test
    void what_an_item_applies_for_is_what_is_left_without_consent() {
        assertThat(told("2. Äskande från sjöscouterna\nÄskandet lämnas utan bifall.\n")
                        .decided())
                .containsExactly("2/Äskandet lämnas utan bifall. -> [{reject=p2/1}]");
    }

    @Test
    void who_does_something_behind_to_whom_it_was_referred_is_not_referred_to() {
        var drafted = told("2. Slipen\nRådet hänskjuter frågan till hamnnämnden och Bo skriver ett brev.");
        assertThat(drafted.decided())
                .singleElement()
                .asString()
                .endsWith("[{referMatter={matter=ärende-2, to=hamnnämnden}}]");
        assertThat(drafted.happened()).singleElement().asString().contains("to=Bo Ek");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fastställa dagordningen utan ändringar | approveAgenda
            Bo Ek väljs till rådets representant i lotsstyrelsen | appoint=
            """)
    void an_adopted_point_does_what_its_words_say(String point, String effect) {
        var drafted = told("2. Punkten\nFörslag\n1. Att " + point + ".\nBeslut\n1. Att förslaget bifalles.\n");
        assertThat(drafted.decided()).singleElement().asString().contains("adopt=p2/1", effect);
    }

    @Test
    void a_rejected_point_does_nothing_of_what_its_words_say() {
        var drafted = told(
                "2. Punkten\nFörslag\n1. Att Bo Ek väljs till rådets representant i lotsstyrelsen.\nBeslut\n1. Att förslaget avslås.\n");
        assertThat(drafted.decided())
                .singleElement()
                .asString()
                .contains("reject=p2/1")
                .doesNotContain("appoint");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It was moved by Ben Eck and seconded by Cia Dale that the buoys be painted. Carried unanimously. | [{adopt=p2/1}]
            Moved by Ben Eck, seconded by Cia Dale, that the buoys be painted. The motion failed 1-3. | [{reject=p2/1}]
            Ben Eck moved, Cia Dale seconded, that the quay lease be renewed. Motion passed. | [{adopt=p2/1}]
            Ben Eck made a motion to build a fence. Cia Dale seconded. Motion was defeated. | [{reject=p2/1}]
            Motion by Cia Dale, second by Ben Eck, to defer the matter to the May meeting. Motion carried. | [{adopt=p2/1}, {table={
            On a motion by Ben Eck, seconded by Cia Dale, the council tabled the matter. | [{table={
            The council discussed the application and has decided to reject it. | [{reject=p2/1}]
            """)
    void what_is_moved_and_seconded_is_settled_in_the_sentence_below(String said, String effects) {
        assertThat(inEnglish("2. Application for a fence\n" + said).decided())
                .singleElement()
                .asString()
                .contains(" -> " + effects);
    }

    @Test
    void who_seconded_is_no_word_of_the_motion() {
        var drafted = inEnglish("2. Buoys\nBen Eck moved to paint the buoys, seconded by Cia Dale. Carried.");
        assertThat(drafted.items().toString()).contains("points={1={lines=9, columns=18-32}}");
        assertThat(drafted.decided()).singleElement().asString().endsWith("[{adopt=p2/1}]");
    }

    @Test
    void what_a_group_had_decided_at_another_time_is_told() {
        assertThat(inEnglish("2. Buoys\nThe harbour board has already decided to reject it.")
                        .decided())
                .isEmpty();
        assertThat(inEnglish("2. Buoys\nThe consensus was that the buoys stay.").decided())
                .hasSize(1);
    }

    @Test
    void what_is_put_off_to_a_season_is_tabled() {
        assertThat(told("2. Kajen\nFrågan om pengar skjuts till hösten.").decided())
                .singleElement()
                .asString()
                .contains("table=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "En ny slip beräknas kosta 95 000 kronor.",
                "Rådet beräknas göra ett överskott i år.",
                "En ny grupp inrättas av hamnnämnden.",
            })
    void what_is_reckoned_or_done_elsewhere_is_not_decided(String said) {
        assertThat(told("2. Kajen\n" + said).decided()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rådet godkänner hamnbudgeten och överlämnar den till hamnnämnden. | instrument=hamnbudgeten,
            Årsmötet förklarades ha blivit utlyst i rätt tid. | -> []
            Mötet skickade tillbaka motionen till styrelsen. | referBack={matter=ärende-2, to=styrelsen
            Förslaget avvisades, eftersom siffrorna ändras varje månad. | Förslaget avvisades
            """)
    void verbs_of_deciding_in_swedish(String said, String effect) {
        assertThat(told("2. Förslag om kajen\n" + said).decided())
                .singleElement()
                .asString()
                .contains(effect);
    }

    @Test
    void a_vote_is_counted_by_two_numbers() {
        assertThat(
                        told("2. Avgiften\nEfter votering med handuppräckning, 19 mot 12, fastställdes avgiften till 900 kr.")
                                .happened())
                .singleElement()
                .asString()
                .contains("recordVote={yes=19, no=12");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We said yes to the new buoys and to the coach. | -> []
            The new ropes are too much for us and we said no. | -> []
            We leave the chart until Ben is back. | table=
            The shed can wait until we know the price. | table=
            """)
    void what_people_say_yes_and_no_to_in_english(String said, String effect) {
        assertThat(inEnglish("2. Proposal HC-7, ropes\n" + said).decided())
                .singleElement()
                .asString()
                .contains(effect);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ben was to ask the pilots about the lights in August.",
                "A skipper asked that the Council resolve to build a pier.",
            })
    void what_somebody_was_to_do_or_asked_for_is_no_task(String said) {
        assertThat(inEnglish("2. Buoys\n" + said).happened().toString()).doesNotContain("giveAssignment");
    }
}
