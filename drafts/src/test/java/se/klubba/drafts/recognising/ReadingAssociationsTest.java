package se.klubba.drafts.recognising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** How associations write: decisions without that word, elections in lists, votes that were counted. In invented words. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingAssociationsTest {
    @Test
    void an_item_may_have_no_title_but_what_was_done() {
        var drafted = Drafted.minutes("""
            § 1 Ordföranden hälsade alla välkomna och öppnade mötet.
            § 2 Dagordningen godkändes.
            § 3 Till mötesordförande valdes Bo Ek.
            § 4 Frågan om kallelsen skett i rätt tid besvarades med ja.
            § 5 Kassören redogjorde för bokslutet.
            § 6 Val av revisorer.
            Cia Dal omvaldes till revisor i styrelsen.
            """);
        assertThat(drafted.numbers()).containsExactly("1", "2", "3", "4", "5", "6");
        assertThat(drafted.titles()).containsExactly("null", "null", "null", "null", "null", "Val av revisorer");
        assertThat(drafted.decided())
                .containsExactly(
                        "2/Dagordningen godkändes. -> [{approveAgenda={}}]",
                        "3/Till mötesordförande valdes Bo Ek. -> []",
                        "4/Frågan om kallelsen skett i rätt tid besvarades med ja. -> []",
                        "6/Cia Dal omvaldes till revisor i styrelsen. -> [{appoint={person=Cia Dal, body=styrelsen, kind=auditor}}]");
        assertThat(drafted.section("attendance")).containsEntry("chair", "Bo Ek");
        assertThat(Drafted.minutes(
                                "1. Minutes\nApproved.\n2. Rev. Dal was appointed to the panel.\n3. Any other business\nNone.\n")
                        .titles())
                .as("a title does not end with Rev")
                .containsExactly("Minutes", "null", "Any other business");
    }

    @Test
    void a_meeting_finds_accepts_and_discharges_without_deciding_in_so_many_words() {
        var drafted = Drafted.minutes("""
            1. Kallelsen
            Mötet anser sig vara behörigen utlyst.
            2. Dagordning
            Mötet finner dagordningen godkänd.
            3. Funktionärer
            Bo Ek antas till justerare. Cia Dal föreslås och väljs till mötessekreterare.
            4. Räkenskaper
            Balansräkningen presenterades och godkändes av de närvarande.
            5. Ansvarsfrihet
            Mötet förklarade fjolårets styrelse ansvarsfri.
            6. Firma
            Ordföranden Anna Berg och kassören Bo Ek tecknar firman var för sig.
            7. Avgiften
            Det bestämdes att avgiften är 80 kronor.
            8. Övrigt
            Inget särskilt beslutades om bryggan. Ansökningarna behöver beslutas om vid ett senare möte.
            Revisorn tillstyrkte att styrelsen ska beviljas ansvarsfrihet. Bo Ek lyfte frågan om att köpa en båt.
            Att köpa en båt är dyrt.
            """);
        assertThat(drafted.decided().stream().map(d -> d.substring(0, d.indexOf(" -> "))))
                .containsExactly(
                        "1/Mötet anser sig vara behörigen utlyst.",
                        "2/Mötet finner dagordningen godkänd.",
                        "3/Bo Ek antas till justerare.",
                        "3/Cia Dal föreslås och väljs till mötessekreterare.",
                        "4/Balansräkningen presenterades och godkändes av de närvarande.",
                        "5/Mötet förklarade fjolårets styrelse ansvarsfri.",
                        "6/Ordföranden Anna Berg och kassören Bo Ek tecknar firman var för sig.",
                        "7/att avgiften är 80 kronor.");
    }

    @Test
    void clauses_above_the_heading_of_what_was_decided_were_proposed() {
        var drafted = Drafted.minutes("""
            1. Inköp av rep

            Att: Köpa rep för 300 kronor.

            Beslut: Attsatsen bifalles

            2. Segel
            Att laga seglet själva fungerar inte, tyget är för gammalt.
            - Gamla seglet är kvar
            - Nya kostar
            """);
        assertThat(drafted.decided()).containsExactly("1/Attsatsen bifalles -> [{adopt=p1/1}]");
    }

    @Test
    void who_was_elected_may_be_listed_with_what_they_are_before_or_after() {
        var drafted = Drafted.minutes("""
            1. Konstituering
            Styrelsen konstituerade sig enligt följande:
            Anna Berg, ordförande
            Bo Ek, kassör
            Ledamot: Cia Dal
            2. Val av valberedning
            Valberedningens förslag:
            Dag Alm (omval)
            Eva Lind (nyval)
            Mötet beslutade enligt förslaget.
            """);
        assertThat(drafted.decided())
                .containsExactly(
                        "1/Anna Berg, ordförande -> [{appoint={person=Anna Berg, body=Styrelsen, kind=chair}}]",
                        "1/Bo Ek, kassör -> [{appoint={person=Bo Ek, body=Styrelsen, kind=treasurer}}]",
                        "1/Ledamot: Cia Dal -> [{appoint={person=Cia Dal, body=Styrelsen}}]",
                        "2/Mötet beslutade enligt förslaget. -> [{adopt=p2/1}, {adopt=p2/2}, {appoint={person=Dag Alm, body=Valberedningen}}, {appoint={person=Eva Lind, body=Valberedningen}}]");
    }

    @Test
    void a_first_name_at_an_election_is_whoever_was_nominated_above() {
        var drafted = Drafted.minutes("""
            1. Val av sekreterare i styrelsen
            Nominerad: Frej Alm
            Mötet beslutade att välja Frej till sekreterare.
            2. Hemsidan
            Mötet väljer att inte byta hemsida. Anna utses till Spel Dag-ansvarig.
            """);
        assertThat(drafted.decided())
                .contains(
                        "1/att välja Frej till sekreterare. -> [{appoint={person=Frej Alm, body=styrelsen, kind=secretary}}]");
        assertThat(drafted.read().record().toString()).doesNotContain("person=Spel Dag");
    }

    @Test
    void lettered_parts_of_an_item_have_what_was_said_of_each() {
        var drafted = Drafted.minutes("""
            1. Val av funktionärer
            a. Mötesordförande
            Mötet väljer Bo Ek.
            b. Justerare
            Mötet väljer Cia Dal.
            2. Läget
            Lugnt.
            """);
        assertThat(drafted.numbers()).containsExactly("1", "1a", "1b", "2");
        assertThat(drafted.decided()).containsExactly("1a/Mötet väljer Bo Ek. -> []", "1b/Mötet väljer Cia Dal. -> []");
    }

    @Test
    void votes_that_were_counted_are_recorded_with_what_they_decided() {
        var drafted = Drafted.minutes("""
            1. Bryggan
            Styrelsen föreslår
            att bryggan rivs.
            Beslut
            Förslaget bifalles med 7 röster mot 2.
            2. Grillen
            Vid sluten omröstning röstade 5 för, 4 emot och 1 avstod.
            3. Båten
            Båten är 12 för lång, och 3 för dyr.
            """);
        assertThat(drafted.happened())
                .containsExactly(
                        "1/Förslaget bifalles med 7 röster mot 2. -> [{recordVote={yes=7, no=2, proposal=p1/1, outcome=carried}}]",
                        "2/Vid sluten omröstning röstade 5 för, 4 emot och 1 avstod. -> [{recordVote={yes=5, no=4,"
                                + " abstained=1, method=secret-ballot}}]");
    }

    @Test
    void what_was_moved_seconded_and_carried_is_a_proposal_of_whoever_moved_it() {
        var drafted = Drafted.of("""
            Minutes of the Harbour Society, 12 March 2024
            Meeting opened at 7:16 pm
            Present: Ann Berg, Bo Ek, Cia Dal

            1. Charter
            Motion: that rule 7 replaces "The board meets so that all may come. It meets that day" by nothing.
            Moved: Ann Berg
            Seconded: Bo Ek
            Motion carried
            2. Reports
            Bo Ek moved that the report be accepted. Cia Dal seconded. Unanimously agreed.
            """);
        assertThat(drafted.meeting("starts")).isEqualTo("19:16");
        assertThat(drafted.decided())
                .containsExactly("1/Motion carried -> [{adopt=p1/1}]", "2/Unanimously agreed. -> [{adopt=p2/1}]");
        assertThat(String.valueOf(drafted.items().getFirst().get("proposals"))).contains("by=Ann Berg");
    }

    @Test
    void tasks_of_a_list_are_whose_name_stands_behind_them() {
        var drafted = Drafted.minutes("""
            1. Läget
            Anna och Bo fick i uppdrag att städa boden senast den 3 april. Bo planerar att resa bort.
            Styrelsen sitter inte och skriver brev. Cia redovisar kassan vid varje möte. Anna ringer varvet så snart som möjligt.
            2. Att göra
            1. Boka lokal - (Gun)
            2. Skriva till kommunen (Cia)
            3. Hämta nycklar
            """);
        assertThat(drafted.happened())
                .containsExactly(
                        "1/Anna ringer varvet så snart som möjligt. -> [{giveAssignment={id=uppdrag-1-2, to=Anna Berg,"
                                + " due=as-soon-as-possible}}]",
                        "2/Boka lokal - (Gun) -> [{giveAssignment={id=uppdrag-2-1, to=Gun, due=not-stated}}]",
                        "2/Skriva till kommunen (Cia) -> [{giveAssignment={id=uppdrag-2-2, to=Cia Dal, due=not-stated}}]");
        assertThat(drafted.decided())
                .containsExactly(
                        "1/Anna och Bo fick i uppdrag att städa boden senast den 3 april. -> [{giveAssignment={"
                                + "id=uppdrag-1-1, to=[Anna Berg, Bo Ek], due=2024-04-03}}]");
        assertThat(drafted.asked()).containsExactly("who: Gun", "was-assigned: Hämta nycklar");
    }

    @Test
    void a_list_of_posts_names_nobody_and_who_was_not_there_was_not() {
        var drafted = Drafted.of("""
            Mötesprotokoll Kajklubben
            3 mars 2024

            Närvarande
            - Kassör
            - Webb
            - Ordförande
            - Revisor

            Bryggan
            Lugnt.

            Övrigt
            Inget.
            """);
        assertThat(drafted.section("attendance")).isEmpty();
        var named =
                Drafted.of("Protokoll, Hamnrådet\nDatum: 2024-03-12\nNärvarande: Anna Berg, Bo Ek (ej närvarande), Cia"
                        + " Dal\n\n1. A\nHej.\n2. B\nHej.\n");
        assertThat(named.section("attendance")).containsEntry("present", java.util.List.of("Anna Berg", "Cia Dal"));
    }

    @Test
    void a_notice_with_its_day_and_agenda_is_no_minutes() {
        assertThatThrownBy(() -> Drafted.of("""
            Härmed kallas du som är medlem i Kajklubben till vårmöte, torsdagen den 7 mars 2024 klockan 19 i Hamnsalen på ön.

            Var god betala din avgift.

            Förslag till dagordning
            1. Mötets öppnande
            2. Val av mötesordförande
            3. Mötets avslutande
            """)).isInstanceOf(NoMinutes.class);
    }

    @Test
    void a_line_without_a_stop_may_be_what_was_done_and_a_title_may_run_over_into_it() {
        var drafted = Drafted.minutes("""
            1. Val av ordförande och sekreterare för årsmötet Till ordförande för årsmötet valdes Tomas Alm
            2. Till kassör på ett år valdes Klara Lind
            3. Till styrelsesuppleanter på ett år valdes: Dag Holm, Eva Sund
            4. Val av styrelse enligt valberedningens förslag.
            Ordförande, vald på två år: Gun Holm, omval.
            Ledamöterna Siv Ek och Per Ek valdes föregående år på två år och kvarstår.
            5. Valberedningen, Siv Ek och Per Ek valdes om.
            6. Ärenden som bordlades
            Inga.
            """);
        assertThat(drafted.decided().stream().map(d -> d.substring(0, d.indexOf(" -> "))))
                .containsExactly(
                        "1/Till ordförande för årsmötet valdes Tomas Alm",
                        "2/Till kassör på ett år valdes Klara Lind",
                        "3/Till styrelsesuppleanter på ett år valdes: Dag Holm, Eva Sund",
                        "4/Val av styrelse enligt valberedningens förslag.",
                        "4/Ordförande, vald på två år: Gun Holm, omval.",
                        "5/Valberedningen, Siv Ek och Per Ek valdes om.");
        assertThat(drafted.section("attendance")).containsEntry("chair", "Tomas Alm");
        assertThat(String.valueOf(drafted.read().questions()))
                .contains("person=Klara Lind")
                .doesNotContain("person=Till");
    }

    @Test
    void what_is_adopted_is_named_without_the_verb_and_without_what_points_at_it() {
        var drafted = Drafted.minutes("""
            1. Budget
            Mötet godkänner den föreslagna budgeten. Hamnplanen fastställdes.
            2. Vägen
            Ärendet återremitteras till tekniska förvaltningen för att räkna på kostnaden.
            Bo Ek anmäler jäv och deltar inte.
            """);
        assertThat(drafted.decided())
                .containsExactly(
                        "1/Mötet godkänner den föreslagna budgeten. -> [{adoptInstrument={instrument=budgeten, inForce=not-stated}}]",
                        "1/Hamnplanen fastställdes. -> [{adoptInstrument={instrument=Hamnplanen, inForce=not-stated}}]",
                        "2/Ärendet återremitteras till tekniska förvaltningen för att räkna på kostnaden. -> [{referBack={matter=ärende-2,"
                                + " to=tekniska förvaltningen}}]");
        assertThat(drafted.happened())
                .containsExactly("2/Bo Ek anmäler jäv och deltar inte. -> [{declareRecusal={person=Bo Ek}}]");
    }

    @Test
    void an_election_that_was_counted_is_one_and_what_comes_back_each_month_is_asked_about() {
        var drafted = Drafted.minutes("""
            1. Val av kassör i styrelsen
            Bo Ek valdes till kassör i styrelsen med 5 röster mot 2.
            2. Kassan
            Cia städar boden varje år i november. Anna skickar rapporten senast den 15:e varje månad.
            """);
        assertThat(drafted.happened())
                .containsExactly(
                        "1/Bo Ek valdes till kassör i styrelsen med 5 röster mot 2. -> [{holdElection={body=styrelsen,"
                                + " kind=treasurer, candidates=[{person=Bo Ek, votes=5, outcome=elected}]}}]",
                        "2/Cia städar boden varje år i november. -> [{giveAssignment={id=uppdrag-2-1, to=Cia Dal,"
                                + " due={every=year, in=11}}}]",
                        "2/Anna skickar rapporten senast den 15:e varje månad. -> [{giveAssignment={id=uppdrag-2-2, to=Anna"
                                + " Berg, due=not-stated}}]");
        assertThat(drafted.asked()).containsExactly("which-day: senast den 15:e varje månad");
    }

    @Test
    void numbers_may_have_a_stroke_items_may_be_tasks_and_elections_may_leave_out_the_verb() {
        var drafted = Drafted.of("""
            Protokoll från höstmöte för Kajens hembygdsförening 2024-03-12 i Hamnstugan.

            Närvarande: Anna, Bo och Cia.

            § 1/ Kallelsen var utskickad i rätt tid.
            § 2/ Till justerare valdes Bo
            § 3/ Bo köper in virke till bryggan.
            § 4/ Val av revisorer.
            Omval på ordinarie revisorer: Dag Holm samt Eva Sund.
            § 5/ Val av ordförande samt sekreterare för mötet.
            Ordförande Gun Holm. Sekreterare Siv Lind.
            § 6/ Behandling av styrelsens förslag.
            Inga.
            """);
        assertThat(drafted.numbers()).containsExactly("1", "2", "3", "4", "5", "6");
        assertThat(drafted.decided().stream().map(d -> d.substring(0, d.indexOf(" -> "))))
                .containsExactly(
                        "2/Till justerare valdes Bo",
                        "4/Omval på ordinarie revisorer: Dag Holm samt Eva Sund.",
                        "5/Ordförande Gun Holm.",
                        "5/Sekreterare Siv Lind.");
        assertThat(drafted.happened())
                .containsExactly(
                        "3/Bo köper in virke till bryggan. -> [{giveAssignment={id=uppdrag-3-1, to=Bo, due=not-stated}}]");
        assertThat(drafted.section("attendance"))
                .containsEntry("present", java.util.List.of("Anna", "Bo", "Cia"))
                .containsEntry("chair", "Gun Holm");
    }

    @Test
    void where_somebody_comes_from_is_nobody() {
        assertThat(Drafted.of(
                                "Protokoll, Hamnrådet\nDatum: 2024-03-12\n\nNärvarande\nAnna Berg, Norrvik\nBo Ek, Torp\n\n1. A\nB.\n2. C\nD.\n")
                        .section("attendance"))
                .containsEntry("present", java.util.List.of("Anna Berg", "Bo Ek"));
    }
}
