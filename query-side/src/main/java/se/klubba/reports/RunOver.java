package se.klubba.reports;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import se.klubba.EventCatalog;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.CalendarView;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.proposals.ProposalsView;
import se.klubba.reading.FactsView;
import se.klubba.reading.Reader;
import se.klubba.reading.Sight;
import se.klubba.reading.SourceText;
import se.klubba.reports.document.Document;
import se.klubba.reports.document.Ground;
import se.klubba.reports.document.Lazily;
import se.klubba.reports.document.MadeFor;
import se.klubba.reports.document.Parameters;
import se.klubba.reports.document.Provenance;
import se.klubba.reports.document.References;
import se.klubba.reports.document.Section;
import se.klubba.reports.document.Unread;
import se.klubba.timeline.Fact;
import se.klubba.wording.Phrasing;
import se.klubba.wording.Why;
import se.klubba.words.Messages;

/** One run of one report, over a log that has been read; what that left in files is there until it is closed. */
final class RunOver implements AutoCloseable {
    private static final Directory DIRECTORY = new Directory();
    private static final CalendarView CALENDAR = new CalendarView();
    private static final ProposalsView PROPOSALS = new ProposalsView();
    /** So many facts are in memory at a time while they are written. */
    private static final int AT_A_TIME = 1_024;

    private final Report report;
    private final Sight sight;
    private final Parameters parameters;
    private final LogReading reading;
    private final EntriesByKey keys;
    private final Steps steps;
    private final RowsAside rows;
    /** What the fold goes through. */
    private final Set<Class<? extends KlubbaEvent>> reads;
    /** The same, and what the things are told from. */
    private final Set<Class<? extends KlubbaEvent>> tells;

    private RunOver(
            Report report,
            Sight sight,
            Parameters parameters,
            LogReading reading,
            EntriesByKey keys,
            Steps steps,
            RowsAside rows) {
        this.report = report;
        this.sight = sight;
        this.parameters = parameters;
        this.reading = reading;
        this.keys = keys;
        this.steps = steps;
        this.rows = rows;
        this.reads = kinds(report.reads());
        this.tells = with(reads, report.things());
    }

    /** Reads the log. */
    static RunOver of(EventLog log, Reader reader, long to, Report report, Parameters parameters, Progress progress) {
        var views = Stream.concat(report.things().stream(), Stream.of(DIRECTORY, CALENDAR, Calendar.HOLDERS, PROPOSALS))
                .toList();
        var keys = new EntriesByKey(views);
        var rows = new RowsAside();
        try {
            var reading = LogReading.of(
                    log, reader, to, parameters.zone(), with(kinds(report.reads()), views), keys, progress);
            return new RunOver(report, reader.sight(), parameters, reading, keys, new Steps(to, progress), rows);
        } catch (RuntimeException | Error failed) {
            rows.close();
            throw failed;
        }
    }

