package se.klubba.axon.mongodb.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SpanTest {
    private final Random random = new Random(11);

    @Test
    void a_span_is_found_under_every_number_that_it_has() {
        for (int i = 0; i < 2_000; i++) {
            var span = some();
            var number = span.from() + random.nextLong(Math.min(span.until(), span.from() + 1_000_000) - span.from());
            assertThat(Span.blocksWith(number)).as(span + " " + number).containsAnyElementsOf(span.blocks());
            assertThat(span.blocks()).hasSizeBetween(1, 2);
        }
    }

    @Test
    void few_are_found_that_do_not_have_it() {
        int found = 0;
        int right = 0;
        for (int i = 0; i < 20_000; i++) {
            var from = random.nextLong(100_000);
            var span = new Span(from, from + 1 + random.nextLong(1_000));
            var number = random.nextLong(100_000);
            var asked = new HashSet<>(Span.blocksWith(number));
            found += span.blocks().stream().anyMatch(asked::contains) ? 1 : 0;
            right += span.has(number) ? 1 : 0;
        }
        assertThat(found).isLessThan(16 * right);
    }

    private Span some() {
        var from = random.nextLong(1L << random.nextInt(1, 30));
        return random.nextInt(10) == 0
                ? new Span(from, Span.OPEN)
                : new Span(from, from + 1 + random.nextLong(1L << random.nextInt(1, 30)));
    }
}
