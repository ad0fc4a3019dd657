package se.klubba.reports.recordquality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import se.klubba.reports.document.Durations;
import se.klubba.timeline.Fact;

/** Days from the act to the record: of each fact two numbers are kept, and the latest ones whole. */
final class Delays {
    /** Later than this many days is late. */
    static final int LATE = 30;
    /** So many of the latest are listed. */
    static final int LISTED = 25;

    /** A late one, whole. */
    record Late(long days, Fact fact) {}

    private static final Comparator<Late> LATEST_FIRST =
            Comparator.comparingLong(Late::days).reversed().thenComparing(Late::fact, Fact.ORDER);

    private final Durations all = new Durations();
    private final PriorityQueue<Late> latest = new PriorityQueue<>(LATEST_FIRST.reversed());

    void add(long days, Fact fact) {
        all.add(days, fact.entry(), fact.entry());
        if (days > LATE) {
            latest.add(new Late(days, fact));
            if (latest.size() > LISTED) {
                latest.remove();
            }
        }
    }

    /** The latest, the latest one first. */
    List<Late> latest() {
        return latest.stream().sorted(LATEST_FIRST).toList();
    }

    long size() {
        return all.between(0, Long.MAX_VALUE);
    }

    /** Entries that came {@code least} to {@code most} days after the act, both included. */
    List<Long> between(long least, long most) {
        return all.factsBetween(least, most);
    }

    @Nullable
    BigDecimal median() {
        return all.median();
    }

    /** Entries that took as long as the median, or the whole days on both sides of it. */
    List<Long> atMedian() {
        var median = all.median();
        return median == null
                ? List.of()
                : all.factsBetween(
                        median.setScale(0, RoundingMode.FLOOR).longValue(),
                        median.setScale(0, RoundingMode.CEILING).longValue());
    }

    @Nullable
    BigDecimal longest() {
        return all.longest();
    }

    List<Long> atLongest() {
        return all.factsOfLongest();
    }
}
