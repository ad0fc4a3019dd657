package se.klubba.records.resolving;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.Due;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.Money;
import se.klubba.kernel.Party;
import se.klubba.kernel.ProposalId;
import se.klubba.kernel.Term;
import se.klubba.kernel.WaitsFor;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.Amends;
import se.klubba.matters.event.MatterEvent.Point;
import se.klubba.matters.event.MatterEvent.SubjectKind;
import se.klubba.matters.event.MatterEvent.SubjectTo;
import se.klubba.records.format.Faults;
import se.klubba.records.format.Node;
import se.klubba.records.format.Parts;
import se.klubba.words.State;

/** Reads the value of a field by the type that the act gives it: names become identifiers, short forms become values. */
public final class Values {
    public static final String NOT_STATED = "not-stated";
    /** What may stand in the place of a last day. */
    private static final Set<String> TERM_ENDS = Set.of("next-meeting", "successor");

    private static final Set<Class<?>> READ = Set.of(
            Words.class,
            String.class,
            LocalDate.class,
            LocalTime.class,
            EdtfDate.class,
            ItemNumber.class,
            Party.class,
            WaitsFor.class,
            Due.class,
            Term.class,
            Money.class,
            ZoneId.class,
            Amends.class,
            SubjectTo.class,
            boolean.class,
            int.class,
            Integer.class,
            long.class);

    /** How a value of one type is read. */
    private interface Reader {
        Object read(Node node, Situation in);
    }

    private final Parts parts;
    private final Faults faults;
    private final Papers papers;
    private final Identifiers identifiers;
    private final Coming coming;
    private final Parties parties;
    private final Map<Class<?>, Reader> readers = new HashMap<>();

    public Values(Faults faults, Things things, Papers papers, Identifiers identifiers) {
        this.parts = new Parts(faults);
        this.faults = faults;
        this.papers = papers;
        this.identifiers = identifiers;
        this.coming = new Coming(identifiers, things, faults);
        this.parties = new Parties(things, faults);
        readers.put(Words.class, (node, _) -> Words.of(parts.text(node)));
        readers.put(String.class, (node, _) -> parts.text(node));
        readers.put(LocalDate.class, (node, _) -> parts.day(node));
        readers.put(LocalTime.class, (node, _) -> parts.time(node));
        readers.put(EdtfDate.class, (node, _) -> parts.date(node));
        readers.put(ItemNumber.class, (node, _) -> parts.item(node));
        readers.put(Party.class, (node, _) -> parties.read(node));
        readers.put(WaitsFor.class, coming::waitsFor);
        readers.put(Due.class, coming::due);
        readers.put(Term.class, this::term);
        readers.put(Money.class, (node, _) -> money(node));
        readers.put(ZoneId.class, (node, _) -> zone(node));
        readers.put(Amends.class, this::amends);
        readers.put(SubjectTo.class, (node, _) -> subject(node));
        readers.put(boolean.class, (node, _) -> parts.truth(node));
        readers.put(int.class, (node, _) -> parts.number(node));
        readers.put(Integer.class, (node, _) -> parts.number(node));
        readers.put(long.class, (node, _) -> parts.longNumber(node));
    }

    /** @param in whose meeting it is about, where a value leaves that open */
    public Object read(Type type, Node node, Situation in) {
        try {
            return value(type, node, in);
        } catch (IllegalArgumentException e) {
            throw faults.stop(node.at(), "wrong-value", String.valueOf(e.getMessage()));
        }
    }

