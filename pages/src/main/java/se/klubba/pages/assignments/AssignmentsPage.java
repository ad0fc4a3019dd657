package se.klubba.pages.assignments;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.openassignments.Assignment;
import se.klubba.openassignments.Assignment.Status;
import se.klubba.openassignments.Assignments;
import se.klubba.openassignments.AssignmentsAsked;
import se.klubba.pages.layout.Choice;
import se.klubba.pages.layout.Links;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Part;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;
import se.klubba.reading.ListWanted;
import se.klubba.reading.Named;
import se.klubba.reading.ReadContext;
import se.klubba.reading.Readings;
import se.klubba.reading.Who;

/**
 * What was assigned: open, overdue, ended; of one recipient where it is named, with what the predecessors of a body had.
 *
 * @param of the recipient that is asked for; null for all
 * @param hers the same list of whoever looks, and of each principal for which they sit; none where it is not known who that is on record
 * @param byRecipient how many of those that are shown each has
 */
public record AssignmentsPage(
        Visit visit, Part<Assignment> part, @Nullable Named of, List<Whose> hers, Map<Who, Long> byRecipient)
        implements Page {
    /** @param people whether what people have who sit in that body, or for that principal, is among them */
    public record Whose(String recipient, boolean people, String text) {}

    /** The identifier of whose they are. */
    static final String RECIPIENT = "recipient";
    /** Whether those of people who sit in that body, or for that principal, are among them. */
    static final String WITH_PEOPLE = "withPeople";

    private static final String OVERDUE = "overdue";
    private static final String ENDED = "ended";
    private static final String ALL = "all";

    /** @param owed by the recipient that is asked for, of some */
    static AssignmentsPage of(
            Visit visit,
            ReadContext reading,
            Assignments assignments,
            UnaryOperator<ListWanted> owed,
            @Nullable Named of,
            List<Whose> hers) {
        var state = Choice.of(visit, "state", choices(visit));
        var list = switch (state) {
            case OVERDUE -> assignments.list().where(_ -> Assignment::overdue);
            case ENDED -> assignments.list().where(_ -> a -> a.status() != Status.OPEN);
            default -> assignments.list();
        };
        var every = switch (state) {
            case ALL, ENDED -> ListWanted.ALL;
            case OVERDUE -> AssignmentsAsked.maybeDueBefore(AssignmentsAsked.OPEN, visit.day());
            default -> AssignmentsAsked.OPEN;
        };
        var part = Part.of(visit, reading, list, owed.apply(every));
        return new AssignmentsPage(visit, part, of, hers, byRecipient(part.items()));
    }

    private static Stream<Who> recipients(Assignment assignment) {
        return Stream.concat(Stream.of(assignment.recipient()), assignment.recipient().of().stream());
    }

    private static Map<Who, Long> byRecipient(List<Assignment> shown) {
        var counted = new LinkedHashMap<Who, Long>();
        shown.stream()
                .flatMap(AssignmentsPage::recipients)
                .filter(one -> one.id() != null)
                .forEach(one -> counted.merge(one, 1L, Long::sum));
        var sorted = new LinkedHashMap<Who, Long>();
        counted.entrySet().stream()
                .sorted(Map.Entry.<Who, Long>comparingByValue()
                        .reversed()
                        .thenComparing(e -> e.getKey().shown(), Comparator.naturalOrder()))
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }

    private static List<Choice> choices(Visit visit) {
        var say = visit.texts(AssignmentsPage.class);
        return List.of(
                new Choice("", say.say("assignments.open")),
                new Choice(OVERDUE, say.say("assignments.overdue")),
                new Choice(ENDED, say.say("assignments.ended")),
                new Choice(ALL, visit.texts().say("all")));
    }

    public List<Choice> choices() {
        return choices(visit);
    }

    /** This list, of one recipient. */
    public String of(Who who) {
        return of(String.valueOf(who.id()), false);
    }

    public String of(Whose whose) {
        return of(whose.recipient(), whose.people());
    }

    private String of(String recipient, boolean people) {
        return visit.links()
                .to(visit.here(Map.of(RECIPIENT, recipient, WITH_PEOPLE, people ? "true" : "", "cursor", "")));
    }

    public boolean chosen(Whose whose) {
        return whose.recipient().equals(visit.parameter(RECIPIENT)) && whose.people() == withPeople(visit);
    }

    static boolean withPeople(Visit visit) {
        return "true".equals(Readings.oneOf(WITH_PEOPLE, visit.parameter(WITH_PEOPLE), List.of("true", "false")));
    }

    public String ofAll() {
        return of("", false);
    }

    /** What became of these, as a feed. */
    public String feed() {
        var recipient = visit.parameter(RECIPIENT);
        return visit.followed(
                recipient == null
                        ? "/follow/assignments.atom"
                        : "/follow/recipients/" + Links.encoded(recipient) + ".atom");
    }

    /** How many days it is late. */
    public long late(Assignment assignment) {
        var last = assignment.due().last();
        return last == null ? 0 : java.time.temporal.ChronoUnit.DAYS.between(last, visit.day());
    }

    public Texts texts() {
        return visit.texts(AssignmentsPage.class);
    }

    @Override
    public String title() {
        return visit.texts().say(Section.ASSIGNMENTS);
    }

    @Override
    public Section section() {
        return Section.ASSIGNMENTS;
    }
}
