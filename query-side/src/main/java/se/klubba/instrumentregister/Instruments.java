package se.klubba.instrumentregister;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.CalendarView;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.instrumentregister.Instrument.Awaited;
import se.klubba.instruments.event.InstrumentEvent.InstrumentAdopted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentDrafted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentNoted;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.MatterId;
import se.klubba.proposals.Outcomes;
import se.klubba.proposals.Proposals;
import se.klubba.proposals.ProposalsView;
import se.klubba.reading.ListOf;
import se.klubba.reading.Named;
import se.klubba.reading.ReadContext;
import se.klubba.reading.Standing;
import se.klubba.timeline.Fact;
import se.klubba.wording.Phrasing;
import se.klubba.wording.Step;
import se.klubba.wording.Why;
import se.klubba.words.Messages;

/** Answers what is in force. */
@Component
public final class Instruments {
    private final InstrumentsView view;
    private final ProposalsView proposed;
    private final Proposals proposals;
    private final Directory directory;
    private final CalendarView dates;

    public Instruments(
            InstrumentsView view,
            ProposalsView proposed,
            Proposals proposals,
            Directory directory,
            CalendarView dates) {
        this.view = view;
        this.proposed = proposed;
        this.proposals = proposals;
        this.directory = directory;
        this.dates = dates;
    }

    /** Instruments by name; those that end, in the order in which they do. */
    public ListOf<Instrument> list() {
        return new ListOf<>(view, reading -> {
            var names = Names.of(reading, directory);
            var calendar = Calendar.of(reading, dates, names);
            return place -> {
                var found = reading.find(view, place.key());
                var told = found == null
                        ? null
                        : onDay(reading, new InstrumentId(place.key()), found.value(), reading.day());
                return told == null ? null : named(reading, told, names, calendar);
            };
        });
    }

    /** One instrument, as the list has it. */
    public Instrument one(ReadContext reading, InstrumentId id, Names names, Calendar calendar) {
        return reading.entry(view, id, (standing, day) -> {
            var told = onDay(reading, id, standing, day);
            return told == null ? null : named(reading, told, names, calendar);
        });
    }

    private @Nullable InstrumentOnDay onDay(ReadContext reading, InstrumentId id, Standing standing, LocalDate day) {
        return InstrumentOnDay.of(
                id, standing, day, other -> standing(reading, other), matter -> rejected(reading, matter, day));
    }

    private @Nullable Fact rejected(ReadContext reading, MatterId matter, LocalDate day) {
        var found = reading.find(proposed, matter.value());
        return found == null ? null : Outcomes.after(found.value().asOf(day)).rejected();
    }

    private Standing standing(ReadContext reading, InstrumentId of) {
        var found = reading.find(view, of.value());
        return found == null ? new Standing(List.of()) : found.value();
    }

    private Instrument named(ReadContext reading, InstrumentOnDay of, Names names, Calendar calendar) {
        var phrasing = Phrasing.of(names, calendar, proposals.points(reading));
        return new Instrument(
                of.instrument().value(),
                names.of(of.instrument()).name(),
                of.kind(),
                of.state(),
                label(of, names),
                of.inForce(),
                bodies(of, names, calendar),
                of.awaiting().stream()
                        .map(a -> new Awaited(a.what(), names.of(a.from()), Why.of(a.why(), names)))
                        .toList(),
                names.orNull(of.supersededBy()),
                of.supersedes().stream().map(names::of).toList(),
                of.matters().stream().map(names::of).toList(),
                of.past().facts().stream().map(f -> Step.of(f, phrasing, names)).toList());
    }

    private static List<Named> bodies(InstrumentOnDay of, Names names, Calendar calendar) {
        return of.past().facts().stream()
                .filter(f -> f.event() instanceof InstrumentNoted
                        || f.event() instanceof InstrumentDrafted
                        || f.event() instanceof InstrumentAdopted)
                .map(calendar::toldBy)
                .filter(Objects::nonNull)
                .distinct()
                .map(names::of)
                .toList();
    }

    private static String label(InstrumentOnDay of, Names names) {
        var messages = names.messages();
        return switch (of.state()) {
            case AWAITING -> lacking(of, "instrument.awaiting.from", names);
            case ENDED -> ended(of, names);
            default -> told(of, messages);
        };
    }

    private static String ended(InstrumentOnDay of, Names names) {
        if (of.supersession() != null) {
            return names.messages().say("instrument.superseded");
        }
        return of.awaiting().isEmpty() ? told(of, names.messages()) : lacking(of, "instrument.ended.without", names);
    }

    private static String lacking(InstrumentOnDay of, String key, Names names) {
        var messages = names.messages();
        var first = of.awaiting().getFirst();
        return messages.say(
                key, messages.say(first.what()), names.of(first.from()).shown());
    }

    /** With the days of its term. */
    private static String told(InstrumentOnDay of, Messages messages) {
        var term = of.inForce();
        var first = term == null || !dated(of.state()) || of.state() == InstrumentState.ENDED ? null : term.first();
        var last = term == null || !dated(of.state()) ? null : term.last();
        return messages.say(of.state())
                + (first == null ? "" : messages.say("from", first))
                + (last == null ? "" : messages.say("until", last));
    }

    private static boolean dated(InstrumentState state) {
        return switch (state) {
            case COMING, IN_FORCE, POSSIBLY_IN_FORCE, ENDED -> true;
            case EXISTS, DRAFTED, SENT_FOR_COMMENT, AWAITING, REJECTED, REFUSED -> false;
        };
    }
}