    private Object value(Type type, Node node, Situation in) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return list(list.getActualTypeArguments()[0], node, in);
        }
        var plain = (Class<?>) type;
        if (plain.isEnum()) {
            return constant(plain, node);
        }
        if (Identifier.class.isAssignableFrom(plain)) {
            return identifiers.read(plain, node, in);
        }
        var reader = readers.get(plain);
        if (reader != null) {
            return reader.read(node, in);
        }
        if (plain.isRecord()) {
            return record(ActShape.of(plain), node, in);
        }
        throw new IllegalStateException("an act with a " + plain + " is no verb");
    }

    /** Whether a value of that type can stand in a file: an act with one that cannot is no verb. */
    static boolean canRead(Type type) {
        if (type instanceof ParameterizedType list) {
            return list.getRawType() == List.class && canRead(list.getActualTypeArguments()[0]);
        }
        var plain = (Class<?>) type;
        if (Identifier.class.isAssignableFrom(plain)) {
            return Identifiers.canRead(plain);
        }
        return plain.isEnum()
                || READ.contains(plain)
                || plain.isRecord()
                        && ActShape.of(plain).components().stream().allMatch(c -> canRead(ActShape.typeOf(c)));
    }

    /** What is wrong with one does not hide what is wrong with the next. */
    private List<Object> list(Type of, Node node, Situation in) {
        if (of == Point.class) {
            return points(node, in);
        }
        var values = new ArrayList<Object>();
        var all = parts.many(node);
        all.forEach(one -> faults.within(() -> values.add(read(of, one, in))));
        if (values.size() < all.size()) {
            throw faults.follows();
        }
        return values;
    }

    /** {@code {1: {lines: 63}, 2: the words of the point}}. */
    private List<Object> points(Node node, Situation in) {
        if (!(node instanceof Node.Fields(var byNumber, var _))) {
            throw faults.stop(
                    node.at(),
                    "not-points",
                    "points stand under their numbers, as in {1: {lines: 63}, 2: the words of it}");
        }
        var points = new ArrayList<Object>();
        byNumber.forEach((number, said) -> points.add(
                said instanceof Node.Text words
                        ? new Point(number, Words.of(parts.text(words)), List.of())
                        : new Point(number, null, papers.sources(parts.spots(said), in.item()))));
        return points;
    }

    private Object constant(Class<?> type, Node node) {
        var name = parts.text(node).toUpperCase(Locale.ROOT).replace('-', '_');
        for (var constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw faults.stop(
                node.at(),
                "unknown-value",
                "'" + node.shown() + "' is none of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(Values::written)
                                .collect(Collectors.joining(", ")));
    }

    public static String written(Object constant) {
        return State.code((Enum<?>) constant);
    }

    /**
     * {@code {from: 2020-01-01, to: …}}, each as well as it is known; a day alone is its beginning, a year or month alone that year or month
     * from its first day to its last; {@code from: {in: 2019}} began some time in 2019; {@code not-stated} for neither. {@code until} is at what it
     * ends, where that is no day.
     */
    private Term term(Node node, Situation in) {
        if (node instanceof Node.Text) {
            if (parts.text(node).equals(NOT_STATED)) {
                return Term.UNKNOWN;
            }
            var whole = parts.date(node);
            return whole.precise() || whole.earliest() == null
                    ? new Term(whole, null)
                    : new Term(EdtfDate.on(whole.earliest()), EdtfDate.on(whole.latest()));
        }
        var fields = parts.fields(node, Set.of("from", "to", "in", "until"));
        if (fields.byName().containsKey("in")) {
            return new Term(parts.date(node), null);
        }
        var from = fields.byName().get("from");
        var to = fields.byName().get("to");
        var until = fields.byName().get("until");
        if (until == null && to instanceof Node.Text(var end, var _) && TERM_ENDS.contains(end.strip())) {
            until = to;
            to = null;
        }
        return new Term(
                from == null ? null : edge(from, true),
                to == null ? null : edge(to, false),
                until == null ? null : coming.termEnd(until, in));
    }

    /** The first day, or the last, of a period that is named; some day in it where that is said: {@code {in: 2019}}. */
    private @Nullable EdtfDate edge(Node node, boolean first) {
        if (node instanceof Node.Text text && text.value().strip().equals(NOT_STATED)) {
            return null;
        }
        var date = parts.date(node);
        if (node instanceof Node.Fields || date.precise() || date.earliest() == null) {
            return date;
        }
        return EdtfDate.on(first ? date.earliest() : date.latest());
    }

    /** {@code 400000} kronor, {@code {about: 400000}}, {@code {amount: 400000, currency: EUR}}. */
    private Money money(Node node) {
        if (node instanceof Node.Text) {
            return Money.kronor(parts.longNumber(node));
        }
        var fields = parts.fields(node, Set.of("about", "amount", "currency"));
        var currency = fields.byName().get("currency");
        boolean about = fields.byName().containsKey("about");
        return new Money(
                parts.longNumber(parts.required(fields, about ? "about" : "amount")),
                currency == null ? Money.KRONOR : parts.text(currency),
                about);
    }

    /** {@code motion}, or its point {@code motion/1}. */
    private Amends amends(Node node, Situation in) {
        if (!(node instanceof Node.Text text) || text.value().lastIndexOf('/') < 1) {
            return new Amends((ProposalId) identifiers.read(ProposalId.class, node, in), null);
        }
        int cut = text.value().lastIndexOf('/');
        var proposal = new Node.Text(text.value().substring(0, cut), node.at());
        return new Amends(
                (ProposalId) identifiers.read(ProposalId.class, proposal, in),
                text.value().substring(cut + 1).strip());
    }

    /** {@code second-reading}, {@code {condition: the words}} or {@code {event: the words}}. */
    private SubjectTo subject(Node node) {
        if (node instanceof Node.Text) {
            if (parts.text(node).equals("second-reading")) {
                return new SubjectTo(SubjectKind.SECOND_READING, null);
            }
            throw faults.stop(
                    node.at(),
                    "wrong-value",
                    "a decision is subject to second-reading, {condition: the words of it} or {event: the words of it}");
        }
        var fields = parts.fields(node, Set.of("condition", "event"));
        boolean condition = fields.byName().containsKey("condition");
        return new SubjectTo(
                condition ? SubjectKind.CONDITION : SubjectKind.EVENT,
                Words.of(parts.text(parts.required(fields, condition ? "condition" : "event"))));
    }

    private ZoneId zone(Node node) {
        try {
            return ZoneId.of(parts.text(node));
        } catch (DateTimeException _) {
            throw faults.stop(node.at(), "wrong-value", "'" + node.shown() + "' is no time zone: Europe/Stockholm");
        }
    }

    /** A value with fields of its own, each under its name; {@code for} stands for {@code onBehalfOf}. */
    private Object record(ActShape shape, Node node, Situation in) {
        var allowed = shape.components().stream().map(c -> written(c.getName())).collect(Collectors.toSet());
        var fields = parts.fields(node, allowed);
        var values = new ArrayList<@Nullable Object>();
        for (var c : shape.components()) {
            faults.within(() -> {
                var said = fields.byName().get(written(c.getName()));
                values.add(
                        said != null
                                ? c.getName().equals(Parties.APPOINTER)
                                        ? parties.appointer(said)
                                        : read(ActShape.typeOf(c), said, in)
                                : ActShape.mayBeAbsent(c)
                                        ? null
                                        : notStated(c.getType())
                                                .orElseGet(() -> parts.required(fields, written(c.getName()))));
            });
        }
        if (values.size() < shape.components().size()) {
            throw faults.follows();
        }
        return shape.make(values.toArray());
    }

    /** The constant that says so, of a kind that has one. */
    public static Optional<Object> notStated(Class<?> kind) {
        return Stream.of(kind.isEnum() ? kind.getEnumConstants() : new Object[0])
                .filter(c -> written(c).equals(NOT_STATED))
                .findFirst();
    }

    /** The name of a component as it is written in a file. */
    public static String written(String component) {
        return switch (component) {
            case "onBehalfOf" -> "for";
            case "successors" -> "successor";
            default -> component;
        };
    }
}
