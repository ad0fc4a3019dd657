package se.klubba.pages.layout;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.klubba.wording.Why;

/** The moments when what a page shows became known, or was corrected; what did within a minute, as one is told the time, is one. */
public final class Moments {
    private Moments() {}

    public static List<Moment> of(Stream<Why> facts) {
        var byMinute = new TreeMap<Instant, Moment>();
        facts.distinct()
                .flatMap(why -> Stream.concat(
                        Stream.of(why.recordedAt()),
                        Stream.ofNullable(why.correction()).map(Why.Correction::recordedAt)))
                .forEach(at -> byMinute.merge(at.truncatedTo(ChronoUnit.MINUTES), new Moment(at, 1), Moment::and));
        return List.copyOf(byMinute.values());
    }
}
