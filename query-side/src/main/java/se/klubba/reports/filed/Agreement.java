package se.klubba.reports.filed;

import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.reports.Progress;
import se.klubba.reports.Sha256;
import se.klubba.reports.event.ReportEvent.ReportFiled;

/**
 * How far a log is the one that reports were filed over. Each of them says the digest of the log up to its position: where one still holds,
 * the log up to there is what it was.
 */
final class Agreement {
    private final Map<Long, List<String>> said;
    private final MessageDigest digest = Sha256.begun();
    private final long end;
    private long same;
    private long other;

    private Agreement(List<Filed> all, long end) {
        this.said = all.stream()
                .map(Filed::report)
                .collect(Collectors.groupingBy(
                        ReportFiled::position, Collectors.mapping(ReportFiled::logDigest, Collectors.toList())));
        this.end = end;
        this.other = end;
    }

    /**
     * @param all every report that was filed
     * @param end a position at which the log does not agree with one of them
     */
    static Agreement of(EventLog log, List<Filed> all, long end, Progress progress) {
        var agreement = new Agreement(all, end);
        try (var events = log.undecoded(0, end)) {
            events.forEach(event -> {
                agreement.digest.update(event.digested());
                agreement.compare(event.position() + 1);
                progress.at(end + event.position() + 1, 2 * end);
            });
        }
        return agreement;
    }

    private void compare(long position) {
        var there = said.get(position);
        if (there != null && there.contains(Sha256.soFar(digest))) {
            same = position;
            other = end;
        } else if (there != null) {
            other = Math.min(other, position);
        }
    }

    /** So many of the first events are what they were, at the least. */
    long sameTo() {
        return same;
    }

    /** So many of the first events are not what they were. */
    long otherBy() {
        return other;
    }
}
