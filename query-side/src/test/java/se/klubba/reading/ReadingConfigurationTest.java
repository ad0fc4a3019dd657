package se.klubba.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.messaging.core.MessageType;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.klubba.kernel.OccasionId;
import se.klubba.kernel.Occurrence;
import se.klubba.meetings.event.OccasionEvent.OccasionCancelled;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingConfigurationTest {
    @Test
    void an_event_of_an_older_version_in_the_log_is_read_as_the_newest() {
        var log = new ReadingConfiguration();
        var json = log.readJson(log.readEventTypes(), log.readWords());
        var at = se.klubba.EventJson.mapper().writeValueAsString(Occurrence.UNDATED);
        var stored = new MessageType("occasions.OccasionCancelled", "1");
        var read = json.read(stored, "{\"occasion\":\"day\",\"at\":" + at + "}", List.of(), "here");
        assertThat(read.type().version()).isEqualTo("2");
        assertThat(read.payload())
                .isEqualTo(new OccasionCancelled(new OccasionId("day"), List.of(), Occurrence.UNDATED));
    }
}
