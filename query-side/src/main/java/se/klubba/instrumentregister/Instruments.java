package se.klubba.instrumentregister;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.calendar.Calendar;
import se.klubba.directory.Names;
import se.klubba.instrumentregister.Instrument.Awaited;
import se.klubba.instruments.event.InstrumentEvent.InstrumentAdopted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentDrafted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentNoted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentSuperseded;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Term;
import se.klubba.proposals.Outcomes;
import se.klubba.proposals.Proposals;
import se.klubba.proposals.ProposalsView;
import se.klubba.reading.Folded;
import se.klubba.reading.Named;
import se.klubba.reading.ReadContext;
import se.klubba.reading.Standing;
import se.klubba.timeline.Fact;
import se.klubba.wording.Sentences;
import se.klubba.wording.Step;
import se.klubba.wording.Why;

/** Answers what is in force. */
@Component
public final class Instruments {
    private final InstrumentsView view;
    private final ProposalsView proposed;
    private final Proposals proposals;

    public Instruments(InstrumentsView view, ProposalsView proposed, Proposals proposals) {
        this.view = view;
        this.proposed = proposed;
        this.proposals = proposals;
    }

    /** Every instrument that was on record of the day, by name. */
    public List<Instrument> all(ReadContext reading, Names names, Calendar calendar) {
        var stored = reading.all(view);
        stored.forEach(reading::touch);
        return stored.stream()
                .map(s -> onDay(reading, new InstrumentId(s.key()), s.value(), reading.day()))
                .filter(Objects::nonNull)
                .map(i -> named(reading, i, names, calendar))
                .sorted(Comparator.comparing(
                        i -> Folded.of(i.name() == null ? i.id() : i.name()).text()))
                .toList();
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
        var sentences = new Sentences(names, calendar, proposals.points(reading));
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
                of.past().facts().stream()
                        .map(f -> Step.of(f, sentences, names))
                        .toList());
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
        var term = of.inForce();
        return switch (of.state()) {
            case "refused" -> "refused";
            case "rejected" -> "rejected (avslaget)";
            case "awaiting" -> {
                var first = of.awaiting().getFirst();
                yield "awaiting " + first.what() + " from "
                        + names.of(first.from()).shown();
            }
            case "ended" ->
                of.past()
                                .events(InstrumentSuperseded.class)
                                .anyMatch(e -> e.instrument().equals(of.instrument()))
                        ? "superseded (ersatt)"
                        : "ended" + until(term);
            case "in-force" -> "in force (gäller)" + from(term) + until(term);
            case "possibly-in-force" -> "possibly in force" + from(term) + until(term);
            case "coming" -> "comes into force" + from(term);
            case "sent-for-comment" -> "sent for comment (remiss)";
            case "exists" -> "exists; nothing more is told";
            default -> "drafted (utkast)";
        };
    }

    private static String from(@Nullable Term term) {
        return term == null || term.first() == null ? "" : " from " + term.first();
    }

    private static String until(@Nullable Term term) {
        return term == null || term.last() == null ? "" : " until " + term.last();
    }
}
