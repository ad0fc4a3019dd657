package se.klubba.kernel;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.stream.Stream;

/** How much of the record is made confidential, or published. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Extent.OfMatter.class, name = "matter"),
    @JsonSubTypes.Type(value = Extent.OfMeeting.class, name = "meeting"),
    @JsonSubTypes.Type(value = Extent.OfItem.class, name = "item"),
    @JsonSubTypes.Type(value = Extent.OfClause.class, name = "clause"),
    @JsonSubTypes.Type(value = Extent.OfDocument.class, name = "document"),
    @JsonSubTypes.Type(value = Extent.OfName.class, name = "name")
})
public sealed interface Extent extends Keyed {
    /** A matter, with everything that came of it. */
    record OfMatter(MatterId matter) implements Extent {}

    /** All that happened at a meeting. */
    record OfMeeting(MeetingId meeting) implements Extent {}

    /** All that happened at an item of a meeting. */
    record OfItem(MeetingId meeting, ItemNumber item) implements Extent {}

    /** @param clause as it is named in the minutes: {@code b} */
    record OfClause(MeetingId meeting, ItemNumber item, String clause) implements Extent {}

    record OfDocument(DocumentId document) implements Extent {}

    /** What a person is called (skyddade personuppgifter): she is told of by role and body instead. */
    record OfName(PersonId person) implements Extent {}

    /** What it is of, or is a part of. */
    default Identifier of() {
        return switch (this) {
            case OfMatter(var it) -> it;
            case OfMeeting(var it) -> it;
            case OfItem(var it, var _) -> it;
            case OfClause(var it, var _, var _) -> it;
            case OfDocument(var it) -> it;
            case OfName(var it) -> it;
        };
    }

    @Override
    default Stream<Key> keys() {
        return Stream.of(of().key());
    }
}
