package se.klubba.reports.rendering;

import java.util.ArrayList;
import java.util.List;
import se.klubba.reports.document.Block;

/**
 * Where the parts of a bar chart stand, in units of the drawing. Bars lie, one under the other, so that long labels have room; each has its
 * number at its end, so that nothing has to be read off a scale or a colour.
 */
public record BarChartDrawing(int width, int height, List<Drawn> bars) {
    private static final int WIDTH = 720;
    private static final int LABEL = 290;
    private static final int NUMBER = 70;
    private static final int STEP = 26;
    private static final int THICK = 18;
    private static final int BASELINE = 13;
    private static final int LONGEST_LABEL = 34;

    /** @param label as much of it as there is room for */
    public record Drawn(
            int y, int baseline, int start, int length, int thick, int numberAt, String label, long value) {}

    public BarChartDrawing {
        bars = List.copyOf(bars);
    }

    static BarChartDrawing of(Block.BarChart chart) {
        long most = chart.bars().stream().mapToLong(Block.Bar::value).max().orElse(0);
        var drawn = new ArrayList<Drawn>();
        for (var bar : chart.bars()) {
            int y = drawn.size() * STEP + (STEP - THICK) / 2;
            int length = most <= 0 ? 0 : (int) (bar.value() * (WIDTH - LABEL - NUMBER) / most);
            drawn.add(new Drawn(
                    y, y + BASELINE, LABEL, length, THICK, LABEL + length + 6, shortened(bar.label()), bar.value()));
        }
        return new BarChartDrawing(WIDTH, Math.max(STEP, drawn.size() * STEP), drawn);
    }

    private static String shortened(String label) {
        return label.codePointCount(0, label.length()) <= LONGEST_LABEL
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…";
    }

    public int labelEnd() {
        return LABEL - 8;
    }
}
