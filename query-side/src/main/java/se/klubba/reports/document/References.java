package se.klubba.reports.document;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import se.klubba.timeline.Fact;

/** Which facts parts of a report refer to. */
public final class References {
    private References() {}

    /** Positions in the log. */
    public static BitSet of(Collection<Section> sections) {
        var all = new BitSet();
        sections.stream()
                .flatMap(s -> s.blocks().stream())
                .flatMap(References::in)
                .flatMap(List::stream)
                .forEach(position -> all.set(Math.toIntExact(position)));
        return all;
    }

    /** Of facts that a part is to refer to. */
    public static List<Long> entries(Collection<Fact> facts) {
        return WholeNumbers.copyOf(facts.stream().map(Fact::entry).toList());
    }

    private static Stream<List<Long>> in(Block block) {
        return switch (block) {
            case Block.Paragraph _ -> Stream.empty();
            case Block.Figures f -> f.figures().stream().map(Figure::facts);
            case Block.Table t -> t.rows().stream().flatMap(List::stream).map(Cell::facts);
            case Block.BarChart c -> c.bars().stream().map(Block.Bar::facts);
        };
    }
}
