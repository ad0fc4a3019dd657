package se.klubba.words;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.Due;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Money;
import se.klubba.kernel.Party;
import se.klubba.kernel.ProposalId;
import se.klubba.kernel.RecordParts;
import se.klubba.kernel.Source;
import se.klubba.kernel.TermEnd;
import se.klubba.kernel.WaitsFor;
import se.klubba.kernel.Words;
import se.klubba.kernel.YearPart;
import se.klubba.matters.event.MatterEvent.Point;
import se.klubba.meetings.event.MeetingEvent.Attendance;

/**
 * What facts say, each in one short sentence of one language: {@code fact.<Name>} of the messages, filled in from the components of the
 * event; {@code fact.<Name>.<variant>} where there is one for a constant that it has, or for a component that is true.
 */
public final class Sentences {
    private final Messages messages;
    private final ThingNames names;

    public Sentences(Messages messages, ThingNames names) {
        this.messages = messages;
        this.names = names;
    }

    public String of(KlubbaEvent event) {
        var said = filled(key(event), (Record) event, event.at().happenedOn());
        var as = event.at().basis().toldAs();
        return as == null ? said : messages.say(as) + ": " + said;
    }

    /** The same after its day; without one where it has none. */
    public String dated(KlubbaEvent event) {
        var on = event.at().happenedOn();
        return on == null ? of(event) : messages.told(on) + " " + of(event);
    }

    private String key(KlubbaEvent event) {
        var key = "fact." + event.getClass().getSimpleName();
        return RecordParts.components(event.getClass())
                .map(RecordComponent::getName)
                .flatMap(name -> variant(name, RecordParts.part((Record) event, name)))
                .map(variant -> key + "." + variant)
                .filter(messages::has)
                .findFirst()
                .orElse(key);
    }

    private static Stream<String> variant(String name, @Nullable Object value) {
        return switch (value) {
            case Enum<?> constant -> Stream.of(constant.name());
            case Boolean yes when yes -> Stream.of(name);
            case null, default -> Stream.empty();
        };
    }

    private String filled(String key, Record from, @Nullable EdtfDate on) {
        return Template.of(messages.say(key)).fill(place -> said(place, from, on), place -> nothing(place, from));
    }

    private @Nullable String said(Template.Place place, Record from, @Nullable EdtfDate on) {
        var value = at(place, from);
        if (value instanceof ProposalId proposal && place.form().equals("point")) {
            var number = String.valueOf(RecordParts.part(from, "point"));
            return unnumbered(names.point(proposal, number, on), number);
        }
        var said = said(place.form(), value, on);
        return from instanceof Point point ? unnumbered(said, point.number()) : said;
    }

    private static @Nullable String unnumbered(@Nullable String words, String number) {
        return words == null ? null : Enumerated.unnumbered(words, number);
    }

    private static @Nullable Object at(Template.Place place, Record from) {
        @Nullable Object found = from;
        for (var name : place.path()) {
            found = found == null ? null : RecordParts.part((Record) found, name);
        }
        return found;
    }

    /** Null where there is nothing to tell. */
    private @Nullable String said(String form, @Nullable Object value, @Nullable EdtfDate on) {
        if (value == null) {
            return form.equals("someone") ? messages.say("someoneUnknown") : null;
        }
        return switch (form) {
            case "", "someone" -> said(value, on);
            case "body" -> bodyOf((MeetingId) value);
            case "if" -> value.equals(Boolean.TRUE) ? "" : null;
            case "there" -> String.valueOf(there((Collection<?>) value));
            case "named" -> names.name((Identifier) value);
            case "or" -> joined((Collection<?>) value, " " + messages.say("or") + " ", on);
            case "quoted" -> quoted((Collection<?>) value);
            case "proposer" -> proposer((ProposalId) value);
            case "until" -> until((WaitsFor) value, on);
            default -> throw new IllegalArgumentException("a place cannot be filled in as '" + form + "'");
        };
    }

