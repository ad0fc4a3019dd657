package se.klubba.records.format;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.Basis.Block;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.Source.Range;
import se.klubba.kernel.ToldAs;
import se.klubba.matters.event.MatterEvent.DecisionWay;

/**
 * A record file as it was read: the meeting, the short names, and every act in the order in which it is judged. Names are not looked up yet.
 */
public record Minutes(Heading heading, Map<String, Named> names, List<KeyedAct> acts) {
    /** The same, knowing more names. */
    public Minutes with(Map<String, Named> more) {
        return new Minutes(heading, more, acts);
    }

    /** The same with its acts in another order. */
    public Minutes with(List<KeyedAct> inOrder) {
        return new Minutes(heading, names, inOrder);
    }

    /**
     * Which meeting, and the document that its acts point into unless they name another.
     *
     * @param with other bodies whose meeting it is as well
     * @param later days on which it went on after it was adjourned
     * @param zone of its hours; null for that of the register
     * @param anotherThatDay not the meeting of that day that the register knows, unless that begins at this hour
     * @param readable whether it says which meeting it is; something stands in for what it does not say, so that the acts can be read
     */
    public record Heading(
            Node body,
            LocalDate on,
            @Nullable LocalTime starts,
            @Nullable LocalTime ends,
            boolean anotherThatDay,
            List<Node> with,
            List<LocalDate> later,
            @Nullable Node zone,
            @Nullable Node place,
            @Nullable Node document,
            boolean readable,
            Place at) {
        /** Stands in for the body of a file that does not say whose meeting it is about. */
        static final String NOBODY = "?";

        public boolean saysWhose() {
            return !body.shown().equals(NOBODY);
        }
    }

    /**
     * A short name.
     *
     * @param name the full one, by which the register knows it
     * @param attributes what else is needed to note it, where the register does not know it
     */
    public record Named(Kind kind, String name, Node.Fields attributes, Place at) {
        /** Said to be the one on record with this identifier; null where nothing says so. */
        public @Nullable String id() {
            return attributes.byName().get("id") instanceof Node.Text(var id, var _) ? id.strip() : null;
        }

        /** Said to be none of those on record. */
        public boolean isNew() {
            return attributes.byName().get("new") instanceof Node.Text(var said, var _) && said.equals("true");
        }
    }

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
    public record KeyedAct(
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
        /** The same act at another place among the clauses of its item. */
        public KeyedAct numbered(int place) {
            return new KeyedAct(key, at, when, item, block, place, decided, matters, words, spots, forms, said);
        }

        /** How it stands in the text; null for what was decided or done. */
        public @Nullable ToldAs toldAs() {
            return said instanceof Node.Fields(var byName, var _)
                            && byName.get("as") instanceof Node.Text(var as, var _)
                    ? ToldAs.valueOf(as.strip().toUpperCase(Locale.ROOT))
                    : null;
        }

        /** The key without the number of its item, which may have a slash itself: what the record calls the clause. */
        public String label() {
            var number = item == null ? "" : item.toString();
            return key.startsWith(number + "/")
                    ? key.substring(number.length() + 1)
                    : key.substring(key.indexOf('/') + 1);
        }
    }

    /**
     * When an act that is told, or of a later sitting, happened, and whose it was; each may be unsaid.
     *
     * @param body that decided; at its meeting of that day where one is known, else outside its meetings
     * @param meeting at which it happened, where the text tells of one
     * @param way in which it was decided outside meetings; null where that is not told
     * @param delegate who decided for the body, by delegation
     * @param sitting whether it is a later sitting of the meeting at hand, of which only the day is said
     */
    public record When(
            @Nullable Node body,
            @Nullable Node meeting,
            @Nullable EdtfDate on,
            @Nullable LocalTime starts,
            @Nullable DecisionWay way,
            @Nullable Node delegate,
            boolean sitting,
            Place at) {}

    /**
     * A place in a document.
     *
     * @param lines null where it is quoted alone
     * @param document null for the document of the meeting
     * @param quote the words that stand there, or the first and the last of them with {@code …} between; null where its lines are told
     */
    public record Spot(
            @Nullable Range lines,
            @Nullable Range columns,
            @Nullable Node document,
            @Nullable String quote,
            Place at) {}

    /**
     * One effect or act, by its verb.
     *
     * @param own where its own words stand, where that is not where those of its act do
     */
    public record Form(String verb, Node arguments, Place at, List<Spot> own) {
        public Form(String verb, Node arguments, Place at) {
            this(verb, arguments, at, List.of());
        }

        /** A verb without fields. */
        static Form bare(String verb, Place at) {
            return new Form(verb, new Node.Fields(new LinkedHashMap<>(), at), at);
        }
    }
}
