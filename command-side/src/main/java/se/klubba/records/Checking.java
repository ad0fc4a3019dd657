package se.klubba.records;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Facts;
import se.klubba.acts.Rules;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.DocumentText;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Utf8;
import se.klubba.records.format.Faults;
import se.klubba.records.format.MinutesReader;
import se.klubba.records.format.Place;
import se.klubba.records.format.RecordFaulty;
import se.klubba.records.judging.Judging;
import se.klubba.records.resolving.NamesOnRecord;
import se.klubba.records.resolving.Plan;
import se.klubba.records.resolving.Planning;
import se.klubba.records.resolving.Verbs;
import se.klubba.timeline.Entry;

/**
 * What a record file would put on record, over what is there already.
 *
 * @param nothing facts of today, of which none was read yet
 * @param named what has a name there
 * @param about what is there under some keys
 * @param texts of documents; null where there is none, or it is no text
 */
record Checking(
        Rules rules,
        Facts nothing,
        Collection<Entry> named,
        Function<Set<Key>, Collection<Entry>> about,
        Function<DocumentId, @Nullable DocumentText> texts) {

    /** As the log stands at a position. */
    static Checking in(
            EventLog log, long head, Rules rules, Facts nothing, Function<DocumentId, @Nullable DocumentText> texts) {
        return new Checking(rules, nothing, named(log, head), keys -> under(log, head, keys), texts);
    }

    /** What has a name, as the log stands at a position. */
    static Collection<Entry> named(EventLog log, long head) {
        return read(log, 0, head, naming());
    }

    /** @param newest position of the last entry that anything was judged by; -1 where there was none */
    record Checked(Plan plan, NamesOnRecord names, long newest) {}

    /** @throws RecordFaulty with everything that is wrong */
    Checked check(String file, byte[] yaml) {
        var faults = new Faults(file);
        var minutes = MinutesReader.read(text(yaml, faults), faults);
        var names = NamesOnRecord.of(named);
        var judging = new Judging(rules, nothing, about);
        var plan = Planning.of(
                minutes,
                faults,
                Verbs.of(rules),
                names,
                judging,
                () -> UUID.randomUUID().toString(),
                texts);
        return new Checked(plan, names, judging.newest());
    }

    private static String text(byte[] yaml, Faults faults) {
        var text = Utf8.text(yaml);
        if (text == null) {
            faults.add(Place.START, "not-utf-8", "the record is not a text in UTF-8");
            throw new RecordFaulty(faults.all());
        }
        return text;
    }

    private static List<Entry> read(EventLog log, long from, long head, EventCriteria criteria) {
        try (var events = log.read(from, head, criteria)) {
            return events.map(e -> Entry.of(e.position(), e.recordedAt(), e.metadata(), e.payload()))
                    .toList();
        }
    }

    private static List<Entry> under(EventLog log, long head, Set<Key> keys) {
        var all = new ArrayList<Entry>();
        var tags = keys.stream().filter(key -> !Facts.asksForEntry(key)).toList();
        if (!tags.isEmpty()) {
            all.addAll(read(
                    log,
                    0,
                    head,
                    EventCriteria.either(tags.stream().map(Checking::tagged).toList())));
        }
        keys.stream().filter(Facts::asksForEntry).forEach(key -> {
            var position = Long.parseLong(key.value());
            all.addAll(read(log, position, Math.min(head, position + 1), EventCriteria.havingAnyTag()));
        });
        return all;
    }

    private static EventCriteria naming() {
        return EventCriteria.havingAnyTag()
                .andBeingOneOfTypes(
                        NamesOnRecord.READS.stream().map(Checking::nameOf).collect(Collectors.toSet()));
    }

    private static QualifiedName nameOf(Class<? extends KlubbaEvent> event) {
        var named = Objects.requireNonNull(event.getAnnotation(Event.class));
        return new QualifiedName(named.namespace(), named.name());
    }

    private static EventCriteria tagged(Key key) {
        return EventCriteria.havingTags(Tag.of(key.name(), key.value()));
    }
}
