package se.klubba.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was measured, written down. The text around the figures is a template, so that text and figures of one run tell one story.
 *
 * @param surroundings by the names that the template has for them: machine, versions, date, profile
 */
record Report(List<Figure> figures, Map<String, String> surroundings) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Writes {@code benchmarks.md}, {@code benchmarks.json} and {@code benchmarks.svg} into a folder. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("benchmarks.json"), json());
        Files.writeString(folder.resolve("benchmarks.svg"), Bars.svg(ratiosWithGoals()));
        Files.writeString(folder.resolve("benchmarks.md"), markdown(template()));
    }

    /** Counts have no place in a picture of ratios. */
    private List<Figure> ratiosWithGoals() {
        return figures.stream()
                .filter(figure -> figure.goal() != null && figure.goal().value() > 0)
                .toList();
    }

    static String template() throws IOException {
        try (var text = Objects.requireNonNull(Report.class.getResourceAsStream("/benchmarks.md"))) {
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
    String markdown(String template) {
        var text = template.replace(
                        "{{goals}}",
                        table(
                                figures.stream()
                                        .filter(figure -> figure.goal() != null)
                                        .toList(),
                                true))
                .replace("{{missed}}", missed());
        var sections = figures.stream().map(Figure::section).distinct().toList();
        var tables = sections.stream()
                .map(section -> "### " + section + "\n\n"
                        + table(
                                figures.stream()
                                        .filter(figure -> figure.section().equals(section))
                                        .toList(),
                                false))
                .collect(Collectors.joining("\n"));
        text = text.replace("{{figures}}", tables);
        for (var each : surroundings.entrySet()) {
            text = text.replace("{{" + each.getKey() + "}}", each.getValue());
        }
        return text;
    }

    private String missed() {
        var missed = figures.stream()
                .filter(figure -> Boolean.FALSE.equals(figure.met()))
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
