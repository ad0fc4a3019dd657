package se.klubba.reports.filed;

import java.util.ArrayList;
import java.util.List;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.reading.Reader;
import se.klubba.reports.Disposals;
import se.klubba.reports.Disposals.Disposal;
import se.klubba.reports.Progress;
import se.klubba.reports.filed.Difference.Kind;

/**
 * Why a report that was run again has other bytes.
 *
 * @param now what the run said of itself
 * @param documents which it could read then, and which now
 */
record Differences(EventLog log, Filed filed, Filing now, DocumentsThen documents) {
    /** @param located whether it is known where the bytes differ */
    List<Difference> told(boolean located, Progress progress) {
        var was = filed.report();
        var all = new ArrayList<Difference>();
        if (!now.logDigest().equals(was.logDigest())) {
            all.add(log(progress));
        }
        if (!now.disposedDigest().equals(was.disposedDigest())) {
            all.add(disposed());
        }
        all.addAll(documents.told(all.isEmpty()));
        if (all.isEmpty()) {
            all.add(Difference.of(
                    Kind.CONTENT,
                    was.unread() == null
                            ? "all that it says that it depends on is what it was, and its bytes are not; it does not say which documents could be read then%s"
                            : "all that it depends on is what it was, and its bytes are not%s",
                    located ? "" : "; keep the file as a document to be told where"));
        }
        return all;
    }

    private Difference log(Progress progress) {
        var was = filed.report();
        var agreement = Agreement.of(log, new FiledReports(log).all(Reader.OF_ALL), was.position(), progress);
        return Difference.of(
                        Kind.LOG,
                        "the first %d events of the log are not what they were: their digest was %s, and is %s; by what else was "
                                + "filed, the first %d are, and the first %d are not",
                        was.position(),
                        was.logDigest(),
                        now.logDigest(),
                        agreement.sameTo(),
                        agreement.otherBy())
                .since(agreement.sameTo());
    }

    private Difference disposed() {
        var was = filed.report();
        var since = Disposals.in(log, was.position())
                .since(was.disposed(), was.disposedDigest())
                .filter(later -> !later.isEmpty());
        return since.map(Differences::disposed)
                .orElseGet(() -> Difference.of(
                        Kind.DISPOSED,
                        "the facts of which words are disposed of are not those that they ever were here"));
    }

    private static Difference disposed(List<Disposal> since) {
        return Difference.of(Kind.DISPOSED, "words were disposed of since it was run, of the facts at these positions")
                .since(since.getFirst().position())
                .about(since.stream().map(Disposal::entry).distinct().sorted().toList());
    }
}
