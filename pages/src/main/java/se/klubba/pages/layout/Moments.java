package se.klubba.pages.layout;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.klubba.wording.Why;

/** The moments when what a page shows became known, or was corrected. */
public final class Moments {
    private Moments() {}

    public static List<Moment> of(Stream<Why> facts) {
        var byMoment = new TreeMap<Instant, Integer>();
        facts.distinct().forEach(why -> {
            byMoment.merge(why.recordedAt(), 1, Integer::sum);
            var correction = why.correction();
            if (correction != null) {
                byMoment.merge(correction.recordedAt(), 1, Integer::sum);
            }
        });
        return byMoment.entrySet().stream()
                .map(e -> new Moment(e.getKey(), e.getValue()))
                .toList();
    }
}
