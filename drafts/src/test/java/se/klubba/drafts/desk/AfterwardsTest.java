package se.klubba.drafts.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.klubba.drafts.testing.DraftsServer;
import se.klubba.embedded.testing.Stores;

/** What comes after a draft, and what comes without one: verifying, correcting, tables, folders. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AfterwardsTest {
    private static final String MINUTES = """
        Minnesanteckningar, Kanalrådet
        Fredag 13 mars 2026, kl. 09.00–12.00

        Närvarande: Anna Berg (ordförande), Bo Ek (sekreterare).

        1. Dagordning
        Rådet beslutade
        att godkänna dagordningen.

        2. Kanalen
        Kanalrådet beslutade den 16 januari 2026 att mäta kanalen.
        Rådet beslutade
        att ge Bo Ek i uppdrag att muddra kanalen senast den 30 april 2026.
        """;

    @AutoClose
    private static final DraftsServer SERVER = DraftsServer.on(Stores.EMBEDDED);

    private static String filed(String text) {
        var draft = SERVER.taken("kanalen.txt", text);
        var answer = SERVER.form("/drafts/" + draft.id() + "/file", Map.of("version", "1", "new", "true"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return draft.id();
    }

    @Test
    void minutes_are_remarked_on_and_approved_and_the_approval_is_an_act() {
        var id = filed(MINUTES);
        var minutes = "/drafts/" + id + "/minutes";
        assertThat(SERVER.form(
                                "/drafts/" + id + "/remark",
                                Map.of("key", "2/a", "words", "Det var Anna som skulle muddra."))
                        .statusCode())
                .isEqualTo(303);
        assertThat(SERVER.get(minutes).body()).contains("1 anmärkning kvar", "Det var Anna som skulle muddra.");
        SERVER.form("/drafts/" + id + "/settled", Map.of("remark", "r1"));
        assertThat(SERVER.get(minutes + "?lang=en").body()).contains("0 remarks left", "Seen to");

        var part = SERVER.form("/drafts/" + id + "/approve", Map.of("verifiers", "Anna Berg", "item", "2"));
        assertThat(part.statusCode()).as(part.body()).isEqualTo(303);
        assertThat(SERVER.get(minutes).body())
                .contains("Omedelbart justerad", "<option value=\"1\">")
                .doesNotContain("<option value=\"2\">");
        var nobody = SERVER.form("/drafts/" + id + "/approve", Map.of("verifiers", "Cia Dal"));
        assertThat(nobody.statusCode()).isEqualTo(422);
        assertThat(nobody.body()).contains("Cia Dal");
        var approved = SERVER.form("/drafts/" + id + "/approve", Map.of("verifiers", "Anna Berg\nBo Ek"));
        assertThat(approved.statusCode()).as(approved.body()).isEqualTo(303);
        assertThat(approved.headers().firstValue("Location").orElse("")).contains("/meetings/");
        assertThat(SERVER.get("/api/log/events?limit=500").body()).contains("MinutesApproved");
        assertThat(SERVER.get(minutes).body()).contains("Justerat").doesNotContain("/remark");
        assertThat(SERVER.form("/drafts/" + id + "/approve", Map.of()).statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_fact_is_corrected_and_retracted_from_where_it_stands_and_both_are_kept() {
        filed(MINUTES.replace("Kanalrådet", "Farledsrådet").replace("Kanalen", "Farleden"));
        var given = SERVER.newest("AssignmentGiven");
        var form = "/log/" + given + "/correct";
        assertThat(SERVER.get("/log/" + given).body()).contains(form);
        var shown = SERVER.get(form).body();
        assertThat(shown).contains("Bo Ek", "2026-04-30");
        var due = field(shown, "2026-04-30");
        var preview = SERVER.form(form, Map.of("version", given, due, "2026-05-15", "step", "preview"));
        assertThat(preview.statusCode()).as(preview.body()).isEqualTo(200);
        assertThat(preview.body()).contains("Här skulle stå", "2026-05-15");
        var wrong = SERVER.form(form, Map.of("version", given, due, "i maj någon gång"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("”i maj någon gång” kan inte stå under ”Ska vara klart den”: skriv dagen som 2026-03-20")
                .doesNotContain("parsed");
        var same = SERVER.form(form, Map.of("version", given, due, "2026-04-30"));
        assertThat(same.statusCode()).isEqualTo(422);
        assertThat(same.body()).contains("Inget är ändrat");
        var nobody = SERVER.form(form, Map.of("version", given, field(shown, "Bo Ek"), "Dag Holm"));
        assertThat(nobody.body()).contains("Registret har ingen som heter");

        var corrected = SERVER.form(
                form,
                Map.of(
                        "version",
                        given,
                        due,
                        "2026-05-15",
                        field(shown, "Bo Ek"),
                        "Anna Berg",
                        "reason",
                        "så sades det"));
        assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(303);
        assertThat(corrected.headers().firstValue("Location").orElse("")).contains("/log/");
        var after = SERVER.get(form).body();
        assertThat(after).contains("Anna Berg", "2026-05-15");
        assertThat(SERVER.get("/log/" + given).body())
                .as("what it said, and why that is not so")
                .contains("Bo Ek", "30 april 2026", "så sades det");
        assertThat(SERVER.get("/corrections").body())
                .contains("så sades det")
                .containsPattern("<del>[^<]*Bo Ek[^<]*30 april 2026[^<]*</del>")
                .containsPattern("<ins>[^<]*Anna Berg[^<]*15 maj 2026[^<]*</ins>");
        assertThat(SERVER.form(form, Map.of("version", given, due, "2026-06-01"))
                        .statusCode())
                .as("made to a version that is no longer the newest")
                .isEqualTo(422);

        var version = after.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
        var retracted =
                SERVER.form("/log/" + given + "/retract", Map.of("version", version, "reason", "det gällde inte"));
        assertThat(retracted.statusCode()).as(retracted.body()).isEqualTo(303);
        assertThat(SERVER.get(form).body()).contains("Posten är tillbakatagen");
        assertThat(SERVER.get("/log/" + given).body())
                .contains("återtagen: det gällde inte")
                .doesNotContain(form, "/sources");
        assertThat(SERVER.get("/log/999999/correct").statusCode()).isEqualTo(404);
    }

    private static String field(String page, String value) {
        return page.replaceAll("(?s).*name=\"(f\\.[^\"]+)\" value=\"" + value + "\".*", "$1");
    }

    @Test
    void what_is_in_the_way_stands_beside_its_line_in_the_language_of_the_page() {
        var draft = SERVER.taken("slussen.txt", MINUTES.replace("Kanalrådet", "Slussrådet"));
        var desk = "/drafts/" + draft.id();
        var typed = SERVER.form(desk + "/effect", Map.of("version", "1", "key", "2/a", "command", "/avslag p9/1"));
        assertThat(typed.statusCode()).as(typed.body()).isEqualTo(303);
        assertThat(SERVER.get(desk).body()).contains("Förslaget finns inte.").doesNotContain("no proposal");
        assertThat(SERVER.get(desk + "?lang=en").body()).doesNotContain("Förslaget finns inte.");
        var filed = SERVER.form(desk + "/file", Map.of("version", "2", "new", "true"));
        assertThat(filed.statusCode()).isEqualTo(422);
        assertThat(filed.body()).contains("Förslaget finns inte.");
    }

    @Test
    void a_table_is_checked_and_then_recorded_all_or_nothing() {
        var sent = SERVER.upload("/drafts/import", "table", "ledamöter.csv", """
            Namn;Organ;Roll;Kommun;Från;Till
            Stina Åkerholm;Slussnämnden;Ordförande;Granviks kommun;2026-01-01;2027-12-31
            Ahmed Salminen;Slussnämnden;Ledamot;Granviks kommun;2026-01-01;
            Yasmin Farhadi;Slussnämnden;kock;Björkhamns kommun;2026;
            """);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(200);
        assertThat(sent.body()).contains("3 rader", "Ahmed Salminen");
        int before = people();
        var csv = """
            Namn;Organ;Roll;Kommun;Från;Till
            Stina Åkerholm;Slussnämnden;Ordförande;Granviks kommun;2026-01-01;2027-12-31
            Ahmed Salminen;Slussnämnden;Ledamot;Granviks kommun;2026-01-01;
            Yasmin Farhadi;Slussnämnden;kock;Björkhamns kommun;2026;
            """;
        var wrong = rows(csv, "record");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Rad 4: ”kock” är ingen roll");
        assertThat(people()).isEqualTo(before);

        var right = rows(csv.replace("kock", "ersättare"), "check");
        assertThat(right.statusCode()).as(right.body()).isEqualTo(200);
        assertThat(right.body()).contains("varav 3 mandat", "Nya i registret");
        assertThat(people()).isEqualTo(before);
        var recorded = rows(csv.replace("kock", "ersättare"), "record");
        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(200);
        assertThat(recorded.body()).contains("Registrerat", "varav 3 mandat", ">Slussnämnden</a>", "/persons");
        assertThat(SERVER.get("/api/people?limit=500&q=Farhadi").body()).contains("Yasmin Farhadi");
        assertThat(rows(csv.replace("kock", "ersättare"), "check").body())
                .as("sent twice")
                .contains("Allt i tabellen finns redan i registret")
                .doesNotContain("value=\"record\"");
        assertThat(rows(csv.replace("kock", "ersättare").replace("Yasmin Farhadi", "Yasmin Farhadie"), "check")
                        .body())
                .contains("liknar ”Yasmin Farhadi” i registret");
        assertThat(SERVER.upload("/drafts/import", "table", "tom.csv", "").statusCode())
                .isEqualTo(422);
        assertThat(SERVER.upload("/drafts/import", "table", "prosa.csv", "bara text")
                        .body())
                .contains("Det här är ingen tabell");
    }

    @Test
    void a_list_of_a_board_has_every_role_that_a_mandate_can_be() {
        var csv = """
            Namn;Organ;Roll
            Alva Brink;Varvsstyrelsen;Ordförande
            Bror Dahlin;Varvsstyrelsen;1:e vice ordförande
            Cilla Ekbom;Varvsstyrelsen;Kassör
            David Forsman;Varvsstyrelsen;Sekreterare
            Elsa Granlund;Varvsstyrelsen;Ordinarie ledamot
            Folke Hedman;Varvsstyrelsen;Suppleant
            Gerda Isaksson;Varvsstyrelsen;Revisor
            Helge Jonsson;Varvsstyrelsen;Adjungerad
            Inez Kihlberg;Varvsstyrelsen;Sakkunnig
            Jarl Lindgren;Varvsstyrelsen;Observatör
            Karin Mogren;Varvsstyrelsen;Justerare
            """;
        var recorded = rows(csv, "record");
        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(200);
        var noted = DraftsServer.json(SERVER.get("/api/log/events?limit=500"))
                .path("items")
                .valueStream()
                .filter(e -> e.path("type").asString().endsWith("MandateNoted"))
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
        assertThat(noted)
                .contains(
                        "VICE_CHAIR",
                        "TREASURER",
                        "SECRETARY",
                        "SUBSTITUTE",
                        "AUDITOR",
                        "OBSERVER",
                        "ADVISER",
                        "VERIFIER")
                .contains("1:e vice ordförande", "Adjungerad")
                .doesNotContain("Suppleant", "Ordinarie ledamot");
        var refused = rows(
                "Namn;Organ;Roll\nLars Norling;Varvsstyrelsen;Revisorssuppleant\nMaj Olin;Varvsstyrelsen;Sekreterare och kassör\n",
                "check");
        assertThat(refused.body())
                .contains(
                        "Rad 2: ”Revisorssuppleant” är ingen roll: skriv ledamot, ersättare, ordförande, sekreterare, vice ordförande, kassör")
                .contains("justerare eller revisor, en på varje rad", "Rad 3: ”Sekreterare och kassör” är ingen roll");
    }

    /** What the register refuses stands with its row, in the language of the page. */
    @Test
    void a_row_that_is_against_a_rule_is_told_of_in_the_language_of_the_page() {
        var csv = """
            Namn;Organ;Roll;Från;Till
            Moa Lind;Farledsnämnden;Ledamot;2026-01-01;2027-12-31
            Moa Lind;Farledsnämnden;Ledamot;2026-03-01;2027-12-31
            Nils Lund;Farledsnämnden;Ledamot;2027-01-01;2026-01-01
            """;
        var refused = rows(csv, "check");
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "Rad 3: Personen sitter redan där.",
                        "Rad 4: mandatet slutar (2026-01-01) innan det börjar (2027-01-01)");
        var english =
                SERVER.form("/drafts/import/rows?lang=en", Map.of("csv", csv, "column", "IGNORED", "step", "check"));
        assertThat(english.body())
                .contains("Row 3: ", "Row 4: the mandate ends (2026-01-01) before it begins (2027-01-01)")
                .doesNotContain("sitter redan");
    }

    @Test
    void a_row_is_told_of_as_the_spreadsheet_counts_and_every_column_has_a_field_of_its_own_on_a_narrow_screen() {
        var csv =
                "\nNamn;Organ;Roll\n;;\n\nVega Lund;Bryggnämnden;kock\nTor Lund;Bryggnämnden;kock\nTorr Lunde;Bryggnämnden;\n"
                        + "Torr Lunda;Bryggnämnden;\n";
        var checked = rows(csv, "check");
        assertThat(checked.statusCode()).as(checked.body()).isEqualTo(422);
        assertThat(checked.body())
                .contains("Rad 5: ”kock”", "Rad 6: ”kock”", "Rad 8: ”Torr Lunda” liknar ”Torr Lunde” på en annan rad")
                .containsPattern("<label>Roll\\s*<select name=\"column\">")
                .contains("<td data-h=\"Roll\">kock</td>");
        assertThat(SERVER.upload("/drafts/import", "table", "p.csv", "%PDF-1.7 1 0 obj")
                        .body())
                .contains("”p.csv” är ingen textfil: spara kalkylbladet som CSV");
    }

    @Test
    void columns_that_say_a_name_twice_or_by_halves_are_told_of() {
        var csv = "Förnamn,Efternamn,Grupp\nVega,Lind,Slussgruppen\n";
        assertThat(mapped(csv, "FIRST_NAME", "FIRST_NAME", "BODY"))
                .contains("Rad 1: ”Förnamn” och ”Efternamn” är valda till samma sak");
        for (var halves : List.of("PERSON LAST_NAME BODY", "FIRST_NAME IGNORED BODY", "IGNORED LAST_NAME BODY")) {
            assertThat(mapped(csv, halves.split(" ")))
                    .as(halves)
                    .contains("Rad 1: ett namn är antingen en kolumn Namn");
        }
        assertThat(mapped(csv, "FIRST_NAME", "LAST_NAME", "BODY")).contains("varav 1 mandat", "Vega Lind");
    }

    private static String mapped(String csv, String... columns) {
        var fields = Stream.of(columns).map(c -> "column=" + c).collect(Collectors.joining("&"));
        return SERVER.form("/drafts/import/rows?" + fields, Map.of("csv", csv, "step", "check"))
                .body();
    }

    private static int people() {
        return SERVER.get("/api/people?limit=500").body().split("\"id\"").length;
    }

    private static HttpResponse<String> rows(String csv, String step) {
        return SERVER.form("/drafts/import/rows", Map.of("csv", csv, "column", "IGNORED", "step", step));
    }

    @Test
    void a_folder_of_minutes_is_a_queue_of_drafts_with_what_each_needs() {
        var boundary = "--xyz";
        var body = new StringBuilder();
        for (var year : new String[] {"2024", "2025"}) {
            body.append(boundary)
                    .append("\r\nContent-Disposition: form-data; name=\"document\"; filename=\"")
                    .append(year)
                    .append(".txt\"\r\n\r\n")
                    .append(MINUTES.replace("2026", year)
                            .replace("Kanalrådet", "Vattenrådet")
                            .replace("Bo Ek i uppdrag", "Gunn i uppdrag"))
                    .append("\r\n");
        }
        body.append(boundary).append("--\r\n");
        var taken = SERVER.multipart("/drafts", "xyz", body.toString());
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(303);
        var queue = SERVER.get("/drafts").body();
        assertThat(queue).contains("2024.txt", "2025.txt");
        assertThat(queue.split("1 fråga kvar: vem", -1)).as(queue).hasSize(3);
        assertThat(queue.indexOf("2024.txt")).as("as they met").isLessThan(queue.indexOf("2025.txt"));
        var later = SERVER.drafts().all().stream()
                .filter(d -> d.name().equals("2025.txt"))
                .findFirst()
                .orElseThrow();
        var desk = "/drafts/" + later.id();
        SERVER.form(
                desk + "/answer",
                Map.of(
                        "version",
                        "1",
                        "question",
                        SERVER.drafts().get(later.id()).questions().getFirst().id()));
        assertThat(SERVER.get("/drafts").body()).contains("inga frågor kvar: granska och registrera");
        assertThat(SERVER.get(desk).body()).doesNotContain("Nästa utkast");
        assertThat(SERVER.form(desk + "/file", Map.of("version", "2", "new", "true"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(SERVER.get(desk).body()).contains("Nästa utkast: ");
        var left = SERVER.get("/drafts").body();
        assertThat(left.indexOf("2025.txt")).as("it is filed").isGreaterThan(left.indexOf("2024.txt"));
        body.insert(
                0,
                boundary
                        + "\r\n"
                        + "Content-Disposition: form-data; name=\"document\"; filename=\"brev.txt\"\r\n\r\n"
                        + "Hej! Tack för senast.\r\n");
        var refused = SERVER.multipart("/drafts", "xyz", body.toString());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("brev.txt: det här ser inte ut som ett protokoll");
    }
}
