package se.klubba.reports.event;

import java.util.List;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.About;
import se.klubba.kernel.Creates;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.FilingId;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Occurrence;

/** Facts about reports. Stored for ever: add a version, never edit one. */
@About(FilingId.class)
public sealed interface ReportEvent extends KlubbaEvent {
    /**
     * A report was filed: by what it said that it depends on, and the digest of its bytes. Whoever has the same log can run it again.
     *
     * @param report the name of its definition
     * @param version of its definition
     * @param position how many events of the log it is a fold over
     * @param logDigest SHA-256, in hex, over these events without their words
     * @param disposed of how many of these events the words were disposed of when it was run
     * @param disposedDigest SHA-256, in hex, over the positions of those
     * @param unread documents that are cited for their words and could not be read when it was run; null where that is not known, since
     *     version 1 did not say it
     * @param format as the extension of such files, {@code html}
     * @param digest SHA-256, in hex, of its bytes: the identifier of the document where they are kept
     */
    @Event(namespace = "reports", name = "ReportFiled", version = "3")
    record ReportFiled(
            @Creates(called = false) FilingId filing,
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
            implements ReportEvent {
        public ReportFiled {
            unread = unread == null ? null : List.copyOf(unread);
        }
    }
}
