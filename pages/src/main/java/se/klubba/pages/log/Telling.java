package se.klubba.pages.log;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.directory.Names;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.Words;
import se.klubba.pages.layout.Link;
import se.klubba.pages.layout.Visit;
import se.klubba.reading.History;
import se.klubba.record.event.RecordEvent;
import se.klubba.timeline.Entry;
import se.klubba.timeline.Fact;
import se.klubba.wording.Phrasing;

/** Tells entries of the log in the reader's language. */
public record Telling(Visit visit, Names names, Phrasing phrasing) {
    public Told told(LoggedEvent event) {
        var fact = fact(event);
        var on = fact.happenedOn();
        return new Told(
                fact.entry(),
                fact.recordedAt(),
                fact.by(),
                phrasing.of(fact),
                on == null ? null : visit.dates().day(on),
                about(fact.event()),
                mends(fact),
                reason(fact.event()));
    }

    /** What an entry says; of a correction what it puts in the place of what stood. */
    public String content(LoggedEvent event) {
        var fact = fact(event);
        return phrasing.of(
                fact.event() instanceof RecordEvent.EntryCorrected corrected
                        ? new Fact(
                                corrected.entry(),
                                fact.version(),
                                fact.recordedAt(),
                                fact.by(),
                                corrected.replacement(),
                                List.of())
                        : fact);
    }

    /** As it was recorded, whatever mended it since. */
    public Fact fact(LoggedEvent event) {
        var entry = Entry.of(event.position(), event.recordedAt(), event.metadata(), event.payload());
        return new Fact(
                entry.position(), entry.position(), entry.recordedAt(), entry.by(), entry.event(), List.of(), null);
    }

    private List<Link> about(KlubbaEvent event) {
        return event.keys().stream()
                .sorted()
                .flatMap(key -> Stream.ofNullable(link(key)))
                .distinct()
                .toList();
    }

    /** Null for what has no page. */
    private @Nullable Link link(Key key) {
        var links = visit.links();
        return switch (key.name()) {
            case "matter" -> link(names.of(new MatterId(key.value())), links::matter);
            case "body" -> link(names.of(new BodyId(key.value())), links::body);
            case "person" -> link(names.of(new PersonId(key.value())), links::person);
            case "meeting", "at" -> {
                var meeting = names.of(new MeetingId(key.value()));
                yield meeting.name() == null ? null : new Link(links.meeting(meeting), meeting.shown());
            }
            case "instrument" -> link(names.of(new InstrumentId(key.value())), links::instrument);
            case "assignment" ->
                new Link(
                        links.assignment(key.value()),
                        visit.texts(LogPage.class).say("log.assignment"));
            default -> null;
        };
    }

    private static @Nullable Link link(
            se.klubba.reading.Named thing, java.util.function.Function<se.klubba.reading.Named, String> to) {
        return thing.name() == null ? null : new Link(to.apply(thing), Objects.requireNonNull(thing.name()));
    }

    private static @Nullable Long mends(Fact fact) {
        long root = History.root(fact.entry(), fact.event());
        return root == fact.entry() ? null : root;
    }

    private @Nullable String reason(KlubbaEvent event) {
        @Nullable
        Words given = switch (event) {
            case RecordEvent.EntryCorrected e -> e.reason();
            case RecordEvent.EntryRetracted e -> e.reason();
            case RecordEvent.WordsDisposedOf e -> e.ground();
            default -> null;
        };
        return given == null ? null : given.or(names.disposed());
    }
}
