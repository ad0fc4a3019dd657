package se.klubba.kernel;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.stream.Stream;

/** When an assignment is due, as it was said. Never inferred. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Due.AtMeeting.class, name = "meeting"),
    @JsonSubTypes.Type(value = Due.AtOccasion.class, name = "occasion"),
    @JsonSubTypes.Type(value = Due.NextMeeting.class, name = "next-meeting"),
    @JsonSubTypes.Type(value = Due.OnDay.class, name = "day"),
    @JsonSubTypes.Type(value = Due.Within.class, name = "period"),
    @JsonSubTypes.Type(value = Due.NotStated.class, name = "not-stated")
})
public sealed interface Due extends Keyed {
    record AtMeeting(MeetingId meeting) implements Due {}

    record AtOccasion(OccasionId occasion) implements Due {}

    /** The next meeting of a body, not named by date. */
    record NextMeeting(BodyId body) implements Due {}

    record OnDay(LocalDate day) implements Due {}

    /** Some time in a period ("during the spring"), both days included. */
    record Within(LocalDate first, LocalDate last) implements Due {
        public Within {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException(
                        "a period cannot end (" + last + ") before it begins (" + first + ")");
            }
        }
    }

    record NotStated() implements Due {}

    @Override
    default Stream<Key> keys() {
        return switch (this) {
            case AtMeeting(var it) -> Stream.of(WaitsFor.on(it));
            case AtOccasion(var it) -> Stream.of(WaitsFor.on(it));
            case NextMeeting(var it) -> Stream.of(WaitsFor.on(it));
            case OnDay _, Within _, NotStated _ -> Stream.empty();
        };
    }
}
