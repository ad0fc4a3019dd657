package se.klubba.records.resolving;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Days;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Due;
import se.klubba.kernel.OccasionId;
import se.klubba.kernel.TermEnd;
import se.klubba.kernel.WaitsFor;
import se.klubba.kernel.Words;
import se.klubba.kernel.YearPart;
import se.klubba.records.format.Faults;
import se.klubba.records.format.Kind;
import se.klubba.records.format.Node;
import se.klubba.records.format.Parts;

/** Reads what something waits for, and when it is due: a meeting by body and day, an occasion, a preparation, a day, a period. */
public final class Coming {
    private static final Set<String> DUE = Set.of(
            "body",
            "on",
            "starts",
            "id",
            "occasion",
            "from",
            "to",
            "nextMeeting",
            "every",
            "within",
            "of",
            "in",
            "year",
            "by");
    private static final String NEXT_MEETING = "next-meeting";
    private static final String WHOSE_NEXT = "the next meeting of which body? {nextMeeting: …}";
    private static final Pattern DURING = Pattern.compile("([A-Za-z-]+) (\\d{4})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,4}) (day|week|month|year)s?");

    private final Identifiers identifiers;
    private final Things things;
    private final Faults faults;
    private final Parts parts;

    Coming(Identifiers identifiers, Things things, Faults faults) {
        this.identifiers = identifiers;
        this.things = things;
        this.faults = faults;
        this.parts = new Parts(faults);
    }

    public WaitsFor waitsFor(Node node, Situation in) {
        if (node instanceof Node.Text) {
            return switch (parts.text(node)) {
                case Values.NOT_STATED -> new WaitsFor.NotStated();
                case NEXT_MEETING -> new WaitsFor.NextMeeting(own(node, in, WHOSE_NEXT));
                default ->
                    throw faults.stop(
                            node.at(),
                            "wrong-waiting",
                            "something waits for {body: …, on: …}, next-meeting, {nextMeeting: …} of another body, {occasion: …},"
                                    + " {preparation: …} or not-stated");
            };
        }
        var fields = parts.fields(node, Set.of("body", "on", "starts", "id", "occasion", "preparation", "nextMeeting"));
        var next = fields.byName().get("nextMeeting");
        if (next != null) {
            return new WaitsFor.NextMeeting(identifiers.body(next));
        }
        var occasion = fields.byName().get("occasion");
        var preparation = fields.byName().get("preparation");
        if (occasion != null) {
            return new WaitsFor.ForOccasion(
                    (OccasionId) things.find(Kind.OCCASION, parts.text(occasion), occasion.at()));
        }
        return preparation != null
                ? new WaitsFor.ForPreparation(identifiers.body(preparation))
                : new WaitsFor.ForMeeting(identifiers.meeting(node, in));
    }

    private Due onDay(Node node) {
        try {
            return new Due.OnDay(Days.checked(LocalDate.parse(parts.text(node))));
        } catch (DateTimeException _) {
            throw faults.stop(
                    node.at(),
                    "wrong-due",
                    "'" + node.shown()
                            + "' does not say when it is due: a day (2020-03-31), a period {from: 2020-01-01, to:"
                            + " 2020-06-30}, a part of a year (spring 2020), a meeting {body: …, on: 2020-03-06}, next-meeting,"
                            + " {nextMeeting: …} of another body, {occasion: …}, every-meeting, every-year or {every: year, in:"
                            + " november}, {within: 1 month, of: …}, as-soon-as-possible, or not-stated");
        }
    }

    private BodyId own(Node node, Situation in, String question) {
        if (in.body() == null) {
            throw faults.stop(node.at(), "whose-meeting", question);
        }
        return in.body();
    }

    /** {@code spring 2020}; null where it is no part of a year. */
    private static @Nullable Due during(String text) {
        var said = DURING.matcher(text);
        var part = said.matches() ? part(said.group(1)) : null;
        return part == null ? null : new Due.During(Integer.parseInt(said.group(2)), YearPart.of(part));
    }

