package se.klubba.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was measured, written down. The text around the figures is a template, so that text and figures of one run tell one story.
 *
 * @param surroundings by the names that the template has for them: machine, versions, date, profile
 */
record Report(List<Figure> figures, Map<String, String> surroundings) {
    private static final String HEADING = "\n## ";
    private static final String QUESTIONS = HEADING + "Questions\n";
    private static final String PAGES = HEADING + "Pages\n";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Writes {@code benchmarks.md}, {@code benchmarks.json} and {@code benchmarks.svg} into a folder. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("benchmarks.json"), json());
        Files.writeString(folder.resolve("benchmarks.svg"), Bars.svg(ratiosWithGoals()));
        Files.writeString(folder.resolve("benchmarks.md"), markdown(template()));
    }

    /** Writes the section of the questions into the two files that are there, and leaves the rest as it is. */
    void writeQuestions(Path folder) throws IOException {
        writeSection(folder, QUESTIONS, Asking.SECTION, questions());
    }

    /** Likewise that of the pages. */
    void writePages(Path folder) throws IOException {
        writeSection(folder, PAGES, PageLoads.SECTION, pages());
    }

    private void writeSection(Path folder, String heading, String figuresOf, String told) throws IOException {
        var json = folder.resolve("benchmarks.json");
        var kept = new ArrayList<Object>();
        JSON.readTree(json).forEach(figure -> {
            if (!figure.path("name").asString().startsWith(figuresOf)) {
                kept.add(figure);
            }
        });
        figures.stream()
                .filter(figure -> figure.section().startsWith(figuresOf))
                .forEach(figure -> kept.add(asJson(figure)));
        Files.writeString(json, JSON.writeValueAsString(kept) + "\n");
        var text = folder.resolve("benchmarks.md");
        Files.writeString(text, with(heading, told, Files.readString(text)));
    }

    /** @throws IllegalStateException where the text has no such section */
    private static String with(String heading, String told, String text) {
        int begin = text.indexOf(heading);
        int end = text.indexOf(HEADING, begin + 1);
        if (begin < 0 || end < 0) {
            throw new IllegalStateException("there is no place for" + heading);
        }
        return text.substring(0, begin) + heading + "\n" + told.stripTrailing() + "\n" + text.substring(end);
    }

    private String pages() throws IOException {
        var of = figures.stream().filter(PageLoads::isOne).toList();
        return of.isEmpty()
                ? "Not measured in this run.\n"
                : filled(read("/pages.md").replace("{{tables}}", tables(of, "####")));
    }

    private String questions() throws IOException {
        return filled(read("/questions.md")
                .replace("{{tables}}", Questions.of(figures).tables()));
    }

    /** Counts have no place in a picture of ratios. */
    private List<Figure> ratiosWithGoals() {
        return others().filter(figure -> figure.goal() != null && figure.goal().value() > 0)
                .toList();
    }

    /** Questions and pages have sections of their own. */
    private Stream<Figure> others() {
        return figures.stream().filter(figure -> !Questions.isOne(figure) && !PageLoads.isOne(figure));
    }

    static String template() throws IOException {
        return read("/benchmarks.md");
    }

    private static String read(String resource) throws IOException {
        try (var text = Objects.requireNonNull(Report.class.getResourceAsStream(resource))) {
            return new String(text.readAllBytes(), UTF_8);
        }
    }

    String json() {
        return JSON.writeValueAsString(figures.stream().map(Report::asJson).toList()) + "\n";
    }

    private static Map<String, Object> asJson(Figure figure) {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", figure.section() + ": " + figure.name());
        json.put("unit", figure.unit());
        json.put("min", rounded(figure.min()));
        json.put("median", rounded(figure.median()));
        json.put("max", rounded(figure.max()));
        json.put("goal", figure.goal() == null ? null : figure.goal().value());
        json.put("met", figure.met());
        return json;
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    /** Every {@code {{name}}} of the template in its place. */
    String markdown(String template) throws IOException {
        return filled(template.replace(
                        "{{goals}}",
                        table(others().filter(figure -> figure.goal() != null).toList(), true))
                .replace("{{missed}}", missed())
                .replace("{{questions}}", questions().strip())
                .replace("{{pages}}", pages().strip())
                .replace("{{figures}}", tables(others().toList(), "###")));
    }

    /** One a section. */
    private static String tables(List<Figure> figures, String heading) {
        return figures.stream()
                .map(Figure::section)
                .distinct()
                .map(section -> heading + " " + section + "\n\n"
                        + table(
                                figures.stream()
                                        .filter(figure -> figure.section().equals(section))
                                        .toList(),
                                false))
                .collect(Collectors.joining("\n"));
    }

    private String filled(String template) {
        var text = template;
        for (var each : surroundings.entrySet()) {
            text = text.replace("{{" + each.getKey() + "}}", each.getValue());
        }
        return text;
    }

    private String missed() {
        var missed = others().filter(figure -> Boolean.FALSE.equals(figure.met()))
                .map(figure -> "- " + figure.section() + ": " + figure.name() + ": " + Figure.shown(figure.median())
                        + ", the goal is " + figure.goal() + ".\n")
                .collect(Collectors.joining());
        return missed.isEmpty() ? "None in this run.\n" : missed;
    }

    private static String table(List<Figure> figures, boolean withSection) {
        var table = new StringBuilder("| | unit | min | median | max | goal | |\n|---|---|---:|---:|---:|---:|---|\n");
        for (var figure : figures) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %s%s | %s | %s | %s | %s | %s | %s |%n",
                    withSection ? figure.section() + ": " : "",
                    figure.name(),
                    figure.unit(),
                    Figure.shown(figure.min()),
                    Figure.shown(figure.median()),
                    Figure.shown(figure.max()),
                    figure.goal() == null ? "" : figure.goal(),
                    figure.met() == null ? "" : figure.met() ? "met" : "missed"));
        }
        return table.toString();
    }
}
