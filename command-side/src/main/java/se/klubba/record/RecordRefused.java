package se.klubba.record;

import java.util.List;
import java.util.stream.Collectors;
import se.klubba.EventCatalog;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Refusal;
import se.klubba.timeline.Fact;

/** What integrity refuses about the record itself. */
public abstract sealed class RecordRefused extends Refusal {
    private RecordRefused(String code, Kind kind, String whatIsSo) {
        super(code, kind, whatIsSo);
    }

    public static final class NoSuchEntry extends RecordRefused {
        public NoSuchEntry(long position) {
            super("unknown-entry", Kind.UNKNOWN, "there is no entry at position " + position);
        }
    }

    /** A correction is of the entry that it corrects, and named by that. */
    public static final class NotAnOriginal extends RecordRefused {
        public NotAnOriginal(long position) {
            super(
                    "not-an-original-entry",
                    Kind.FORBIDDEN,
                    "entry " + position + " tells of another entry; name that one instead");
        }
    }

    public static final class EntryIsRetracted extends RecordRefused {
        public EntryIsRetracted(long position) {
            super("entry-retracted", Kind.CONFLICT, "entry " + position + " was retracted");
        }
    }

    /** Somebody else corrected it meanwhile. */
    public static final class StaleVersion extends RecordRefused {
        public StaleVersion(long position, long replaces, long current) {
            super(
                    "stale-version",
                    Kind.CONFLICT,
                    "entry " + position + " stands as of position " + current + ", not " + replaces);
        }
    }

    /** A correction says the same kind of thing; one of another kind is a retraction and a new entry. */
    public static final class OtherKindOfFact extends RecordRefused {
        public OtherKindOfFact(long position, KlubbaEvent current, KlubbaEvent replacement) {
            super(
                    "other-kind-of-fact",
                    Kind.FORBIDDEN,
                    "entry " + position + " is " + EventCatalog.name(current.getClass()) + ", not "
                            + EventCatalog.name(replacement.getClass()) + "; retract it and record the other");
        }
    }

    /** A correction would bring words back. */
    public static final class WordsAreDisposedOf extends RecordRefused {
        public WordsAreDisposedOf(long position) {
            super("words-disposed-of", Kind.CONFLICT, "the words of entry " + position + " were disposed of");
        }
    }

    /** What would be left of the record contradicts itself. */
    public static final class OthersRestOnIt extends RecordRefused {
        /** Of those that rest on it, at the most. */
        public static final int NAMED = 10;

        /** @param why it could not have been recorded without */
        public record Resting(Fact fact, Refusal why) {
            @Override
            public String toString() {
                var on = fact.happenedOn();
                return "entry " + fact.entry() + ", "
                        + EventCatalog.name(fact.event().getClass()) + (on == null ? "" : " of " + on) + " ("
                        + why.getMessage() + ")";
            }
        }

        public OthersRestOnIt(long position, List<Resting> others) {
            super(
                    "others-rest-on-it",
                    Kind.CONFLICT,
                    others.stream()
                            .map(Resting::toString)
                            .collect(Collectors.joining(
                                    "; ",
                                    "on entry " + position + " rests ",
                                    (others.size() < NAMED ? "" : "; and maybe more")
                                            + ". Correct or retract what rests on it first")));
        }
    }
}
