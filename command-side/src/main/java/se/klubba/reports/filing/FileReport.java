package se.klubba.reports.filing;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.FilingId;
import se.klubba.kernel.Occurrence;
import se.klubba.reports.event.FiledParameters;
import se.klubba.reports.event.ReportEvent.ReportFiled;

@Command(namespace = "reports", name = "FileReport", version = "1")
@Recordable(
        path = "/api/reports/filed",
        sentBy = Senders.REGISTRARS,
        creates = "filing",
        effect = "fileReport",
        dated = false,
        fact = ReportFiled.class,
        meaning = "File a report, as its run said of it: whoever ran it has this, to the letter, from there. It is "
                + "not run again to be filed.")
public record FileReport(
        FilingId filing,
        String report,
        int version,
        FiledParameters parameters,
        long position,
        String logDigest,
        long disposed,
        String disposedDigest,
        @Nullable List<DocumentId> unread,
        String format,
        String digest,
        Occurrence at)
        implements Act {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public FileReport {
        Map.of("logDigest", logDigest, "disposedDigest", disposedDigest, "digest", digest)
                .forEach((name, said) -> {
                    if (!SHA_256.matcher(said).matches()) {
                        throw new IllegalArgumentException("'" + said + "' is not right for " + name
                                + ": 64 lower-case hexadecimal digits of SHA-256");
                    }
                });
    }
}
