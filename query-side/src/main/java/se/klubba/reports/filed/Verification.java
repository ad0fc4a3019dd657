package se.klubba.reports.filed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.kernel.DocumentId;
import se.klubba.reading.DisposedWords;
import se.klubba.reading.KeptDocuments;
import se.klubba.record.event.RecordEvent.WordsDisposedOf;
import se.klubba.reports.Progress;
import se.klubba.reports.Reports;
import se.klubba.reports.document.Document;
import se.klubba.reports.filed.Difference.Kind;
import se.klubba.reports.rendering.Format;

/** Runs filed reports again, at the position that they were run at. */
public record Verification(Reports reports, EventLog log, KeptDocuments documents) {
    /** @param progress told of its run */
    public Verified of(Filed filed, Progress progress) throws IOException {
        return Verified.of(filed, differences(filed, progress));
    }

    private List<Difference> differences(Filed filed, Progress progress) throws IOException {
        var was = filed.report();
        var report = reports.find(was.report()).orElse(null);
        if (report == null) {
            return List.of(Difference.of(Kind.DEFINITION, "there is no report %s any more", was.report()));
        }
        var format = Arrays.stream(Format.values())
                .filter(f -> f.extension().equals(was.format()))
                .findFirst()
                .orElse(null);
        if (format == null) {
            return List.of(Difference.of(Kind.DEFINITION, "reports are not written as %s any more", was.format()));
        }
        long head = log.head();
        if (head < was.position()) {
            return List.of(Difference.of(
                    Kind.LOG, "it is over the first %d events of the log, which has %d", was.position(), head));
        }
        var document = reports.run(report, filed.parameters(), log, was.position(), progress);
        var now = Filing.writing(document, format, OutputStream.nullOutputStream());
        return now.digest().equals(was.digest()) ? List.of() : explained(filed, now, document);
    }

    private List<Difference> explained(Filed filed, Filing now, Document document) throws IOException {
        var was = filed.report();
        var all = new ArrayList<Difference>();
        if (now.version() != was.version()) {
            all.add(Difference.of(
                    Kind.DEFINITION,
                    "version %d of the definition was filed; it is version %d now",
                    was.version(),
                    now.version()));
        }
        if (!now.logDigest().equals(was.logDigest())) {
            all.add(Difference.of(
                    Kind.LOG,
                    "the first %d events of the log are not what they were: their digest was %s, and is %s",
                    was.position(),
                    was.logDigest(),
                    now.logDigest()));
        }
        if (!now.disposedDigest().equals(was.disposedDigest())) {
            all.add(disposed(filed));
        }
        if (all.isEmpty()) {
            all.add(Difference.of(
                    Kind.CONTENT,
                    "all that it depends on is what it was, and its bytes are not%s",
                    line(now, document, was.digest())));
        }
        return all;
    }

    private Difference disposed(Filed filed) {
        List<Long> since;
        try (var disposals = log.read(filed.entry() + 1, Long.MAX_VALUE, DisposedWords.DISPOSALS)) {
            since = disposals
                    .map(e -> ((WordsDisposedOf) e.payload()).entry())
                    .filter(entry -> entry < filed.report().position())
                    .distinct()
                    .sorted()
                    .toList();
        }
        return new Difference(
                Kind.DISPOSED,
                since.isEmpty()
                        ? "words were disposed of between its run and its filing"
                        : "words were disposed of since it was filed, of the facts at these positions",
                since);
    }

    /** Where the bytes that were filed are kept as a document. */
    private String line(Filing now, Document document, String digest) throws IOException {
        if (!(documents.find(new DocumentId(digest)) instanceof KeptDocuments.Found.Kept kept)) {
            return "; keep the file as a document to be told where";
        }
        var written = new ByteArrayOutputStream();
        Filing.writing(document, now.format(), written);
        var before = lines(kept.bytes());
        var after = lines(written.toByteArray());
        int at = 0;
        while (at < Math.min(before.length, after.length) && before[at].equals(after[at])) {
            at++;
        }
        return ", from line " + (at + 1) + " on";
    }

    private static String[] lines(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
    }
}
