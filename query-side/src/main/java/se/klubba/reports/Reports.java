package se.klubba.reports;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.filter.AssignableTypeFilter;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.reading.ReadProblem;
import se.klubba.reading.Reader;
import se.klubba.reading.SourceText;
import se.klubba.reports.document.Parameters;

/** Every report there is, and how one is run: over the log, and nothing else. */
public final class Reports {
    private final List<Report> all;
    private final SourceText text;

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
     * @param reader for whom it is: nothing is in it that is hidden from them
     * @param to how many events of the log count
     * @param progress told after each of them, and of the facts
     * @param telling what is done with it
     * @return what came of that
     */
    public <T> T run(
            Report report,
            Parameters parameters,
            EventLog log,
            Reader reader,
            long to,
            Progress progress,
            Telling<T> telling)
            throws IOException {
        try (var reading = RunOver.of(log, reader, to, report, parameters, progress)) {
            return telling.of(reading.document(text));
        }
    }
}
