package se.klubba.reports.document;

import java.util.List;

/**
 * A report that has been run.
 *
 * @param about what it is and counts, in a sentence or two
 * @param facts every fact that a part of it rests on, by its position in the log
 */
public record Document(String title, String about, Provenance provenance, List<Section> sections, List<Ground> facts) {
    public Document {
        sections = List.copyOf(sections);
        facts = List.copyOf(facts);
    }
}
