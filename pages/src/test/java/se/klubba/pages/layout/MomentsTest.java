package se.klubba.pages.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.wording.Why;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MomentsTest {
    @Test
    void what_became_known_within_a_minute_is_one_moment_at_which_all_of_it_was() {
        assertThat(Moments.of(Stream.of(
                        why(1, "2026-04-01T10:00:01.500Z", null),
                        why(2, "2026-04-01T10:00:59Z", "2026-04-01T10:01:00Z"),
                        why(3, "2026-04-01T10:00:07Z", null))))
                .containsExactly(
                        new Moment(Instant.parse("2026-04-01T10:00:59Z"), 3),
                        new Moment(Instant.parse("2026-04-01T10:01:00Z"), 1));
    }

    private static Why why(long entry, String recordedAt, @Nullable String correctedAt) {
        return new Why(
                entry,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                "Sigrid Sekreterare",
                Instant.parse(recordedAt),
                correctedAt != null,
                correctedAt == null
                        ? null
                        : new Why.Correction(entry, "Sigrid Sekreterare", Instant.parse(correctedAt), null),
                List.of());
    }
}
