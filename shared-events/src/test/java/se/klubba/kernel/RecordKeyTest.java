package se.klubba.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecordKeyTest {
    private static final MeetingId MEETING = new MeetingId("m1");

    @Test
    void codes_stay_and_words_become_their_digest() {
        assertThat(RecordKey.stored(MEETING, "4/u1")).isEqualTo("m1/4/u1");
        assertThat(RecordKey.stored(MEETING, "12b/r3")).isEqualTo("m1/12b/r3");
        assertThat(RecordKey.stored(MEETING, "told/ekelöf"))
                .startsWith("m1/told/~")
                .doesNotContain("ekel");
        assertThat(RecordKey.stored(MEETING, "4/anna")).isNotEqualTo(RecordKey.stored(MEETING, "4/anne"));
        assertThat(RecordKey.stored(MEETING, "4/anna")).isNotEqualTo(RecordKey.stored(new MeetingId("m2"), "4/anna"));
    }

    @Test
    void what_is_stored_has_the_form_and_text_has_not() {
        for (var key : new String[] {"4/u1", "told/ekelöf", "attendance", "meeting", "3/presenters"}) {
            assertThat(RecordKey.stored(MEETING, key) + "#" + "0".repeat(32)).matches(RecordKey.FORM);
        }
        assertThat("m1/4/anna").doesNotMatch(RecordKey.FORM);
        assertThat("m1/4/u1#anna").doesNotMatch(RecordKey.FORM);
    }
}
