package se.klubba.records;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.acts.Acting;
import se.klubba.acts.Recorder;
import se.klubba.acts.Register;
import se.klubba.acts.Rules;
import se.klubba.acts.Stale;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.documents.Documents;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.DocumentText;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Utf8;
import se.klubba.timeline.Entry;

/** Takes record files: checks all of one first, then records all of it or nothing. */
@Component
public class Records {
    private final EventLog log;
    private final Rules rules;
    private final Documents documents;
    private final Recorder recorder;
    private final Clock clock;
    private final Register register;
    /** Of two files that name the same new thing at the same time, the second finds it. */
    private final ReentrantLock oneAtATime = new ReentrantLock();

    Records(EventLog log, Rules rules, Documents documents, Recorder recorder, Clock clock, Register register) {
        this.log = log;
        this.rules = rules;
        this.documents = documents;
        this.recorder = recorder;
        this.clock = clock;
        this.register = register;
    }

    /**
     * What a file came to, or would come to.
     *
     * @param acts what is new, in order
     * @param alreadyRecorded keys of what was recorded before and says the same
     * @param deviations of all acts, each once
     * @param position a view that has seen this many events has seen all of it that is on record
     */
    public record Outcome(
            MeetingId meeting,
            List<Told> acts,
            List<String> alreadyRecorded,
            Set<Deviation> deviations,
            int events,
            long position) {}

    /**
     * One act of a file.
     *
     * @param line of the file
     * @param events in words, in order
     */
    public record Told(String key, int line, List<String> events, List<Deviation> deviations) {}

    /**
     * @param file by which faults name it
     * @param dryRun whether to say what would be recorded, and record nothing
     * @param sender metadata by the names of {@link se.klubba.acts.Acting}
     * @throws RecordFaulty with everything that is wrong
     * @throws Stale where the sender has seen less, or more, of what concerns it than there is
     */
    public Outcome take(String file, byte[] yaml, boolean dryRun, Map<String, String> sender) {
        oneAtATime.lock();
        try {
            return taken(file, yaml, dryRun, sender);
        } finally {
            oneAtATime.unlock();
        }
    }

    private Outcome taken(String file, byte[] yaml, boolean dryRun, Map<String, String> sender) {
        var faults = new Faults(file);
        var minutes = MinutesReader.read(text(yaml, faults), faults);
        var head = log.head();
        var names = NamesOnRecord.of(read(head, named()));
        var judging = new Judging(
                rules,
                LocalDate.ofInstant(clock.instant(), register.zone()),
                keys -> read(
                        head,
                        EventCriteria.either(keys.stream().map(Records::tagged).toList())));
        var things = new Things(
                minutes.names(), names, faults, () -> UUID.randomUUID().toString());
        Function<DocumentId, @Nullable DocumentText> texts = documents::text;
        var papers = new Papers(names, faults, texts, minutes.heading().document());
        var plan = new Planning(minutes, faults, Verbs.of(rules), names, judging, things, papers).plan();
        boolean nothingNew = plan.steps().isEmpty();
        boolean sentBefore = nothingNew && sender.containsKey(Acting.REQUEST);
        var seen = sender.get(Acting.SEEN);
        if (seen != null && !sentBefore) {
            Stale.refuse(Long.valueOf(seen), judging.newest(), position -> position < head);
        }
        return outcome(
                plan,
                names,
                dryRun || nothingNew
                        ? head
                        : recorder.record(plan.command(), sender).position());
    }

    private static Outcome outcome(Plan plan, NamesOnRecord names, long position) {
        var telling = new Telling(names);
        var told = plan.steps().stream()
                .filter(s -> !s.events().isEmpty())
                .map(s -> new Told(
                        s.key(),
                        s.at().line(),
                        s.events().stream().map(telling::of).toList(),
                        s.events().stream()
                                .flatMap(e -> e.at().deviations().stream())
                                .distinct()
                                .toList()))
                .toList();
        return new Outcome(
                plan.meeting(),
                told,
                plan.passedOver(),
                told.stream().flatMap(t -> t.deviations().stream()).collect(Collectors.toSet()),
                told.stream().mapToInt(t -> t.events().size()).sum(),
                position);
    }

    private static String text(byte[] yaml, Faults faults) {
        var text = Utf8.text(yaml);
        if (text == null) {
            faults.add(Place.START, "not-utf-8", "the record is not a text in UTF-8");
            throw new RecordFaulty(faults.all());
        }
        return text;
    }

    private Collection<Entry> read(long head, EventCriteria criteria) {
        try (var events = log.read(0, head, criteria)) {
            return events.map(e -> Entry.of(e.position(), e.recordedAt(), e.metadata(), e.payload()))
                    .toList();
        }
    }

    private static EventCriteria named() {
        return EventCriteria.havingAnyTag()
                .andBeingOneOfTypes(
                        NamesOnRecord.READS.stream().map(Records::nameOf).collect(Collectors.toSet()));
    }

    private static QualifiedName nameOf(Class<? extends KlubbaEvent> event) {
        var named = java.util.Objects.requireNonNull(event.getAnnotation(Event.class));
        return new QualifiedName(named.namespace(), named.name());
    }

    private static EventCriteria tagged(Key key) {
        return EventCriteria.havingTags(Tag.of(key.name(), key.value()));
    }
}