    private @Nullable String said(@Nullable Object value, @Nullable EdtfDate on) {
        return switch (value) {
            case null -> null;
            case Party.NotStated _, Due.NotStated _, WaitsFor.NotStated _ -> null;
            case Identifier it -> name(it);
            case Party party -> party(party);
            case Words words -> words(words);
            case Money money -> amount(messages, money);
            case Due due -> due(due, on);
            case WaitsFor waitsFor -> waitsFor(waitsFor, on);
            case TermEnd end -> termEnd(end);
            case Enum<?> constant -> messages.say(constant);
            case Collection<?> many -> joined(many, on);
            case Record part
            when messages.has("part." + part.getClass().getSimpleName()) ->
                filled("part." + part.getClass().getSimpleName(), part, on);
            default -> messages.told(value);
        };
    }

    /** Each counts once, as whatever they were there. */
    private static long there(Collection<?> attendances) {
        return attendances.stream()
                .map(Attendance.class::cast)
                .filter(Attendance::there)
                .map(Attendance::person)
                .distinct()
                .count();
    }

    /** The first place is where the words are read from, the others restate it. */
    private @Nullable String quoted(Collection<?> places) {
        return places.isEmpty() ? null : names.quoted((Source) places.iterator().next());
    }

    private @Nullable String joined(Collection<?> many, @Nullable EdtfDate on) {
        var key = many.isEmpty()
                ? ""
                : "join." + many.iterator().next().getClass().getSimpleName();
        return joined(many, messages.has(key) ? messages.say(key) : ", ", on);
    }

    private @Nullable String joined(Collection<?> many, String between, @Nullable EdtfDate on) {
        return many.isEmpty()
                ? null
                : Enumerated.joined(
                        many.stream()
                                .map(one -> {
                                    var said = said(one, on);
                                    return said == null ? someone(null) : said;
                                })
                                .toList(),
                        between);
    }

    /** Where a sentence needs something and nothing was said. */
    private String nothing(Template.Place place, Record from) {
        var type = RecordParts.components(from.getClass())
                .filter(c -> c.getName().equals(place.path().getFirst()))
                .map(c -> c.getGenericType().getTypeName())
                .findFirst()
                .orElse("");
        return type.contains(Party.class.getName())
                ? someone(null)
                : messages.say(type.equals(Money.class.getName()) ? "amount.notStated" : "notStated");
    }

    /** How it is called; its identifier where no name is on record. */
    public String name(@Nullable Identifier thing) {
        return thing == null ? notStated() : names.shown(thing);
    }

    /** Whose meeting it is. A meeting's own name has the day on which it is now, whatever a fact said of that. */
    private String bodyOf(MeetingId meeting) {
        var body = names.bodyOf(meeting);
        return name(body == null ? meeting : body);
    }

    public String names(List<? extends Identifier> things) {
        return things.stream().map(this::name).collect(Collectors.joining(", "));
    }

    public String party(@Nullable Party party) {
        return switch (party) {
            case null -> notStated();
            case Party.OfBody(var it) -> name(it);
            case Party.OfPerson(var it) -> name(it);
            case Party.OfOffice(var it) -> name(it);
            case Party.OfPrincipal(var it) -> name(it);
            case Party.Each(var it) -> messages.say("each", name(it));
            case Party.Several(var parties) ->
                listed(parties.stream().map(this::party).toList());
            case Party.NotStated() -> notStated();
        };
    }

    /** The same within a sentence, where that nobody is named has to be a somebody. */
    public String someone(@Nullable Party party) {
        return party == null || party instanceof Party.NotStated ? messages.say("party.notStated") : party(party);
    }

    /** Null where it is not known whose it is, which is something else than that nobody is named. */
    private @Nullable String proposer(ProposalId proposal) {
        var by = names.proposer(proposal);
        return by == null ? null : someone(by);
    }

    /**
     * What something tabled waits for.
     *
     * @param said the day that it was said, from which on a move is told
     */
    public String waitsFor(WaitsFor waitsFor, @Nullable EdtfDate said) {
        var when = names.when(waitsFor, said);
        return when != null
                ? when
                : switch (waitsFor) {
                    case WaitsFor.ForMeeting(var it) -> name(it);
                    case WaitsFor.NextMeeting(var it) -> messages.say("when.nextMeeting", name(it));
                    case WaitsFor.ForOccasion(var it) -> name(it);
                    case WaitsFor.ForPreparation(var it) -> messages.say("when.preparation", name(it));
                    case WaitsFor.NotStated() -> notStated();
                };
    }

