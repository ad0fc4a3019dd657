package se.klubba.reports;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.filter.AssignableTypeFilter;
import se.klubba.EventCatalog;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.CalendarView;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.reading.FactsView;
import se.klubba.reading.ReadProblem;
import se.klubba.reading.SourceText;
import se.klubba.reports.document.Document;
import se.klubba.reports.document.Ground;
import se.klubba.reports.document.Provenance;
import se.klubba.reports.document.References;
import se.klubba.reports.document.Unread;
import se.klubba.reports.phrasing.Messages;
import se.klubba.reports.phrasing.Phrasing;
import se.klubba.timeline.Fact;
import se.klubba.wording.Why;

/** Every report there is, and how one is run: over the log, and nothing else. */
public final class Reports {
    private final List<Report> all;
    private final SourceText text;
    private final Directory directory = new Directory();
    private final CalendarView calendar = new CalendarView();

    public Reports(Collection<Report> all, SourceText text) {
        this.all = all.stream()
                .sorted(Comparator.comparing(r -> r.definition().name()))
                .toList();
        this.text = text;
    }

    /** Every one below this package, found as an application finds its components, where there is no application. */
    public static Reports found(SourceText text) {
        var context = new GenericApplicationContext();
        var scanner = new ClassPathBeanDefinitionScanner(context, false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Report.class));
        scanner.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        scanner.scan(Reports.class.getPackageName());
        try (context) {
            context.refresh();
            return new Reports(context.getBeansOfType(Report.class).values(), text);
        }
    }

    /** By name. */
    public List<Report> all() {
        return all;
    }

    /** The one of that name, if there is one. */
    public Optional<Report> find(String name) {
        return all.stream().filter(r -> r.definition().name().equals(name)).findFirst();
    }

    /** @throws ReadProblem where there is none of that name; it says which there are */
    public Report named(String name) {
        return find(name)
                .orElseThrow(() -> ReadProblem.unknown(
                        "report",
                        name,
                        all.stream().map(r -> r.definition().name()).toList()));
    }

    /**
     * @param to how many events of the log count
     * @param progress told after each of them, and of the facts
     */
    public Document run(Report report, Parameters parameters, EventLog log, long to, Progress progress) {
        List<FactsView> views = List.of(directory, calendar);
        var reads = kinds(report.reads());
        try (var reading = LogReading.of(log, to, with(reads, views), progress)) {
            var messages = Messages.of(report.getClass(), parameters.language());
            var facts = reading.facts();
            var known = new Known(views, parameters.asOf(), parameters.zone(), messages.say("disposed"));
            var steps = new Steps(to, facts.count(with(Set.of(), views)) + facts.count(reads), progress);
            var documents = new Kept(text);
            facts.facts(with(Set.of(), views)).peek(steps::next).forEach(fact -> {
                known.add(fact);
                documents.add(fact);
            });
            var names = Names.of(known, directory);
            var dates = Calendar.of(known, calendar, names);
            var phrasing = new Phrasing(messages, names, dates);
            var question = new Question(parameters, messages, names, dates, phrasing, documents, facts::of);
            var fold = report.begin(question);
            fold.amended(facts.amendments().filter(a -> concerns(a, reads)));
            steps.toCome(facts.count(reads, fold));
            facts.facts(reads, fold).peek(steps::next).forEach(fold::next);
            var sections = fold.sections();
            return new Document(
                    title(messages.say("title"), parameters, names),
                    messages.say("about"),
                    provenance(report, question, reading, documents.unread()),
                    sections,
                    grounds(References.of(sections), facts, reads, question));
        }
    }

    /** With what it is about, where it is not about everything. */
    private static String title(String report, Parameters parameters, Names names) {
        var about = Stream.concat(Stream.ofNullable(parameters.matter()), parameters.bodies().stream())
                .map(thing -> names.of(thing).shown())
                .collect(Collectors.joining(", "));
        return about.isEmpty() ? report : report + ": " + about;
    }

    /** Facts told one after the other, after the log was read. */
    private static final class Steps {
        private final Progress progress;
        private long done;
        private long all;

        Steps(long done, long toCome, Progress progress) {
            this.done = done;
            this.progress = progress;
            toCome(toCome);
        }

        /** So many more, as far as is known now. */
        void toCome(long count) {
            all = done + count;
        }

        void next(Fact fact) {
            progress.at(++done, all);
        }
    }

    private static boolean concerns(Amendment amendment, Set<Class<? extends KlubbaEvent>> reads) {
        return reads.contains(amendment.former().event().getClass());
    }

    private static Set<Class<? extends KlubbaEvent>> kinds(Set<Class<? extends KlubbaEvent>> families) {
        return families.stream()
                .flatMap(f -> f.isSealed() ? EventCatalog.members(f) : Stream.of(f))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Class<? extends KlubbaEvent>> with(
            Set<Class<? extends KlubbaEvent>> reads, List<FactsView> views) {
        var all = new HashSet<Class<? extends KlubbaEvent>>(reads);
        views.forEach(view -> all.addAll(view.kinds()));
        return all;
    }

    private static List<Ground> grounds(
            Set<Long> referred, FactsAside facts, Set<Class<? extends KlubbaEvent>> reads, Question question) {
        var amendments =
                facts.amendments(referred).filter(a -> concerns(a, reads)).map(Amendment::by);
        return Stream.concat(facts.of(referred), amendments)
                .sorted(Comparator.comparingLong(Fact::entry))
                .map(f -> new Ground(question.phrasing().of(f), Why.of(f, question.names())))
                .toList();
    }

    private static Provenance provenance(Report report, Question question, LogReading reading, List<Unread> unread) {
        var parameters = question.parameters();
        var names = question.names();
        var disposed = reading.disposals().positions();
        return new Provenance(
                report.definition().name(),
                report.definition().version(),
                parameters,
                parameters.bodies().stream().map(names::of).toList(),
                names.orNull(parameters.matter()),
                reading.position(),
                reading.digest(),
                disposed.cardinality(),
                Disposals.digest(disposed),
                unread);
    }
}