    private static Set<Class<? extends KlubbaEvent>> kinds(Set<Class<? extends KlubbaEvent>> families) {
        return families.stream()
                .flatMap(f -> f.isSealed() ? EventCatalog.members(f) : Stream.of(f))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Class<? extends KlubbaEvent>> with(
            Set<Class<? extends KlubbaEvent>> reads, Collection<FactsView> views) {
        var all = new HashSet<Class<? extends KlubbaEvent>>(reads);
        views.forEach(view -> all.addAll(view.kinds()));
        return all;
    }

    /** Folds, and tells what came of it; to be read until this is closed. */
    Document document(SourceText text) {
        var messages = Messages.of(report.getClass(), parameters.language());
        var facts = reading.facts();
        Recall recall = entries -> steps.counting(facts.of(entries));
        var known = known(parameters.asOf(), recall, messages);
        var names = Names.of(known, DIRECTORY);
        steps.toCome(keys.count(List.of(CALENDAR)) + keys.count(report.things()));
        var documents = new Kept(text, names);
        var question = question(known, names, documents, recall);
        var phrasing = question.phrasing();
        var sections = sections(report.begin(question));
        var referred = References.of(sections);
        steps.toCome(referred.cardinality());
        return new Document(
                title(messages.say("title"), names),
                messages.say("title"),
                messages.say("about"),
                provenance(names, documents.unread()),
                sections,
                new Lazily<>(
                        referred.cardinality(),
                        () -> steps.counting(facts(referred))
                                .map(fact -> new Ground(phrasing.of(fact), Why.of(fact, names)))));
    }

    private Known known(LocalDate day, Recall ofCalendar, Messages messages) {
        Recall facts = reading.facts()::of;
        return new Known(
                view -> things(view, view.equals(CALENDAR) ? ofCalendar : facts), day, parameters.zone(), messages);
    }

    private Question question(Known known, Names names, Kept documents, Recall recall) {
        var messages = known.messages();
        var dates = Calendar.of(known, CALENDAR, names);
        var proposals = known.of(PROPOSALS);
        return new Question(
                parameters,
                messages,
                names,
                dates,
                new Phrasing(messages, names, dates, proposals, documents),
                proposals,
                documents,
                recall,
                view -> things(view, recall),
                rows,
                day -> {
                    var then = known(day, reading.facts()::of, messages);
                    return question(then, Names.of(then, DIRECTORY), documents, recall);
                });
    }

    private Things things(FactsView view, Recall recall) {
        return new Things(view, keys.of(view), recall, reading.facts()::mention);
    }

    private List<Section> sections(Fold fold) {
        var facts = reading.facts();
        fold.amended(facts.amendments().filter(this::told));
        steps.toCome(keys.count(report.things()) + 2 * facts.count(reads, fold));
        steps.counting(facts.facts(reads, fold)).forEach(fold::next);
        var sections = fold.sections();
        rows.settle();
        return sections;
    }

    private boolean told(Amendment amendment) {
        return tells.contains(amendment.former().event().getClass());
    }

    /** What stands of these entries, and the amendments that some of them are, in log order. */
    private Stream<Fact> facts(BitSet entries) {
        return entries.stream()
                .mapToObj(entry -> (long) entry)
                .gather(Gatherers.windowFixed(AT_A_TIME))
                .flatMap(some -> Stream.concat(
                                reading.facts().of(some),
                                reading.facts()
                                        .amendments(Set.copyOf(some))
                                        .filter(this::told)
                                        .map(Amendment::by))
                        .sorted(Comparator.comparingLong(Fact::entry)));
    }

    /** With what it is about, where it is not about everything. */
    private String title(String title, Names names) {
        var about = Stream.concat(Stream.ofNullable(parameters.matter()), parameters.bodies().stream())
                .map(thing -> names.of(thing).shown())
                .collect(Collectors.joining(", "));
        return about.isEmpty() ? title : title + ": " + about;
    }

    private Provenance provenance(Names names, List<Unread> unread) {
        var disposed = reading.disposals().positions();
        return new Provenance(
                report.definition().name(),
                report.definition().version(),
                parameters,
                parameters.bodies().stream().map(names::of).toList(),
                names.orNull(parameters.matter()),
                MadeFor.of(sight, names),
                reading.position(),
                reading.digest(),
                disposed.cardinality(),
                Disposals.digest(disposed),
                unread);
    }

    @Override
    public void close() {
        try {
            rows.close();
        } finally {
            reading.close();
        }
    }

    /** Facts gone through one after the other, after the log was read: handed to the fold, read again for it, and written at the end. */
    private static final class Steps {
        private final Progress progress;
        private long done;
        private long all;

        Steps(long done, Progress progress) {
            this.done = done;
            this.progress = progress;
        }

        /** So many more, as far as is known now. */
        void toCome(long count) {
            all = done + count;
        }

        Stream<Fact> counting(Stream<Fact> facts) {
            return facts.peek(_ -> progress.at(++done, Math.max(done, all)));
        }
    }
}
