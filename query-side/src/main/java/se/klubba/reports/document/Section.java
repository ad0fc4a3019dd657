package se.klubba.reports.document;

import java.util.List;

/** @param id stable, the same in every language; unique in its report, as are those of its blocks */
public record Section(String id, String heading, List<Block> blocks) {
    public Section {
        blocks = List.copyOf(blocks);
    }

    public static Section of(String id, String heading, Block... blocks) {
        return new Section(id, heading, List.of(blocks));
    }
}
