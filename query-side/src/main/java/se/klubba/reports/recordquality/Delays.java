package se.klubba.reports.recordquality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import se.klubba.timeline.Fact;

/** Days from the act to the record: of each fact two numbers are kept, and the latest ones whole. */
final class Delays {
    /** Later than this many days is late. */
    static final int LATE = 30;
    /** So many of the latest are listed. */
    static final int LISTED = 25;

    /** @param entry position in the log */
    record Delay(long days, long entry) {}

    /** A late one, whole. */
    record Late(long days, Fact fact) {}

    private static final Comparator<Late> LATEST_FIRST =
            Comparator.comparingLong(Late::days).reversed().thenComparing(Late::fact, Fact.ORDER);

    private final List<Delay> all = new ArrayList<>();
    private final PriorityQueue<Late> latest = new PriorityQueue<>(LATEST_FIRST.reversed());
    private boolean sorted;

    void add(long days, Fact fact) {
        all.add(new Delay(days, fact.entry()));
        sorted = false;
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

    int size() {
        return all.size();
    }

    /** Entries that came more than {@code more} and at most {@code most} days after the act. */
    List<Long> between(long more, long most) {
        return all.stream()
                .filter(d -> d.days() > more && d.days() <= most)
                .map(Delay::entry)
                .toList();
    }

    /** The one in the middle; of an even number the mean of the two there; null of none. */
    @Nullable
    BigDecimal median() {
        var middle = middle();
        if (middle.isEmpty()) {
            return null;
        }
        long sum = middle.getFirst().days() + middle.getLast().days();
        return sum % 2 == 0 ? BigDecimal.valueOf(sum / 2) : BigDecimal.valueOf(sum * 5, 1);
    }

    /** The one or the two in the middle. */
    List<Delay> middle() {
        sort();
        return all.isEmpty() ? List.of() : all.subList((all.size() - 1) / 2, all.size() / 2 + 1);
    }

    /** The longest; all of them where several are as long. */
    List<Delay> longest() {
        sort();
        return all.isEmpty()
                ? List.of()
                : all.stream().filter(d -> d.days() == all.getLast().days()).toList();
    }

    private void sort() {
        if (!sorted) {
            all.sort(Comparator.comparingLong(Delay::days).thenComparingLong(Delay::entry));
            sorted = true;
        }
    }
}
