package se.klubba.reports.filed;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.kernel.DocumentId;
import se.klubba.reading.KeptDocuments;
import se.klubba.reading.Reader;
import se.klubba.reports.Progress;
import se.klubba.reports.Report;
import se.klubba.reports.Reports;
import se.klubba.reports.document.Unread;
import se.klubba.reports.filed.Difference.Kind;
import se.klubba.reports.rendering.Format;

/** Runs filed reports again, at the position that they were run at. */
public record Verification(Reports reports, EventLog log, KeptDocuments documents) {
    /** @param progress told of its run */
    public Verified of(Filed filed, Progress progress) throws IOException {
        var was = filed.report();
        var report = reports.find(was.report()).orElse(null);
        if (report == null) {
            return movedOn(filed, "there is no report %s any more", was.report());
        }
        var format = Arrays.stream(Format.values())
                .filter(f -> f.extension().equals(was.format()))
                .findFirst()
                .orElse(null);
        if (format == null) {
            return movedOn(filed, "reports are not written as %s any more", was.format());
        }
        long head = log.head();
        if (head < was.position()) {
            return without(
                    filed,
                    Difference.of(
                                    Kind.LOG,
                                    "it is over the first %d events of the log, which has %d",
                                    was.position(),
                                    head)
                            .since(head));
        }
        return report.definition().version() == was.version()
                ? run(report, format, filed, progress)
                : movedOn(
                        filed,
                        "version %d of the definition was filed; it is version %d now, so that it cannot be run again as it was",
                        was.version(),
                        report.definition().version());
    }

    private static Verified movedOn(Filed filed, String what, Object... values) {
        return Verified.movedOn(filed, List.of(Difference.of(Kind.DEFINITION, what, values)));
    }

    private static Verified without(Filed filed, Difference difference) {
        return Verified.other(filed, null, List.of(difference));
    }

    private Verified run(Report report, Format format, Filed filed, Progress progress) throws IOException {
        var was = filed.report();
        var again = reports.run(report, filed.parameters(), log, Reader.OF_ALL, was.position(), progress, document -> {
            var kept = kept(was.digest());
            var now = Filing.writing(document, format, kept == null ? OutputStream.nullOutputStream() : kept);
            return new Again(now, document.provenance().unread(), kept);
        });
        var kept = again.kept();
        return again.now().digest().equals(was.digest())
                ? Verified.same(filed)
                : Verified.other(
                        filed,
                        kept == null ? null : kept.from(),
                        new Differences(log, filed, again.now(), new DocumentsThen(was, again.unread(), documents))
                                .told(kept != null, progress));
    }

    /**
     * What a run says of itself.
     *
     * @param unread documents that could not be read
     * @param kept where it parts from what was filed; null where that was not kept
     */
    private record Again(
            Filing now, List<Unread> unread, @Nullable Comparing kept) {}

    /** To be compared with what was filed, where the bytes of that are kept as a document. */
    private @Nullable Comparing kept(String digest) {
        return documents.find(new DocumentId(digest)) instanceof KeptDocuments.Found.Kept kept
                ? new Comparing(kept.bytes())
                : null;
    }
}
