package se.klubba.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.bodies.event.BodyEvent.BodyDissolved;
import se.klubba.bodies.event.BodyEvent.BodyEstablished;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.composition.BodiesView;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;
import se.klubba.reading.testing.Register;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PrefetchingTest {
    private static final BodiesView BODIES = new BodiesView();
    private static final Occurrence THEN = Occurrence.on(EdtfDate.of("2020-02-07"));

    private final Register register = new Register();
    private final Prefetching prefetching = new Prefetching();
    /** The last of those that a body went over to, one after the other. */
    private final Function<ReadContext, String> last = reading -> last(reading, "first");

    private static String last(ReadContext reading, String body) {
        var found = reading.find(BODIES, body);
        return found == null
                ? "nobody"
                : found.value()
                        .events(BodyDissolved.class)
                        .filter(gone -> gone.body().value().equals(body))
                        .map(BodyDissolved::successor)
                        .map(successor -> last(reading, successor.value()))
                        .findFirst()
                        .orElse(body);
    }

    private void established(String body, String... before) {
        register.with(new BodyEstablished(new BodyId(body), Words.of(body), BodyKind.BOARD, THEN));
        for (var one : before) {
            register.with(new BodyDissolved(new BodyId(one), List.of(new BodyId(body)), THEN));
        }
    }

    private String answer(String url) {
        return prefetching.answer(url, register.on("2020-03-01"), last);
    }

    private int looks(Runnable question) {
        int before = register.looks();
        question.run();
        return register.looks() - before;
    }

    @Test
    void what_a_question_looked_up_is_looked_up_at_once_when_it_is_asked_again() {
        established("first");
        established("second", "first");
        established("third", "second");
        assertThat(looks(() -> assertThat(answer("/a")).isEqualTo("third"))).isEqualTo(3);
        assertThat(looks(() -> assertThat(answer("/a")).isEqualTo("third"))).isEqualTo(1);
        assertThat(looks(() -> answer("/b")))
                .as("of another question nothing is known")
                .isEqualTo(3);
    }

    @Test
    void the_answer_is_of_what_is_on_record_when_it_is_asked_again() {
        established("first");
        answer("/a");
        established("second", "first");
        assertThat(answer("/a")).isEqualTo("second");
    }

    @Test
    void what_was_expected_in_vain_touches_no_answer() {
        established("first");
        established("second");
        Function<ReadContext, String> own = reading -> String.valueOf(reading.find(BODIES, "first") != null);
        var reading = register.on("2020-03-01");
        reading.expect(new LookedUp(Map.of(BODIES, Set.of("second")), Map.of()));
        reading.answer(own);
        assertThat(reading.touched()).isZero();
        assertThat(reading.lookedUp().size()).isEqualTo(1);
    }
}
