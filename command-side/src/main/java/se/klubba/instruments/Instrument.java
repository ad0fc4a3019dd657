package se.klubba.instruments;

import java.util.HashSet;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Facts;
import se.klubba.acts.Procedure;
import se.klubba.instruments.InstrumentRefused.EndsBeforeItBegins;
import se.klubba.instruments.InstrumentRefused.InstrumentIsAdopted;
import se.klubba.instruments.InstrumentRefused.InstrumentIsRepealed;
import se.klubba.instruments.InstrumentRefused.InstrumentIsSuperseded;
import se.klubba.instruments.event.InstrumentEvent;
import se.klubba.instruments.event.InstrumentEvent.ApprovalAwaited;
import se.klubba.instruments.event.InstrumentEvent.ApprovalOutcome;
import se.klubba.instruments.event.InstrumentEvent.ApprovalRecorded;
import se.klubba.instruments.event.InstrumentEvent.CommentRecorded;
import se.klubba.instruments.event.InstrumentEvent.InstrumentAdopted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentDrafted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentExtended;
import se.klubba.instruments.event.InstrumentEvent.InstrumentNoted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentRepealed;
import se.klubba.instruments.event.InstrumentEvent.InstrumentSentForComment;
import se.klubba.instruments.event.InstrumentEvent.InstrumentSigned;
import se.klubba.instruments.event.InstrumentEvent.InstrumentSuperseded;
import se.klubba.instruments.event.InstrumentEvent.SignatureAwaited;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.Party;
import se.klubba.kernel.Term;
import se.klubba.meetings.AtMeeting;

/** What rules about one instrument ask of the facts. Reads under {@code instrument=ID}. */
public record Instrument(InstrumentId instrument, Facts facts) {
    public static Instrument of(InstrumentId instrument, Facts facts) {
        return new Instrument(instrument, facts);
    }

    /** Procedure for changing what is in force: it is. */
    public static Procedure inForce(Act act, InstrumentId instrument, Facts facts) {
        return AtMeeting.procedure(act, facts)
                .expects(
                        of(instrument, facts).inForce(act.at().happenedOn()),
                        Deviation.INSTRUMENT_NOT_IN_FORCE,
                        "instrument " + instrument + " is not in force on "
                                + act.at().happenedOn());
    }

    /** Possibly in force on that day, as it was known from acts up to then: adopted or noted, and waiting for nobody. */
    public boolean inForce(@Nullable EdtfDate day) {
        var awaited = new HashSet<Party>();
        Term term = null;
        for (var event :
                facts.before(day, instrument.key(), InstrumentEvent.class).toList()) {
            switch (event) {
                case InstrumentNoted e -> term = e.inForce();
                case InstrumentAdopted e -> term = e.inForce();
                case InstrumentExtended e -> term = until(term, e.last());
                case InstrumentRepealed e -> term = until(term, e.last());
                case SignatureAwaited e -> awaited.addAll(e.by());
                case ApprovalAwaited e -> awaited.add(e.from());
                case InstrumentSigned e -> awaited.remove(e.by());
                case ApprovalRecorded e -> {
                    if (e.outcome() == ApprovalOutcome.APPROVED) {
                        awaited.remove(e.by());
                    }
                }
                case InstrumentDrafted _, InstrumentSentForComment _, CommentRecorded _, InstrumentSuperseded _ -> {}
            }
        }
        return term != null && awaited.isEmpty() && (day == null || term.on(day.latest(), null) != Term.Holds.NO);
    }

    private static @Nullable Term until(@Nullable Term term, EdtfDate last) {
        return term == null ? null : term.until(last);
    }

    /** Not repealed by an act up to that day. */
    public Instrument mustNotBeRepealed(@Nullable EdtfDate by) {
        facts.before(by, instrument.key(), InstrumentRepealed.class).findFirst().ifPresent(e -> {
            throw new InstrumentIsRepealed(instrument, e.last());
        });
        return this;
    }

    public Instrument mustNotBeAdopted() {
        facts.about(instrument.key(), InstrumentAdopted.class).findFirst().ifPresent(e -> {
            throw new InstrumentIsAdopted(instrument, e.at().happenedOn());
        });
        return this;
    }

    public Instrument mustNotBeSuperseded() {
        facts.about(instrument.key(), InstrumentSuperseded.class)
                .filter(e -> e.instrument().equals(instrument))
                .findFirst()
                .ifPresent(e -> {
                    throw new InstrumentIsSuperseded(instrument, e.by());
                });
        return this;
    }

    /** A last day is not before the first. */
    public Instrument mustHaveBegunBy(EdtfDate last) {
        for (var event : facts.about(instrument.key(), InstrumentEvent.class).toList()) {
            var first = switch (event) {
                case InstrumentNoted e -> e.inForce().first();
                case InstrumentAdopted e -> e.inForce().first();
                default -> null;
            };
            if (first != null && first.earliest() != null && last.latest().isBefore(first.earliest())) {
                throw new EndsBeforeItBegins(instrument, first, last);
            }
        }
        return this;
    }
}
