package se.klubba.records.judging;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.kernel.Key;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.RecordKey;

@Command(namespace = "records", name = "RecordMinutes", version = "1")
@Recordable(
        path = "",
        creates = "meeting",
        effect = "recordMinutes",
        dated = false,
        meaning = "Record what a meeting's file holds, all of it or nothing. It is received as the file.")
public record RecordMinutes(MeetingId meeting, List<Keyed> keyed, Occurrence at) implements Act {
    /**
     * The acts under one key of the file, in the order in which they are judged.
     *
     * @param key unique in the file
     */
    public record Keyed(String key, List<Act> acts) {}

    /** The key of an act of a meeting's file, as it is recorded. */
    public static Key key(MeetingId meeting, String key) {
        return new Key("record", RecordKey.stored(meeting, key));
    }

    /** The keys under which its events are found: as they are recorded, and as they were before. */
    public static Set<Key> keys(MeetingId meeting, String key) {
        return RecordKey.storedNowOrBefore(meeting, key).stream()
                .map(stored -> new Key("record", stored))
                .collect(Collectors.toSet());
    }
}
