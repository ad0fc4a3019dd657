package se.klubba.benchmarks;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** What was measured of questions, as tables: a row a goal, and a row a question. */
record Questions(List<Figure> figures) {
    /** A section of fewer figures is of one kind of question, and has no column. */
    private static final int COLUMN = 10;

    static Questions of(List<Figure> all) {
        return new Questions(all.stream().filter(Questions::isOne).toList());
    }

    static boolean isOne(Figure figure) {
        return figure.section().startsWith(Asking.SECTION);
    }

    /** As Markdown. */
    String tables() {
        return figures.isEmpty() ? "Not measured in this run.\n" : goals() + "\n" + each();
    }

    /** How many questions meet each goal, and which is the furthest from it. */
    private String goals() {
        return sections(figures.stream().filter(figure -> figure.goal() != null).toList()).stream()
                .map(this::goal)
                .collect(Collectors.joining("", "| | goal | met by | the worst | |\n|---|---:|---:|---|---|\n", ""));
    }

    private String goal(String section) {
        var of = in(section).stream().filter(figure -> figure.goal() != null).toList();
        var goal = Objects.requireNonNull(of.getFirst().goal());
        var order = Comparator.comparingDouble(Figure::median);
        var worst = of.stream().max(goal.atLeast() ? order.reversed() : order).orElseThrow();
        long met = of.stream().filter(figure -> goal.metBy(figure.median())).count();
        return "| %s | %s | %d of %d | %s: %s | %s |%n"
                .formatted(
                        section.substring(Asking.SECTION.length()),
                        goal,
                        met,
                        of.size(),
                        worst.name(),
                        Figure.shown(worst.median()),
                        met == of.size() ? "met" : "missed");
    }

    private String each() {
        var names = names(Asking.SECTION + Asking.LARGE_TO_SMALL);
        var columns = sections(figures).stream()
                .filter(section ->
                        names(section).stream().filter(names::contains).count() >= COLUMN)
                .toList();
        if (columns.isEmpty()) {
            return "";
        }
        var table = new StringBuilder("| |");
        columns.forEach(section -> table.append(' ').append(title(section)).append(" |"));
        table.append("\n|---|").append("---:|".repeat(columns.size())).append('\n');
        for (var name : names) {
            table.append("| ").append(name).append(" |");
            columns.forEach(
                    section -> table.append(' ').append(cell(section, name)).append(" |"));
            table.append('\n');
        }
        return table.toString();
    }

    /** What is missed is bold. */
    private String cell(String section, String name) {
        return in(section).stream()
                .filter(figure -> figure.name().equals(name))
                .map(figure -> Boolean.FALSE.equals(figure.met())
                        ? "**" + Figure.shown(figure.median()) + "**"
                        : Figure.shown(figure.median()))
                .collect(Collectors.joining());
    }

    private String title(String section) {
        var unit = in(section).getFirst().unit();
        var title = section.substring(Asking.SECTION.length());
        return unit.startsWith("ratio") ? title : String.format(Locale.ROOT, "%s (%s)", title, unit);
    }

    private List<Figure> in(String section) {
        return figures.stream()
                .filter(figure -> figure.section().equals(section))
                .toList();
    }

    private List<String> names(String section) {
        return in(section).stream().map(Figure::name).toList();
    }

    private static List<String> sections(List<Figure> figures) {
        return figures.stream().map(Figure::section).distinct().toList();
    }
}
