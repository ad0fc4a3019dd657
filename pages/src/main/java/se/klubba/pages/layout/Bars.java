package se.klubba.pages.layout;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.Term;

/** Terms over time as bars, a row each, in units of the drawing. */
public record Bars(
        int width,
        int height,
        List<Bar> bars,
        List<Tick> ticks,
        @Nullable Integer now,
        int bottom) {
    private static final int WIDTH = 1080;
    private static final int LEFT = 200;
    private static final int RIGHT = 1060;
    private static final int ROW = 32;
    private static final int THICK = 25;
    private static final int TICKS = 8;
    private static final int LETTER = 8;
    private static final int MONTHS_ON = 6;
    private static final int MOST = 40;
    private static final int LONGEST_LABEL = 20;

    /**
     * @param shape as it is called in the style sheet
     * @param text null where there is no room for it in the bar
     */
    public record Bar(
            int y,
            int x,
            int length,
            int thick,
            String shape,
            String lane,
            @Nullable String text) {}

    public record Tick(int x, YearMonth month) {}

    /** One term as it is drawn. */
    public record Row(String lane, String name, Term term, Term.Holds holds) {
        public LocalDate first(LocalDate otherwise) {
            var first = term.first();
            return first == null || first.earliest() == null ? otherwise : first.earliest();
        }
    }

    /** Null where no beginning is known, or there is nothing to draw. */
    public static @Nullable Bars of(List<Row> rows, LocalDate day) {
        var from = rows.stream()
                .map(r -> r.first(LocalDate.MAX))
                .min(LocalDate::compareTo)
                .filter(d -> !d.equals(LocalDate.MAX))
                .orElse(null);
        if (from == null) {
            return null;
        }
        var latest = rows.stream()
                .map(r ->
                        r.term().last() == null ? r.first(day) : r.term().last().latest())
                .max(LocalDate::compareTo)
                .orElse(day);
        var to = (latest.isAfter(day) ? latest : day).plusMonths(MONTHS_ON);
        var scale = new Scale(from, to, Math.max(1, ChronoUnit.DAYS.between(from, to)));
        var bars = new ArrayList<Bar>();
        for (var row : rows.stream().limit(MOST).toList()) {
            bars.add(bar(row, bars.size(), scale, day));
        }
        int bottom = bars.size() * ROW + 8;
        return new Bars(WIDTH, bottom + 24, bars, scale.ticks(), day.isBefore(from) ? null : scale.x(day), bottom);
    }

    private static Bar bar(Row row, int place, Scale scale, LocalDate day) {
        int x = scale.x(row.first(scale.from()));
        var last = row.term().last();
        int end = last == null ? RIGHT : scale.x(last.latest().plusDays(1));
        int length = Math.max(4, end - x);
        boolean over = last != null && last.latest().isBefore(day);
        boolean coming = row.first(scale.from()).isAfter(day);
        var shape = over ? "ended" : coming || row.holds() == Term.Holds.CERTAINLY ? "held" : "maybe";
        return new Bar(
                place * ROW + 5,
                x,
                length,
                THICK,
                shape,
                row.lane().length() > LONGEST_LABEL ? row.lane().substring(0, LONGEST_LABEL - 1) + "…" : row.lane(),
                row.name().length() * LETTER + 16 < length ? row.name() : null);
    }

    private record Scale(LocalDate from, LocalDate to, long days) {
        int x(LocalDate day) {
            long within = Math.clamp(ChronoUnit.DAYS.between(from, day), 0, days);
            return LEFT + (int) (within * (RIGHT - LEFT) / days);
        }

        List<Tick> ticks() {
            int months = (int) ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to)) + 1;
            int step = Math.max(1, (months + TICKS - 1) / TICKS);
            var all = new ArrayList<Tick>();
            for (var m = YearMonth.from(from); !m.isAfter(YearMonth.from(to)); m = m.plusMonths(step)) {
                all.add(new Tick(x(m.atDay(1)), m));
            }
            return all.size() > 1 && all.getLast().x() > RIGHT - 80 ? all.subList(0, all.size() - 1) : all;
        }
    }

    public int left() {
        return LEFT;
    }
}
