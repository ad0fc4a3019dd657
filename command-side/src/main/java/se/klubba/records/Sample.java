package se.klubba.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import se.klubba.acts.Stale;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.documents.Documents;
import se.klubba.kernel.Refusal;
import se.klubba.kernel.Words;
import se.klubba.record.event.RecordEvent.DocumentKept;
import se.klubba.records.format.Fault;
import se.klubba.records.format.Kind;
import se.klubba.records.format.RecordFaulty;

/** The invented sample register: three meetings of a county network, with people, texts and decisions that do not exist. */
@Component
public class Sample {
    private static final List<String> MEETINGS = List.of("2025-09-12", "2025-11-21", "2026-01-23");

    private final Documents documents;
    private final Records records;
    private final EventLog log;

    Sample(Documents documents, Records records, EventLog log) {
        this.documents = documents;
        this.records = records;
        this.log = log;
    }

    /** The register holds something else: invented meetings would stand among real ones. */
    public static final class RegisterNotEmpty extends Refusal {
        RegisterNotEmpty() {
            super(
                    "register-not-empty",
                    Kind.CONFLICT,
                    "the register is not empty; the sample goes into an empty one, or into one that holds it already");
        }
    }

    /** The register holds a sample of an earlier version of this program, which says something else under the same keys. */
    public static final class OlderSample extends Refusal {
        OlderSample() {
            super(
                    "older-sample",
                    Kind.CONFLICT,
                    "the register holds the sample of an earlier version, and what is on record stays as it is; the new one goes into"
                            + " an empty register, in another folder: --klubba.data=…");
        }
    }

    /**
     * Loads what of it is not there yet: repeated, it changes nothing.
     *
     * @param who metadata by the names of {@link se.klubba.acts.Acting}
     * @param seen position of the last event of the log that the caller has seen; null for whatever stands
     */
    public List<Records.Outcome> load(Map<String, String> who, @Nullable Long seen) {
        long head = log.head();
        Stale.refuse(seen, head - 1, position -> position < head);
        if (holdsAnythingElse()) {
            throw new RegisterNotEmpty();
        }
        var outcomes = new ArrayList<Records.Outcome>();
        for (var meeting : MEETINGS) {
            var name = meeting + ".txt";
            documents.keep(bytes(name), new Words(name), "text/plain; charset=utf-8", who);
            outcomes.add(taken(meeting + ".yaml", who));
        }
        return outcomes;
    }

    private Records.Outcome taken(String file, Map<String, String> who) {
        try {
            return records.take(file, bytes(file), false, who);
        } catch (RecordFaulty faulty) {
            if (faulty.faults().stream().anyMatch(fault -> fault.code().equals(Fault.KEY_REUSED))) {
                throw new OlderSample();
            }
            throw faulty;
        }
    }

    private boolean holdsAnythingElse() {
        var first = Documents.idOf(bytes(MEETINGS.getFirst() + ".txt"));
        try (var events = log.read(0, Math.min(1, log.head()), EventCriteria.havingAnyTag())) {
            return events.anyMatch(e -> !(e.payload() instanceof DocumentKept kept
                    && kept.document().equals(first)));
        }
    }

    private static byte[] bytes(String name) {
        try (var in = new ClassPathResource("sample/" + name).getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
