package se.klubba.kernel;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.stream.Stream;

/**
 * At what a term ends, where that is no day: whoever holds it carries over (kvarstår) until a successor is there, and from then on, or from
 * what it was to end at, the seat is to be filled.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TermEnd.Successor.class, name = "successor"),
    @JsonSubTypes.Type(value = TermEnd.AtMeeting.class, name = "meeting"),
    @JsonSubTypes.Type(value = TermEnd.NextMeeting.class, name = "next-meeting"),
    @JsonSubTypes.Type(value = TermEnd.AtOccasion.class, name = "occasion"),
    @JsonSubTypes.Type(value = TermEnd.AtEvent.class, name = "event")
})
public sealed interface TermEnd extends Keyed {
    /** When a successor is appointed. */
    record Successor() implements TermEnd {}

    record AtMeeting(MeetingId meeting) implements TermEnd {}

    /** The first meeting of a body after the beginning. */
    record NextMeeting(BodyId body) implements TermEnd {}

    record AtOccasion(OccasionId occasion) implements TermEnd {}

    /** Something else, as it was said ("nästa årsmöte"). */
    record AtEvent(Words said) implements TermEnd {}

    @Override
    default Stream<Key> keys() {
        return switch (this) {
            case AtMeeting(var it) -> Stream.of(WaitsFor.on(it));
            case NextMeeting(var it) -> Stream.of(WaitsFor.on(it));
            case AtOccasion(var it) -> Stream.of(WaitsFor.on(it));
            case Successor _, AtEvent _ -> Stream.empty();
        };
    }
}