    /** The same after that it was tabled: until a meeting, awaiting a preparation. */
    private @Nullable String until(WaitsFor waitsFor, @Nullable EdtfDate said) {
        return switch (waitsFor) {
            case WaitsFor.ForMeeting _, WaitsFor.NextMeeting _, WaitsFor.ForOccasion _ ->
                messages.say("until.at", waitsFor(waitsFor, said));
            case WaitsFor.ForPreparation _ -> messages.say("until.preparation", waitsFor(waitsFor, said));
            case WaitsFor.NotStated() -> null;
        };
    }

    /** @param said the day that it was said, from which "the next meeting" counts */
    public String due(Due due, @Nullable EdtfDate said) {
        var when = names.when(due, said);
        return when != null
                ? when
                : switch (due) {
                    case Due.AtMeeting(var it) -> name(it);
                    case Due.AtOccasion(var it) -> name(it);
                    case Due.NextMeeting(var it) -> messages.say("when.nextMeeting", name(it));
                    case Due.OnDay(var day) -> messages.told(day);
                    case Due.Within(var first, var last) -> messages.say("when.period", first, last);
                    case Due.During(var year, var part) -> during(messages, year, part);
                    case Due.EachMeeting(var it) -> messages.say("when.eachMeeting", name(it));
                    case Due.EachYear(var part) -> eachYear(messages, part);
                    case Due.InTime it -> inTime(messages, it, it.after() == null ? null : due(it.after(), said));
                    case Due.AsSoonAsPossible() -> messages.say("when.asSoonAsPossible");
                    case Due.NotStated() -> notStated();
                };
    }

    /** At what a term ends. */
    public String termEnd(TermEnd end) {
        return switch (end) {
            case TermEnd.Successor() -> messages.say("termEnd.successor");
            case TermEnd.AtMeeting(var it) -> name(it);
            case TermEnd.NextMeeting(var it) -> messages.say("when.nextMeeting", name(it));
            case TermEnd.AtOccasion(var it) -> name(it);
            case TermEnd.AtEvent(var words) -> words(words);
        };
    }

    /** A part of a year as it is said: "spring 2020". */
    public static String during(Messages messages, int year, YearPart part) {
        return part.part() == YearPart.Part.YEAR
                ? String.valueOf(year)
                : messages.say("when.during", messages.say(part.part()), String.valueOf(year));
    }

    /** Each year, in a part of it. */
    public static String eachYear(Messages messages, YearPart part) {
        return part.part() == YearPart.Part.YEAR
                ? messages.say("when.eachYear")
                : messages.say("when.eachYearIn", messages.say(part.part()));
    }

    /** @param after from what it is counted, in words; null from when it was said */
    public static String inTime(Messages messages, Due.InTime it, @Nullable String after) {
        var span = messages.count("TimeSpan." + it.span(), it.number());
        return after == null ? messages.say("when.inTime", span) : messages.say("when.inTimeOf", span, after);
    }

    private String listed(List<String> some) {
        return listed(messages, some);
    }

    /** One, one and another, or one, another and a third. */
    public static String listed(Messages messages, List<String> some) {
        return some.size() < 2
                ? String.join("", some)
                : messages.say("and", String.join(", ", some.subList(0, some.size() - 1)), some.getLast());
    }

    /** The words, or that they were disposed of. */
    public String words(Words words) {
        return words.or(messages.say("disposed"));
    }

    /** So much of a currency, exactly or about. */
    public static String amount(Messages messages, Money money) {
        var currency = "currency." + money.currency();
        return messages.say(
                money.approximate() ? "amount.about" : "amount",
                messages.grouped(money.amount()),
                messages.has(currency) ? messages.say(currency) : money.currency());
    }

    private String notStated() {
        return messages.say("notStated");
    }
}