    private static YearPart.@Nullable Part part(String text) {
        return Arrays.stream(YearPart.Part.values())
                .filter(p -> Values.written(p).equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    /** A month by its number or its name, or a season, by the convention that is named beside it. */
    private YearPart part(Node node, Node.Fields beside) {
        var text = parts.text(node);
        var month = text.matches("[1-9]|1[0-2]")
                ? YearPart.Part.valueOf(Month.of(Integer.parseInt(text)).name())
                : part(text);
        if (month == null) {
            throw faults.stop(
                    node.at(),
                    "wrong-due",
                    "'" + text + "' is no part of a year: "
                            + Arrays.stream(YearPart.Part.values())
                                    .map(Values::written)
                                    .collect(Collectors.joining(", ")));
        }
        var by = beside.byName().get("by");
        return by == null ? YearPart.of(month) : new YearPart(month, convention(by));
    }

    private YearPart.Convention convention(Node node) {
        return switch (parts.text(node)) {
            case "half-years" -> YearPart.Convention.HALF_YEARS;
            case "seasons" -> YearPart.Convention.SEASONS;
            default -> throw faults.stop(node.at(), "wrong-due", "seasons are counted by half-years or seasons");
        };
    }

    private Due every(Node.Fields said, Situation in) {
        var every = parts.required(said, "every");
        return switch (parts.text(every)) {
            case "meeting" -> {
                var of = said.byName().get("of");
                yield new Due.EachMeeting(
                        of == null ? own(every, in, "the meetings of which body? of: …") : identifiers.body(of));
            }
            case "year" -> {
                var part = said.byName().get("in");
                yield new Due.EachYear(part == null ? YearPart.of(YearPart.Part.YEAR) : part(part, said));
            }
            default -> throw faults.stop(every.at(), "wrong-due", "what comes again comes every meeting or every year");
        };
    }

    /** {@code {within: 1 month, of: {body: …, on: …}}}; of the day on which it was said where that is left out. */
    private Due within(Node.Fields said, Situation in) {
        var within = parts.required(said, "within");
        var time = TIME.matcher(parts.text(within));
        if (!time.matches()) {
            throw faults.stop(
                    within.at(),
                    "wrong-due",
                    "'" + within.shown() + "' is no time: 10 days, 2 weeks, 1 month, 3 years");
        }
        var of = said.byName().get("of");
        return new Due.InTime(
                Integer.parseInt(time.group(1)),
                Due.TimeSpan.valueOf(time.group(2).toUpperCase(Locale.ROOT) + "S"),
                of == null ? null : due(of, in));
    }

    private int number(Node node) {
        if (!parts.text(node).matches("\\d{4}")) {
            throw faults.stop(node.at(), "wrong-due", "'" + node.shown() + "' is not a year");
        }
        return Integer.parseInt(parts.text(node));
    }

    public Due due(Node node, Situation in) {
        if (node instanceof Node.Text) {
            var text = parts.text(node);
            return switch (text) {
                case Values.NOT_STATED -> new Due.NotStated();
                case "as-soon-as-possible" -> new Due.AsSoonAsPossible();
                case NEXT_MEETING -> new Due.NextMeeting(own(node, in, WHOSE_NEXT));
                case "every-meeting" ->
                    new Due.EachMeeting(own(node, in, "the meetings of which body? {every: meeting, of: …}"));
                case "every-year" -> new Due.EachYear(YearPart.of(YearPart.Part.YEAR));
                default -> during(text) == null ? onDay(node) : Objects.requireNonNull(during(text));
            };
        }
        var fields = parts.fields(node, DUE);
        if (fields.byName().containsKey("every")) {
            return every(fields, in);
        }
        if (fields.byName().containsKey("within")) {
            return within(fields, in);
        }
        if (fields.byName().containsKey("in")) {
            return new Due.During(number(parts.required(fields, "year")), part(parts.required(fields, "in"), fields));
        }
        var occasion = fields.byName().get("occasion");
        var next = fields.byName().get("nextMeeting");
        if (occasion != null) {
            return new Due.AtOccasion((OccasionId) things.find(Kind.OCCASION, parts.text(occasion), occasion.at()));
        }
        if (next != null) {
            return new Due.NextMeeting(identifiers.body(next));
        }
        if (fields.byName().containsKey("from")) {
            return new Due.Within(parts.day(parts.required(fields, "from")), parts.day(parts.required(fields, "to")));
        }
        return new Due.AtMeeting(identifiers.meeting(node, in));
    }

    /** At what a term ends: {@code successor}, {@code next-meeting}, a meeting, an occasion, or words as they were said. */
    TermEnd termEnd(Node node, Situation in) {
        if (node instanceof Node.Text) {
            var said = parts.text(node);
            return said.equals("successor")
                    ? new TermEnd.Successor()
                    : said.equals(NEXT_MEETING) && in.body() != null
                            ? new TermEnd.NextMeeting(in.body())
                            : new TermEnd.AtEvent(Words.of(said));
        }
        var fields = parts.fields(node, Set.of("body", "on", "starts", "id", "occasion"));
        var occasion = fields.byName().get("occasion");
        return occasion != null
                ? new TermEnd.AtOccasion((OccasionId) things.find(Kind.OCCASION, parts.text(occasion), occasion.at()))
                : new TermEnd.AtMeeting(identifiers.meeting(node, in));
    }
}
