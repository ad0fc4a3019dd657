package se.klubba.kernel;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.stream.Stream;

/** What something tabled (bordlagt) waits for. Never inferred: where the minutes do not say, it is not stated. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = WaitsFor.ForMeeting.class, name = "meeting"),
    @JsonSubTypes.Type(value = WaitsFor.NextMeeting.class, name = "next-meeting"),
    @JsonSubTypes.Type(value = WaitsFor.ForOccasion.class, name = "occasion"),
    @JsonSubTypes.Type(value = WaitsFor.ForPreparation.class, name = "preparation"),
    @JsonSubTypes.Type(value = WaitsFor.NotStated.class, name = "not-stated")
})
public sealed interface WaitsFor extends Keyed {
    record ForMeeting(MeetingId meeting) implements WaitsFor {}

    /** The next meeting of a body, not named by date: it may not be scheduled yet. */
    record NextMeeting(BodyId body) implements WaitsFor {}

    record ForOccasion(OccasionId occasion) implements WaitsFor {}

    /** For a preparation (beredning) by a body. */
    record ForPreparation(BodyId body) implements WaitsFor {}

    record NotStated() implements WaitsFor {}

    /** {@code waitsFor=meeting/ID} and so on: waiting is a key of its own. */
    @Override
    default Stream<Key> keys() {
        return switch (this) {
            case ForMeeting(var it) -> Stream.of(on(it));
            case NextMeeting(var it) -> Stream.of(on(it));
            case ForOccasion(var it) -> Stream.of(on(it));
            case ForPreparation(var it) -> Stream.of(on(it));
            case NotStated() -> Stream.empty();
        };
    }

    static Key on(Identifier it) {
        return key(it.key());
    }

    /** Under which is found what waits for a thing. */
    static Key key(Key thing) {
        return new Key("waitsFor", thing.name() + "/" + thing.value());
    }
}
