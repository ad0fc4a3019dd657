package se.klubba.records.judging;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.kernel.Key;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;

/** Record what a meeting's file holds, all of it or nothing. It is received as the file. */
@Command(namespace = "records", name = "RecordMinutes", version = "1")
@Recordable(path = "", creates = "meeting", effect = "recordMinutes", dated = false)
public record RecordMinutes(MeetingId meeting, List<Keyed> keyed, Occurrence at) implements Act {
    /**
     * The acts under one key of the file, in the order in which they are judged.
     *
     * @param key unique in the file
     */
    public record Keyed(String key, List<Act> acts) {}

    /** The key of an act of a meeting's file, under which its events are found. */
    public static Key key(MeetingId meeting, String key) {
        return new Key("record", meeting + "/" + key);
    }
}
