package se.klubba.reports.testing;

import java.util.List;
import se.klubba.reports.document.Block;
import se.klubba.reports.document.Document;
import se.klubba.reports.document.Section;

/** A small report in memory, to be looked at after its run. */
public final class Whole {
    private Whole() {}

    public static Document of(Document document) {
        return new Document(
                document.title(),
                document.name(),
                document.about(),
                document.provenance(),
                document.sections().stream().map(Whole::of).toList(),
                List.copyOf(document.facts()));
    }

    private static Section of(Section section) {
        return new Section(
                section.id(),
                section.heading(),
                section.blocks().stream().map(Whole::of).toList());
    }

    private static Block of(Block block) {
        return block instanceof Block.Table t
                ? new Block.Table(t.id(), t.caption(), t.columns(), List.copyOf(t.rows()))
                : block;
    }
}
