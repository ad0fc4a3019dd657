package se.klubba.reports.golden;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import se.klubba.EventJson;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.axon.mongodb.views.View;
import se.klubba.reports.testing.Digests;

/**
 * What each view keeps of a golden register: its version, and the digest of all that it folds. A stored view is read by whoever has the same
 * version, so that a fold that gives something else has to have the next one.
 *
 * @param register the digest of the register; with another one anything may be kept
 * @param views a line for each: name, version, digest
 */
record ViewVersions(String register, List<String> views) {
    private static final Path FILE = Path.of("src/test/resources/views.txt");

    static ViewVersions of(GoldenLog golden) throws IOException {
        return new ViewVersions(
                Digests.sha256(Files.readAllBytes(golden.register().file())),
                all().map(view -> line(view, golden.log())).sorted().toList());
    }

    /** As they were when they were written last; those of nothing where they never were. */
    static ViewVersions pinned() throws IOException {
        var lines = Files.exists(FILE) ? Files.readAllLines(FILE) : List.of("");
        return new ViewVersions(lines.getFirst(), lines.subList(1, lines.size()));
    }

    void write() throws IOException {
        var lines = new ArrayList<String>();
        lines.add(register);
        lines.addAll(views);
        Files.write(FILE, lines);
    }

    /** Views that keep something else of the same register than they did, under the version that they had. */
    Set<String> changedSince(ViewVersions before) {
        var changed = new TreeSet<String>();
        if (register.equals(before.register)) {
            var digests = before.digests();
            digests().forEach((versioned, digest) -> {
                if (!digest.equals(digests.getOrDefault(versioned, digest))) {
                    changed.add(versioned);
                }
            });
        }
        return changed;
    }

    private Map<String, String> digests() {
        var digests = new TreeMap<String, String>();
        views.forEach(line ->
                digests.put(line.substring(0, line.lastIndexOf(' ')), line.substring(line.lastIndexOf(' ') + 1)));
        return digests;
    }

    /** Every one that there is, found as an application finds its components. */
    private static Stream<View<?>> all() {
        var context = new GenericApplicationContext();
        scanner(context).scan("se.klubba");
        try (context) {
            context.refresh();
            List<View<?>> found = new ArrayList<>();
            context.getBeansOfType(View.class).values().forEach(found::add);
            return found.stream();
        }
    }

    private static ClassPathBeanDefinitionScanner scanner(BeanDefinitionRegistry registry) {
        var scanner = new ClassPathBeanDefinitionScanner(registry, false);
        scanner.addIncludeFilter(new AssignableTypeFilter(View.class));
        scanner.addExcludeFilter(new RegexPatternTypeFilter(Pattern.compile("se\\.klubba\\.axon\\..*")));
        scanner.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        return scanner;
    }

    private static String line(View<?> view, EventLog log) {
        var keys = new TreeSet<String>();
        try (var events = log.read(0, log.head(), EventCriteria.havingAnyTag())) {
            events.forEach(event -> keys.addAll(view.keys(event)));
        }
        var kept = new StringBuilder();
        keys.forEach(key -> kept.append(key)
                .append(EventJson.mapper().writeValueAsString(view.fold(key, events(view, key, log))))
                .append('\n'));
        return view.name() + " " + view.version() + " "
                + Digests.sha256(kept.toString().getBytes(UTF_8));
    }

    private static List<LoggedEvent> events(View<?> view, String key, EventLog log) {
        List<LoggedEvent> own;
        try (var events = log.read(0, log.head(), view.concerning(key))) {
            own = events.toList();
        }
        var positions = new HashSet<>(view.alsoNeeds(key, own));
        own.forEach(event -> positions.add(event.position()));
        try (var events = log.read(0, log.head(), EventCriteria.havingAnyTag())) {
            return events.filter(event -> positions.contains(event.position())).toList();
        }
    }
}
