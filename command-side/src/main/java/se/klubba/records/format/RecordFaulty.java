package se.klubba.records.format;

import java.util.List;
import se.klubba.kernel.Refusal;

/** A record file with faults: none of it was recorded. */
public final class RecordFaulty extends Refusal {
    /** Faults that are told of one file, at the most; the others are counted. */
    public static final int MOST = 100;

    private final List<Fault> faults;
    private final int count;

    /** @param all in the order of the file */
    public RecordFaulty(List<Fault> all) {
        super(
                "record-faulty",
                all.stream().anyMatch(f -> f.code().equals(Fault.KEY_REUSED)) ? Kind.CONFLICT : Kind.FORBIDDEN,
                all.size() == 1
                        ? all.getFirst().message()
                        : "the record has " + all.size() + " faults"
                                + (all.size() > MOST ? ", of which the first " + MOST + " are told" : "")
                                + "; nothing of it was recorded");
        this.count = all.size();
        this.faults = List.copyOf(all.subList(0, Math.min(MOST, all.size())));
    }

    /** In the order of the file, the first {@link #MOST} of them. */
    public List<Fault> faults() {
        return faults;
    }

    /** How many there are. */
    public int count() {
        return count;
    }
}
