package se.klubba.pages.matter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The course of a matter as it is drawn: a lane a body, a stop an act, what is to come dashed. In units of the drawing.
 *
 * @param now where the day that the page is about is; null where that is outside of the drawing
 */
public record Course(
        int width,
        int height,
        List<Lane> lanes,
        List<Stop> stops,
        List<Leg> legs,
        List<Tick> ticks,
        @Nullable Integer now,
        int bottom) {
    private static final int WIDTH = 1080;
    private static final int LEFT = 200;
    private static final int RIGHT = 1050;
    private static final int TOP = 60;
    private static final int LANE = 66;
    private static final int NEAR = 26;
    private static final int LETTER = 8;
    private static final int LONGEST_LANE = 23;
    private static final int TICKS = 8;
    /** What the name of a month and its year takes. */
    private static final int TICK_WIDTH = 80;
    /** Of the dashes of what is to come, before the first day of what has been. */
    private static final int SMALLEST = 2;

    /** What happened, or will: on which lane, when, and in what shape. */
    public record Act(String lane, LocalDate day, String shape, String label, boolean coming) {}

    /** @param lines one, or two where its name is long */
    public record Lane(int y, List<String> lines) {}

    /** @param labelY null where there is no room for its label: the list beside has it */
    public record Stop(
            int x,
            int y,
            String shape,
            String label,
            @Nullable Integer labelY,
            boolean coming) {}

    /** @param path as SVG has it */
    public record Leg(String path, boolean coming) {}

    public record Tick(int x, YearMonth month) {}

    /** Null where there is too little to draw. */
    static @Nullable Course of(List<Act> acts, LocalDate day) {
        var merged = merged(acts);
        if (merged.size() < SMALLEST) {
            return null;
        }
        var first = merged.getFirst().day();
        var last = merged.getLast().day();
        var scale = new Scale(first, Math.max(1, ChronoUnit.DAYS.between(first, last)));
        Map<String, Integer> lanes = new java.util.LinkedHashMap<>();
        merged.forEach(a -> lanes.computeIfAbsent(a.lane(), _ -> TOP + LANE * lanes.size()));
        var stops = stops(merged, scale, lanes);
        int bottom = TOP + LANE * (lanes.size() - 1) + 48;
        return new Course(
                WIDTH,
                bottom + 30,
                lanes.entrySet().stream()
                        .map(e -> new Lane(e.getValue(), lines(e.getKey())))
                        .toList(),
                stops,
                legs(stops),
                scale.ticks(last),
                day.isBefore(first) || day.isAfter(last) ? null : scale.x(day),
                bottom);
    }

    /** What happened on one day in one lane is one stop. */
    private static List<Act> merged(List<Act> acts) {
        var byPlace = new java.util.LinkedHashMap<String, Act>();
        acts.stream()
                .sorted(java.util.Comparator.comparing(Act::day))
                .forEach(a -> byPlace.merge(a.day() + a.lane(), a, Course::both));
        return List.copyOf(byPlace.values());
    }

    private static Act both(Act first, Act second) {
        var label = first.label().contains(second.label()) ? first.label() : first.label() + ", " + second.label();
        return new Act(
                first.lane(),
                first.day(),
                second.shape().isEmpty() ? first.shape() : second.shape(),
                label.length() > 32 ? first.label().replace(" …", "") + " …" : label,
                first.coming() && second.coming());
    }

    private record Scale(LocalDate first, long days) {
        int x(LocalDate day) {
            return LEFT + 40 + (int) (ChronoUnit.DAYS.between(first, day) * (RIGHT - LEFT - 80) / days);
        }

        List<Tick> ticks(LocalDate last) {
            var months = (int) ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last)) + 1;
            int step = Math.max(1, (months + TICKS - 1) / TICKS);
            var all = new ArrayList<Tick>();
            for (var month = YearMonth.from(first);
                    !month.isAfter(YearMonth.from(last));
                    month = month.plusMonths(step)) {
                all.add(new Tick(Math.max(LEFT, x(month.atDay(1))), month));
            }
            if (all.size() > 1 && all.get(1).x() - all.getFirst().x() < TICK_WIDTH) {
                all.removeFirst();
            }
            return all;
        }
    }

    private static List<Stop> stops(List<Act> acts, Scale scale, Map<String, Integer> lanes) {
        var stops = new ArrayList<Stop>();
        Map<Integer, Integer> lastOn = new HashMap<>();
        Map<Integer, Integer> taken = new HashMap<>();
        for (var act : acts) {
            int y = java.util.Objects.requireNonNull(lanes.get(act.lane()));
            int x = Math.max(scale.x(act.day()), lastOn.getOrDefault(y, 0) + NEAR);
            lastOn.put(y, x);
            stops.add(new Stop(x, y, act.shape(), act.label(), labelAt(x, y, act.label(), taken), act.coming()));
        }
        return stops;
    }

    /** Above its stop, or else under it, where no other label is. */
    private static @Nullable Integer labelAt(int x, int y, String label, Map<Integer, Integer> taken) {
        int half = label.length() * LETTER / 2;
        for (int at : new int[] {y - 20, y + 34}) {
            if (x - half > taken.getOrDefault(at, LEFT - 60) && x + half < WIDTH) {
                taken.put(at, x + half + LETTER);
                return at;
            }
        }
        return null;
    }

    private static List<Leg> legs(List<Stop> stops) {
        var legs = new ArrayList<Leg>();
        for (int i = 1; i < stops.size(); i++) {
            var from = stops.get(i - 1);
            var to = stops.get(i);
            legs.add(new Leg(path(from, to), to.coming()));
        }
        return legs;
    }

    private static String path(Stop from, Stop to) {
        if (from.y() == to.y()) {
            return "M%d %dH%d".formatted(from.x(), from.y(), to.x());
        }
        int middle = (from.x() + to.x()) / 2;
        return "M%d %dC%d %d %d %d %d %d"
                .formatted(from.x(), from.y(), middle, from.y(), middle, to.y(), to.x(), to.y());
    }

    private static List<String> lines(String label) {
        int cut = label.lastIndexOf(' ', LONGEST_LANE);
        return label.length() <= LONGEST_LANE || cut < 0
                ? List.of(shortened(label))
                : List.of(label.substring(0, cut), shortened(label.substring(cut + 1)));
    }

    private static String shortened(String label) {
        return label.length() <= LONGEST_LANE
                ? label
                : label.substring(0, LONGEST_LANE - 1).strip() + "…";
    }

    public int right() {
        return RIGHT;
    }

    public int left() {
        return LEFT;
    }
}
