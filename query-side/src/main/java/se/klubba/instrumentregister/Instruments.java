package se.klubba.instrumentregister;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.calendar.Calendar;
import se.klubba.directory.Names;
import se.klubba.instrumentregister.Instrument.Awaited;
import se.klubba.instruments.event.InstrumentEvent.InstrumentSuperseded;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.Term;
import se.klubba.reading.Folded;
import se.klubba.reading.Named;
import se.klubba.reading.Reading;
import se.klubba.reading.Standing;
import se.klubba.wording.Sentences;
import se.klubba.wording.Step;
import se.klubba.wording.Why;

/** Answers what is in force. */
@Component
public final class Instruments {
    private final InstrumentsView view;

    public Instruments(InstrumentsView view) {
        this.view = view;
    }

    /** Every instrument that was on record of the day, by name. */
    public List<Instrument> all(Reading reading, Names names, Calendar calendar) {
        var stored = reading.all(view);
        stored.forEach(reading::touch);
        return stored.stream()
                .map(s -> new OnDay(reading, names, calendar, new InstrumentId(s.key()), s.value()).instrument())
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(
                        i -> Folded.of(i.name() == null ? i.id() : i.name()).text()))
                .toList();
    }

    private final class OnDay {
        private final Reading reading;
        private final Names names;
        private final Calendar calendar;
        private final InstrumentId id;
        private final Standing standing;
        private final LocalDate day;

        OnDay(Reading reading, Names names, Calendar calendar, InstrumentId id, Standing standing) {
            this.reading = reading;
            this.names = names;
            this.calendar = calendar;
            this.id = id;
            this.standing = standing;
            this.day = reading.day();
        }

        /** Null where nothing said by the day tells that there is one. */
        @Nullable
        Instrument instrument() {
            var past = standing.asOf(day);
            var known = new InstrumentFold(id, past.facts());
            var whole = new InstrumentFold(id, standing.facts());
            if (known.kind == null) {
                return null;
            }
            var by = whole.superseded == null ? null : whole.superseded.by();
            var term = whole.inForce(by == null ? null : other(by).first());
            var holds = known.awaiting.isEmpty() ? whole.holds(term, day) : Term.Holds.NO;
            var state = state(known, term, holds);
            var sentences = new Sentences(names, calendar);
            return new Instrument(
                    id.value(),
                    names.of(id).name(),
                    known.kind,
                    state,
                    label(state, known, term),
                    term,
                    awaiting(known),
                    names.orNull(by),
                    supersedes(past),
                    known.matters.stream().map(names::of).toList(),
                    past.facts().stream().map(f -> Step.of(f, sentences, names)).toList());
        }

        private InstrumentFold other(InstrumentId other) {
            var found = reading.find(view, other.value());
            return new InstrumentFold(
                    other, found == null ? List.of() : found.value().facts());
        }

        private List<Named> supersedes(Standing past) {
            var all = new ArrayList<Named>();
            past.events(InstrumentSuperseded.class)
                    .filter(e -> e.by().equals(id))
                    .forEach(e -> all.add(names.of(e.instrument())));
            return all;
        }

        private List<Awaited> awaiting(InstrumentFold known) {
            return known.awaiting.stream()
                    .map(a -> new Awaited(a.what(), names.of(a.from()), Why.of(a.why(), names)))
                    .toList();
        }

        private String state(InstrumentFold known, @Nullable Term term, Term.Holds holds) {
            if (known.refused) {
                return "refused";
            }
            if (!known.awaiting.isEmpty()) {
                return "awaiting";
            }
            if (term != null && term.last() != null && term.last().latest().isBefore(day)) {
                return "ended";
            }
            boolean begun = known.adopted || known.noted != null;
            return switch (holds) {
                case CERTAINLY -> begun ? "in-force" : "drafted";
                case POSSIBLY -> begun ? "possibly-in-force" : "drafted";
                case NO ->
                    term != null && known.adopted
                            ? "coming"
                            : known.sent ? "sent-for-comment" : known.noted != null ? "exists" : "drafted";
            };
        }

        private String label(String state, InstrumentFold known, @Nullable Term term) {
            return switch (state) {
                case "refused" -> "refused";
                case "awaiting" -> {
                    var first = known.awaiting.getFirst();
                    yield "awaiting " + first.what() + " from "
                            + names.of(first.from()).shown();
                }
                case "ended" -> known.superseded != null ? "superseded (ersatt)" : "ended" + until(term);
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
}
