package se.klubba.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Ratios beside their goals, as a picture: a bar from the smallest to the largest, a line at the median, a mark at the goal. */
final class Bars {
    private static final int LEFT = 470;
    private static final int WIDTH = 900;
    private static final int ROW = 26;
    private static final int TOP = 44;

    private Bars() {}

    /** @param figures with goals; how far each got is drawn in goals, on a logarithmic scale from a quarter to four of them */
    static String svg(List<Figure> figures) {
        int height = TOP + ROW * figures.size() + 10;
        var svg = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\" role=\"img\">\n"
                        .formatted(WIDTH, height));
        svg.append(
                "<title>How far each goal was reached</title>\n<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
        for (double goals : new double[] {0.25, 0.5, 1, 2, 4}) {
            svg.append(line(x(goals), TOP - 8, x(goals), height - 10, goals == 1 ? 2 : 0.5));
            svg.append(text(x(goals), TOP - 14, "middle", (goals == 1 ? "goal" : Figure.shown(goals) + " ×")));
        }
        for (int i = 0; i < figures.size(); i++) {
            row(svg, figures.get(i), TOP + ROW * i);
        }
        return svg.append("</svg>\n").toString();
    }

    private static void row(StringBuilder svg, Figure figure, int y) {
        var met = Boolean.TRUE.equals(figure.met());
        svg.append(text(4, y + 16, "start", (met ? "✓ " : "✗ ") + figure.section() + ": " + figure.name()));
        double from = x(reached(figure, figure.min()));
        double to = x(reached(figure, figure.max()));
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"12\" fill=\"%s\" stroke=\"black\"/>%n",
                Math.min(from, to),
                y + 6,
                Math.max(1, Math.abs(to - from)),
                met ? "#bbb" : "white"));
        double median = x(reached(figure, figure.median()));
        svg.append(line(median, y + 2, median, y + 22, 3));
    }

    /** In goals, more is better. */
    private static double reached(Figure figure, double value) {
        var goal = Objects.requireNonNull(figure.goal());
        return goal.atLeast() ? value / goal.value() : goal.value() / value;
    }

    private static double x(double goals) {
        double scale = Math.log(Math.clamp(goals, 0.25, 4)) / Math.log(4);
        return LEFT + (scale + 1) / 2 * (WIDTH - LEFT - 30);
    }

    private static String line(double x1, double y1, double x2, double y2, double width) {
        return String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"black\" stroke-width=\"%.1f\"/>%n",
                x1,
                y1,
                x2,
                y2,
                width);
    }

    private static String text(double x, double y, String anchor, String text) {
        return String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n",
                x,
                y,
                anchor,
                text.replace("&", "&amp;").replace("<", "&lt;"));
    }
}
