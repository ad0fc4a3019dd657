package se.klubba.records;

import java.util.List;
import se.klubba.kernel.Refusal;

/** A record file with faults: none of it was recorded. */
public final class RecordFaulty extends Refusal {
    private final List<Fault> faults;

    public RecordFaulty(List<Fault> faults) {
        super(
                "record-faulty",
                faults.stream().anyMatch(f -> f.code().equals(Fault.KEY_REUSED)) ? Kind.CONFLICT : Kind.FORBIDDEN,
                faults.size() == 1
                        ? faults.getFirst().message()
                        : "the record has " + faults.size() + " faults, and nothing of it was recorded");
        this.faults = List.copyOf(faults);
    }

    /** In the order of the file. */
    public List<Fault> faults() {
        return faults;
    }
}
