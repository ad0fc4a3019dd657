package se.klubba.kernel;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why a fact is on record: the meeting, the item, the clause, and where in which document it stands.
 *
 * @param meeting at which it happened; null outside meetings
 * @param body whose act it is, above all that decided, where no meeting is told: on a day known less well than to the day, or between
 *     meetings
 * @param starts when that meeting began as far as was known when it was recorded; orders two meetings of one day
 * @param toldOn the day of the meeting or document that tells it, when that is another than the day of the act
 * @param sources where it stands; the first is where its words are read from, the others restate it
 * @param recordKey meeting and key of the record that brought it, and after {@code #} a digest of what that said, by which a record that
 *     is sent again is told from another: {@code meeting/key#digest}; null when it came as a single command
 * @param toldAs null for what was decided or done; not written then, so that older bases read as before
 */
public record Basis(
        @Nullable MeetingId meeting,
        @Nullable BodyId body,
        @Nullable LocalTime starts,
        @Nullable ItemNumber item,
        @Nullable Clause clause,
        @Nullable LocalDate toldOn,
        List<Source> sources,
        @Nullable String recordKey,
        @Nullable ToldAs toldAs)
        implements Keyed {

    public static final Basis NONE = new Basis(null, null, null, null, null, List.of(), null);

    /** Of what happened at a meeting, or of which nobody is told to have decided. */
    public Basis(
            @Nullable MeetingId meeting,
            @Nullable LocalTime starts,
            @Nullable ItemNumber item,
            @Nullable Clause clause,
            @Nullable LocalDate toldOn,
            List<Source> sources,
            @Nullable String recordKey) {
        this(meeting, null, starts, item, clause, toldOn, sources, recordKey);
    }

    /** Of what was decided or done. */
    public Basis(
            @Nullable MeetingId meeting,
            @Nullable BodyId body,
            @Nullable LocalTime starts,
            @Nullable ItemNumber item,
            @Nullable Clause clause,
            @Nullable LocalDate toldOn,
            List<Source> sources,
            @Nullable String recordKey) {
        this(meeting, body, starts, item, clause, toldOn, sources, recordKey, null);
    }

    /** Where in the minutes an act stands: in the decision block, in running text outside it, or told of another day. */
    public enum Block {
        DECISION,
        RUNNING,
        TOLD
    }

    /**
     * A clause (att-sats) and which of its effects this is.
     *
     * @param label as the record names it ("a", "r1")
     * @param number its place among the item's clauses, from 1
     * @param effect the place of the effect in the clause, from 1; 0 is the clause itself
     */
    public record Clause(String label, int number, int effect, Block block) {}

    public Basis {
        sources = sources == null ? List.of() : List.copyOf(sources);
    }

    public static Basis at(MeetingId meeting, ItemNumber item) {
        return new Basis(meeting, null, item, null, null, List.of(), null);
    }

    /** The same, at a meeting that begins at that hour. */
    public Basis startingAt(LocalTime hour) {
        return new Basis(meeting, body, hour, item, clause, toldOn, sources, recordKey, toldAs);
    }

    /** The same, by a body outside its meetings. */
    public Basis actOf(BodyId who) {
        return new Basis(meeting, who, starts, item, clause, toldOn, sources, recordKey, toldAs);
    }

    /** The same, as it stands in the text. */
    public Basis told(@Nullable ToldAs as) {
        return new Basis(meeting, body, starts, item, clause, toldOn, sources, recordKey, as);
    }

    /** The meeting whose record tells it, where it did not happen there; null where it did, or no record brought it. */
    public @Nullable MeetingId toldAt() {
        var named = recordKey == null ? "" : recordKey.substring(0, Math.max(0, recordKey.indexOf('/')));
        if (!Identifier.hasForm(named)) {
            return null;
        }
        var file = new MeetingId(named);
        return file.equals(meeting) ? null : file;
    }

    /**
     * {@code at=} the meeting where it happened, {@code actOf=} the body whose it is outside its meetings, {@code toldAt=} the meeting
     * whose record tells it, {@code record=} the record's key without its digest.
     */
    @Override
    public Stream<Key> keys() {
        var keys = Stream.<Key>builder();
        if (meeting != null) {
            keys.add(new Key("at", meeting.value()));
        }
        if (body != null) {
            keys.add(new Key("actOf", body.value()));
        }
        var toldAt = toldAt();
        if (toldAt != null) {
            keys.add(new Key("toldAt", toldAt.value()));
        }
        if (recordKey != null) {
            keys.add(record(recordKey));
        }
        return keys.build();
    }

    private static Key record(String recordKey) {
        int digest = recordKey.indexOf('#');
        return new Key("record", digest < 0 ? recordKey : recordKey.substring(0, digest));
    }
}
