package se.klubba.reports.recordquality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.MeetingId;
import se.klubba.reports.document.Durations;
import se.klubba.timeline.Fact;

/**
 * Days from an act to its record. What was recorded of one meeting on one day, with all that is told in its minutes, is one record: it is as
 * late as the meeting is past.
 */
public final class Delays {
    /** Later than this many days is late. */
    public static final int LATE = 30;
    /** So many of the latest are listed. */
    static final int LISTED = 25;

    /** @param meeting whose minutes brought it; null outside meetings, where each fact is a record of its own */
    private record Recording(@Nullable MeetingId meeting, LocalDate recorded, long entry) {}

    /**
     * One record.
     *
     * @param entry of its first fact
     * @param facts how many it brought
     */
    public record Delay(
            long days,
            LocalDate recorded,
            long entry,
            @Nullable MeetingId meeting,
            int facts) {
        private Delay another() {
            return new Delay(days, recorded, entry, meeting, facts + 1);
        }
    }

    /** A record with all that stands of it among facts, whatever of it was looked at. */
    public static Delay whole(Delay delay, Stream<Fact> among, ZoneId zone) {
        var facts = among.filter(
                        f -> Objects.equals(delay.meeting, meeting(f)) && delay.recorded.equals(recorded(f, zone)))
                .count();
        return new Delay(delay.days, delay.recorded, delay.entry, delay.meeting, (int) facts);
    }

    /** In the zone of the register. */
    public static LocalDate recorded(Fact fact, ZoneId zone) {
        return LocalDate.ofInstant(fact.recordedAt(), zone);
    }

    /** Whose minutes brought it; null outside meetings. */
    static @Nullable MeetingId meeting(Fact fact) {
        var basis = fact.basis();
        return basis.toldAt() == null ? basis.meeting() : basis.toldAt();
    }

    private final Map<Recording, Delay> records = new LinkedHashMap<>();
    private final Set<Recording> asked = new HashSet<>();

    /**
     * The next fact of a record that is asked about; one that has no day is not late.
     *
     * @param on the day of a meeting, null where it is not known
     * @param recorded the day on which the fact was
     */
    public void add(Fact fact, Function<MeetingId, @Nullable LocalDate> on, LocalDate recorded) {
        add(fact, on, recorded, true);
    }

    /** @param isAsked whether its record is asked about for it: one of a meeting that is so for any of its facts is told with all of them */
    void add(Fact fact, Function<MeetingId, @Nullable LocalDate> on, LocalDate recorded, boolean isAsked) {
        var meeting = meeting(fact);
        var day = meeting == null ? null : on.apply(meeting);
        var happened = fact.happenedOn();
        if (day != null) {
            add(fact, meeting, day, recorded, isAsked);
        } else if (happened != null && isAsked) {
            add(fact, null, happened.latest(), recorded, true);
        }
    }

    private void add(Fact fact, @Nullable MeetingId meeting, LocalDate day, LocalDate recorded, boolean isAsked) {
        long days = Math.max(0, ChronoUnit.DAYS.between(day, recorded));
        var recording = new Recording(meeting, recorded, meeting == null ? fact.entry() : -1);
        records.merge(recording, new Delay(days, recorded, fact.entry(), meeting, 1), (first, _) -> first.another());
        if (isAsked) {
            asked.add(recording);
        }
    }

    private Stream<Delay> told() {
        return records.entrySet().stream()
                .filter(record -> asked.contains(record.getKey()))
                .map(Map.Entry::getValue);
    }

    /** The latest, the latest one first. */
    public List<Delay> latest() {
        return told().filter(d -> d.days() > LATE)
                .sorted(Comparator.comparingLong(Delay::days).reversed())
                .limit(LISTED)
                .toList();
    }

    long size() {
        return asked.size();
    }

    private Durations all() {
        var all = new Durations();
        told().forEach(d -> all.add(d.days(), d.entry(), d.entry()));
        return all;
    }

    /** The first entries of those that came {@code least} to {@code most} days after, both included. */
    List<Long> between(long least, long most) {
        return all().factsBetween(least, most);
    }

    @Nullable
    BigDecimal median() {
        return all().median();
    }

    /** The first entries of those that took as long as the median, or the whole days on both sides of it. */
    List<Long> atMedian() {
        var all = all();
        var median = all.median();
        return median == null
                ? List.of()
                : all.factsBetween(
                        median.setScale(0, RoundingMode.FLOOR).longValue(),
                        median.setScale(0, RoundingMode.CEILING).longValue());
    }

    @Nullable
    BigDecimal longest() {
        return all().longest();
    }

    List<Long> atLongest() {
        return all().factsOfLongest();
    }
}
