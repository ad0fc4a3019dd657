package se.klubba.pages.layout;

import org.jspecify.annotations.Nullable;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.calendar.When;
import se.klubba.composition.NominationState;
import se.klubba.instrumentregister.InstrumentState;
import se.klubba.instruments.event.InstrumentEvent.InstrumentKind;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.Term;
import se.klubba.mattertrail.MatterStatus;
import se.klubba.meetingrecord.MeetingRecord.Attendant;
import se.klubba.meetingrecord.MeetingRecord.Movement;
import se.klubba.meetingrecord.MeetingState;
import se.klubba.meetings.event.MeetingEvent.Presence;
import se.klubba.offices.TenureState;
import se.klubba.openassignments.Assignment;
import se.klubba.reading.Named;
import se.klubba.reading.Who;

/** States and kinds as a reader calls them, with their shapes. */
public record Labels(Texts texts) {
    public Chip matter(MatterStatus status) {
        var shape = switch (status) {
            case TABLED -> "waits";
            case REFERRED, REFERRED_BACK -> "back";
            case REJECTED, OUTSIDE_REMIT, MERGED, CLOSED -> "plain off";
            case SUBJECT_TO -> "waits";
            case LAID_ON_RECORD -> "plain fixed";
            case RAISED, TAKEN_UP, DECIDED -> "";
        };
        return new Chip(shape, Dates.capital(texts.say(status)));
    }

    public Chip assignment(Assignment assignment) {
        if (assignment.overdue()) {
            return new Chip("late", texts.say("overdue"));
        }
        var shape = switch (assignment.status()) {
            case OPEN -> "waits";
            case DONE -> "";
            case DISCHARGED -> "plain off";
        };
        return new Chip(shape, Dates.capital(texts.say(assignment.status())));
    }

    public Chip nomination(NominationState state) {
        var shape = switch (state) {
            case OPEN, TABLED -> "waits";
            case DECLINED -> "plain off";
        };
        return chip(shape, state);
    }

    /** Of a mandate, or of an office. */
    public Chip tenure(TenureState state) {
        var shape = switch (state) {
            case HELD -> "";
            case POSSIBLY_HELD -> "plain maybe";
            case COMING -> "plain";
            case PAST -> "plain off";
        };
        return chip(shape, state);
    }

    private Chip chip(String shape, Enum<?> state) {
        return new Chip(shape, Dates.capital(texts.say(state)));
    }

    public String body(BodyKind kind) {
        return Dates.capital(texts.say(kind));
    }

    public String mandate(MandateKind kind) {
        return texts.say(kind);
    }

    public String instrument(InstrumentKind kind) {
        return Dates.capital(texts.say(kind));
    }

    public Chip instrument(InstrumentState state) {
        var shape = switch (state) {
            case IN_FORCE -> "";
            case AWAITING, SENT_FOR_COMMENT -> "waits";
            case POSSIBLY_IN_FORCE -> "plain maybe";
            case ENDED, REFUSED, REJECTED -> "plain off";
            case EXISTS, DRAFTED, COMING -> "plain";
        };
        return chip(shape, state);
    }

    public Chip meeting(MeetingState state) {
        var shape = switch (state) {
            case HELD -> "";
            case SCHEDULED, NOTED -> "plain";
            case CANCELLED -> "plain off";
        };
        return chip(shape, state);
    }

    /** As what somebody was at a meeting. */
    public String role(Attendant attendant) {
        return attendant.title() == null ? texts.say(attendant.role()) : attendant.title();
    }

    /** How: by link, absent, for whom; empty where there is no more to tell. */
    public String presence(Attendant attendant) {
        var presence = attendant.presence() == null ? "" : texts.say(attendant.presence());
        return attendant.inPlaceOf() == null
                ? presence
                : attendant.presence() == Presence.REPRESENTED
                        ? texts.say(
                                "attendance.represented-by",
                                attendant.inPlaceOf().shown())
                        : texts.say(
                                "attendance.in-place-of", attendant.inPlaceOf().shown());
    }

    /** That somebody came late or came back, or left, and when. */
    public String movement(Movement movement, Dates dates) {
        var told = new StringBuilder(texts.say(movement.arrived() ? "attendance.came" : "attendance.left"));
        if (movement.hour() != null) {
            told.append(' ').append(texts.say("attendance.at", dates.time(movement.hour())));
        }
        if (movement.item() != null) {
            told.append(", ").append(texts.say("why.item", movement.item()));
        }
        return told.toString();
    }

    /** Whom something was assigned to. */
    public String to(Who recipient) {
        return recipient.kind().equals("not-stated") ? texts.say("to.nobody") : texts.say("to", party(recipient));
    }

    /** A party in a sentence. */
    public String party(Who who) {
        var known = who.name() == null ? who.id() : who.name();
        if (known == null) {
            return texts.say("not-stated");
        }
        return who.kind().equals("each") ? texts.say("each") + " " + known : known;
    }

    /** When something comes up, or is due. */
    public String when(When when, Dates dates) {
        return switch (when.kind()) {
            case "not-stated" -> texts.say("when.not-stated");
            case "day" -> when.last() == null ? texts.say("when.not-stated") : dates.day(when.last());
            case "period" ->
                when.first() == null || when.last() == null
                        ? texts.say("when.not-stated")
                        : texts.say("term.between", dates.day(when.first()), dates.day(when.last()));
            case "during",
                    "each-meeting",
                    "each-year",
                    "in-time",
                    "as-soon-as-possible",
                    "successor",
                    "event",
                    "occasion" -> when.label();
            case "preparation" -> texts.say("when.preparation", shown(when.at()));
            default ->
                when.meeting() != null
                        ? when.meeting().shown()
                                + (when.was() == null ? "" : texts.say("when.was", dates.day(when.was())))
                        : texts.say("when.not-scheduled", shown(when.at()));
        };
    }

    /** The days of a term, and at what else it ends. */
    public String term(Term term, @Nullable When until, Dates dates) {
        if (until == null) {
            return dates.term(term);
        }
        var end = until.kind().equals("successor")
                ? texts.say("term.until.successor")
                : texts.say("term.until.event", when(until, dates));
        return term.first() == null && term.last() == null ? end : dates.term(term) + ", " + end;
    }

    private String shown(@Nullable Named named) {
        return named == null ? texts.say("not-stated") : named.shown();
    }
}
