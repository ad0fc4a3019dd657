package se.klubba.pages.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;

/**
 * What the page of a thing says at two times.
 *
 * @param thing the path of its page
 * @param heading of its page, at the later of the times that it was there
 * @param thereFirst whether the thing was there at the first time
 * @param thereSecond likewise
 * @param parts in the order in which they stand
 */
public record ComparePage(
        Visit visit, String thing, String heading, boolean thereFirst, boolean thereSecond, List<Told> parts)
        implements Page {
    /** Of lines that both say, so many are shown before and after what differs. */
    private static final int AROUND = 2;

    /** Which of the two times says it; where lines of both were left out, how many. */
    public enum Side {
        BOTH,
        FIRST,
        SECOND,
        LEFT_OUT
    }

    /** @param lines that are said after each other; the number of lines where they were left out */
    public record Told(Side side, List<String> lines) {}

    private record Line(Side side, String said) {}

    static ComparePage of(Visit visit, String thing, Said first, Said second) {
        var heading = second.there() ? second.heading() : first.heading();
        return new ComparePage(
                visit,
                thing,
                heading.isEmpty() ? thing : heading,
                first.there(),
                second.there(),
                folded(told(first.lines(), second.lines())));
    }

    private static List<Line> told(List<String> first, List<String> second) {
        var told = new ArrayList<Line>();
        for (AbstractDelta<String> delta : DiffUtils.diff(first, second, true).getDeltas()) {
            switch (delta.getType()) {
                case EQUAL -> add(told, Side.BOTH, delta.getSource().getLines());
                case DELETE, INSERT, CHANGE -> {
                    add(told, Side.FIRST, delta.getSource().getLines());
                    add(told, Side.SECOND, delta.getTarget().getLines());
                }
            }
        }
        return told;
    }

    private static void add(List<Line> told, Side side, List<String> lines) {
        lines.forEach(line -> told.add(new Line(side, line)));
    }

    /** What one time says is told together, without lines that both say and that stand by themselves. */
    private static List<Told> folded(List<Line> all) {
        var shown = new ArrayList<Told>();
        for (int i = 0; i < all.size(); ) {
            var side = shownAs(all, i);
            int from = i;
            while (i < all.size() && shownAs(all, i) == side) {
                i++;
            }
            shown.add(new Told(
                    side,
                    side == Side.LEFT_OUT
                            ? List.of(String.valueOf(i - from))
                            : all.subList(from, i).stream().map(Line::said).toList()));
        }
        return List.copyOf(shown);
    }

    private static Side shownAs(List<Line> all, int at) {
        return all.subList(Math.max(0, at - AROUND), Math.min(all.size(), at + AROUND + 1)).stream()
                        .anyMatch(line -> line.side() != Side.BOTH)
                ? all.get(at).side()
                : Side.LEFT_OUT;
    }

    public boolean same() {
        return thereFirst == thereSecond && parts.stream().allMatch(told -> told.side() == Side.LEFT_OUT);
    }

    public Texts texts() {
        return visit.texts(ComparePage.class);
    }

    /** The first time, in words. */
    public String before() {
        return time(visit.asked().asOf(), visit.asked().knownAt());
    }

    /** The second. */
    public String after() {
        return time(visit.parameter("against"), visit.parameter("againstKnown"));
    }

    private String time(@Nullable String asOf, @Nullable String knownAt) {
        var dates = visit.dates();
        var day = asOf == null ? texts().say("compare.today") : dates.day(LocalDate.parse(asOf));
        return knownAt == null ? day : texts().say("compare.known", day, dates.said(knownAt));
    }

    /** The page itself at the first time. */
    public String first() {
        return visit.links().to(thing);
    }

    /** At the second. */
    public String second() {
        return visit.links()
                .asOf(visit.parameter("against"))
                .knownAt(visit.parameter("againstKnown"))
                .to(thing);
    }

    @Override
    public String title() {
        return texts().say("compare.title", heading);
    }
}
