package se.klubba.reports.document;

import java.util.Collection;
import java.util.List;

/**
 * A report that has been run.
 *
 * @param title the name of its definition in the language, and what it is about where that is not everything
 * @param name the name of its definition in the language
 * @param about what it is and counts, in a sentence or two
 * @param facts every fact that a part of it rests on, by its position in the log. There may be more of them than memory: to be gone through in
 *     order
 */
public record Document(
        String title,
        String name,
        String about,
        Provenance provenance,
        List<Section> sections,
        Collection<Ground> facts) {
    public Document {
        sections = List.copyOf(sections);
    }
}
