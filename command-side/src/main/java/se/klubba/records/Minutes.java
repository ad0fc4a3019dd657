package se.klubba.records;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.Basis.Block;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.Source.Range;

/**
 * A record file as it was read: the meeting, the short names, and every act in the order in which it is judged. Names are not looked up yet.
 */
record Minutes(Heading heading, Map<String, Named> names, List<KeyedAct> acts) {
    /**
     * Which meeting, and the document that its acts point into unless they name another.
     *
     * @param anotherThatDay not the meeting of that day that the register knows, unless that begins at this hour
     */
    record Heading(
            Node body,
            LocalDate on,
            @Nullable LocalTime starts,
            @Nullable LocalTime ends,
            boolean anotherThatDay,
            @Nullable Node place,
            @Nullable Node document,
            Place at) {}

    /**
     * A short name.
     *
     * @param name the full one, by which the register knows it
     * @param attributes what else is needed to note it, where the register does not know it
     */
    record Named(Kind kind, String name, Node.Fields attributes, Place at) {}

    /**
     * One act: a clause, a passage of running text, or something that a section of the file says.
     *
     * @param key unique in the file
     * @param when of another day; null for the day of the meeting
     * @param block null where it is no clause: the meeting itself, its agenda, its attendance
     * @param number its place among the clauses of its item, from 1
     * @param decided whether it is a decision, and not only something that happened
     * @param matters null where they are those of the item
     * @param spots where it stands; the first is where its words are read from
     * @param forms what it does, in order
     * @param said all of it as it is written, for telling whether it was sent before
     */
    record KeyedAct(
            String key,
            Place at,
            @Nullable When when,
            @Nullable ItemNumber item,
            @Nullable Block block,
            int number,
            boolean decided,
            @Nullable Node matters,
            @Nullable Node words,
            List<Spot> spots,
            List<Form> forms,
            Node said) {
        /** The last part of the key: what the record calls the clause. */
        String label() {
            return key.substring(key.indexOf('/') + 1);
        }
    }

    /** The day of an act that is told, and the body at whose meeting it happened, with its hour where it met twice; each may be unsaid. */
    record When(
            @Nullable Node body,
            @Nullable EdtfDate on,
            @Nullable LocalTime starts,
            Place at) {}

    /** A place in a document; null for the document of the meeting. */
    record Spot(
            Range lines, @Nullable Range columns, @Nullable Node document, Place at) {}

    /** One effect or act, by its verb. */
    record Form(String verb, Node arguments, Place at) {}
}
