package se.klubba.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.klubba.drafts.DraftRefused.DraftChanged;
import se.klubba.drafts.testing.DraftsServer;

/** Meetings that are written at the desk, as they are on one of the stores. */
interface WrittenMeetings {
    DraftsServer server();

    /** After one meeting what was about no matter stands, after two what both of them had. */
    @Test
    default void a_meeting_is_written_from_what_stands_what_waits_and_what_is_due_and_filed() {
        server().record("dykråd.yaml", """
            meeting: {body: Dykrådet, on: 2026-01-16}
            names: {bodies: {Dykrådet: {name: Dykrådet, kind: council}}}
            items:
            - {item: 95/2026, title: Dagordning}
            - {item: 96/2026, title: Luftflaskorna}
            - {item: 97/2026, title: Övriga frågor}
            """);
        var second = server().opened("Dykrådet", "2026-02-13");
        assertThat(agenda(second))
                .containsExactly("98/2026 Dagordning", "99/2026 Luftflaskorna", "100/2026 Övriga frågor");
        done(second, "drop", Map.of("item", "99/2026"));
        for (var title : List.of("Dykklockan", "Våtdräkterna")) {
            done(second, "item", Map.of("title", title));
            done(second, "move", Map.of("item", title.equals("Dykklockan") ? "100/2026" : "101/2026", "way", "up"));
        }
        done(second, "clause", Map.of("item", "99/2026", "words", "att vänta med dykklockan."));
        done(second, "clause", Map.of("item", "99/2026", "words", "/bordlägg till mötet den 13 mars"));
        done(second, "clause", Map.of("item", "100/2026", "words", "att våtdräkterna räknas."));
        done(second, "clause", Map.of("item", "100/2026", "words", "/uppdrag Bo Ek senast 13 mars"));
        done(second, "file", Map.of("new", "true"));

        var desk = server().opened("Dykrådet", "2026-03-13");
        assertThat(agenda(desk))
                .containsExactly(
                        "102/2026 Dagordning",
                        "103/2026 Dykklockan",
                        "104/2026 att våtdräkterna räknas.",
                        "105/2026 Övriga frågor");
        done(desk, "clause", Map.of("item", "103/2026", "words", "att vänta ännu en gång."));
        done(desk, "clause", Map.of("item", "103/2026", "words", "/röster 5 för, 2 emot"));
        done(desk, "clause", Map.of("item", "103/2026", "words", "/bordlägg till mötet den 17 april"));
        done(desk, "answer", Map.of("question", "q1", "choice", "0"));
        done(desk, "file", Map.of("new", "true"));
        var filed = server().get(desk).body();
        assertThat(filed).contains("Registrerat", "Röstning: 5 för, 2 emot.");
        var meeting = filed.replaceAll("(?s).*href=\"(/meetings/[^\"?]+).*", "$1");
        assertThat(server().get(meeting + "?lang=sv").body())
                .contains("Dykklockan", "att vänta ännu en gång.", "5 för, 2 emot", "Övriga frågor");
        assertThat(server().get("/api/log/events?limit=500").body()).contains("AssignmentCompleted");

        assertThat(agenda(server().opened("Dykrådet", "2026-04-17")))
                .as("what was due is done, and what was tabled waits again")
                .containsExactly("106/2026 Dagordning", "107/2026 Dykklockan", "108/2026 Övriga frågor");
    }

    @Test
    default void an_agenda_is_numbered_with_the_sign_that_the_body_numbers_with() {
        server().record("lots.yaml", """
            meeting: {body: Lotsrådet, on: 2026-03-13}
            names: {bodies: {Lotsrådet: {name: Lotsrådet, kind: council}}}
            items:
            - {item: § 11, title: Dagordning}
            - {item: § 12, title: Övriga frågor}
            """);
        var desk = server().opened("Lotsrådet", "2026-04-17");
        done(desk, "item", Map.of("title", "Lotsbåten"));
        assertThat(agenda(desk)).containsExactly("§ 13 Dagordning", "§ 14 Övriga frågor", "§ 15 Lotsbåten");
        done(desk, "clause", Map.of("item", "§ 15", "words", "att laga lotsbåten."));
        done(desk, "clause", Map.of("item", "§ 15", "words", "/uppdrag Bo Ek senast 30 april"));
        done(desk, "file", Map.of("new", "true"));
    }

    private void done(String desk, String what, Map<String, String> said) {
        var form = new HashMap<>(said);
        form.put("version", version(desk));
        var answer = server().form(desk + "/" + what, form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private String version(String desk) {
        return server().get("/api" + desk)
                .headers()
                .firstValue("ETag")
                .orElseThrow()
                .replace("\"", "");
    }

    private List<String> agenda(String desk) {
        return DraftsServer.json(server().get("/api" + desk))
                .path("items")
                .valueStream()
                .map(i -> i.path("item").asString() + " " + i.path("title").asString())
                .toList();
    }

    /** Each tenth is written when both have seen what there is: one of the two is refused, and writes it again. */
    @Test
    default void a_thousand_changes_of_two_come_between_one_another_and_lose_nothing() throws Exception {
        var desk = server().opened("Tusenrådet", "2026-05-01");
        var draft = desk.substring("/drafts/".length());
        var refused = new AtomicInteger();
        var bothHaveSeen = new CyclicBarrier(2);
        try (var both = Executors.newFixedThreadPool(2)) {
            var writing = List.of(
                    both.submit(() -> write(draft, "Anna", bothHaveSeen, refused)),
                    both.submit(() -> write(draft, "Bo", bothHaveSeen, refused)));
            for (var one : writing) {
                one.get(5, TimeUnit.MINUTES);
            }
        }
        var titles = agenda(desk).stream().map(t -> t.split(" ", 2)[1]).toList();
        assertThat(titles).hasSize(1000);
        for (var name : List.of("Anna", "Bo")) {
            assertThat(titles.stream().filter(t -> t.startsWith(name)))
                    .as("each change once, in the order in which they were made")
                    .containsExactlyElementsOf(titles(name));
        }
        assertThat(refused).as("what was refused").hasValueGreaterThanOrEqualTo(50);
        assertThat(IntStream.range(1, titles.size())
                        .filter(i ->
                                titles.get(i).charAt(0) != titles.get(i - 1).charAt(0)))
                .as("where the other comes after the one")
                .hasSizeGreaterThanOrEqualTo(50);
        assertThat(version(desk)).isEqualTo("1001");
    }

    private static List<String> titles(String name) {
        return IntStream.range(0, 500).mapToObj(i -> name + " " + i).toList();
    }

    private boolean write(String draft, String name, CyclicBarrier bothHaveSeen, AtomicInteger refused)
            throws Exception {
        var waiting = new ArrayList<>(titles(name));
        int waited = 0;
        while (!waiting.isEmpty()) {
            int seen = server().drafts().get(draft).version();
            if (waiting.size() % 10 == 0 && waiting.size() != waited) {
                waited = waiting.size();
                bothHaveSeen.await(1, TimeUnit.MINUTES);
            }
            try {
                server().drafts().change(draft, seen, d -> Writing.item(d, waiting.getFirst()));
                waiting.removeFirst();
            } catch (DraftChanged _) {
                refused.incrementAndGet();
            }
        }
        return true;
    }
}
