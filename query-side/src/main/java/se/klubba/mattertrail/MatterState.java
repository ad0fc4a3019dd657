package se.klubba.mattertrail;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.funding.event.FundingEvent.FundingGranted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentDrafted;
import se.klubba.kernel.Basis;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.matters.event.MatterEvent;
import se.klubba.matters.event.MatterEvent.DecisionLapsed;
import se.klubba.matters.event.MatterEvent.DecisionProposed;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.DecisionRescinded;
import se.klubba.matters.event.MatterEvent.DecisionTookEffect;
import se.klubba.matters.event.MatterEvent.DeclaredOutsideRemit;
import se.klubba.matters.event.MatterEvent.InformationNoted;
import se.klubba.matters.event.MatterEvent.ItemTabled;
import se.klubba.matters.event.MatterEvent.ItemTakenFromTable;
import se.klubba.matters.event.MatterEvent.LaidOnRecord;
import se.klubba.matters.event.MatterEvent.MatterClosed;
import se.klubba.matters.event.MatterEvent.MatterLink;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.matters.event.MatterEvent.MatterReferred;
import se.klubba.matters.event.MatterEvent.MatterReferredBack;
import se.klubba.matters.event.MatterEvent.MatterReopened;
import se.klubba.matters.event.MatterEvent.MattersLinked;
import se.klubba.matters.event.MatterEvent.NoteKind;
import se.klubba.matters.event.MatterEvent.PointDecided;
import se.klubba.matters.event.MatterEvent.PointOutcome;
import se.klubba.matters.event.MatterEvent.ReferralReturned;
import se.klubba.meetings.event.OccasionEvent;
import se.klubba.proposals.Outcomes;
import se.klubba.reading.Standing;
import se.klubba.timeline.Fact;

/**
 * Where a matter stands after everything that has happened to it.
 *
 * @param raised the fact that it was; null where nothing says so
 * @param stands where, and what put it there
 * @param tabled what of it is tabled and not taken up since
 * @param handed what laid it in the hands of somebody from whom it has not come back
 * @param points what became of the points that were proposed in it, since it was last opened
 * @param decision the last clause that was about it
 * @param before where it stood before that clause
 * @param acted the last that did something for it, beside what it said of points: gave a task, money, a day
 */
public record MatterState(
        @Nullable Fact raised,
        Stand stands,
        List<Fact> tabled,
        List<Fact> handed,
        Outcomes points,
        @Nullable Fact decision,
        Stand before,
        @Nullable Fact acted) {
    /** @param why what put it there; null before anything has happened to it */
    public record Stand(MatterStatus status, @Nullable Fact why) {
        private static final Stand AT_FIRST = new Stand(MatterStatus.RAISED, null);
    }

    /** Before anything has happened to it. */
    public static final MatterState BEFORE =
            new MatterState(null, Stand.AT_FIRST, List.of(), List.of(), Outcomes.NONE, null, Stand.AT_FIRST, null);

    /** What does something for a matter, where it stands in a clause. */
    private static final List<Class<? extends KlubbaEvent>> DEEDS =
            List.of(AssignmentGiven.class, FundingGranted.class, InstrumentDrafted.class, OccasionEvent.class);

    /** Whether facts of a kind may move a matter. */
    public static boolean isMovedBy(Class<?> kind) {
        return MatterEvent.class.isAssignableFrom(kind) || DEEDS.stream().anyMatch(deed -> deed.isAssignableFrom(kind));
    }

    public MatterStatus status() {
        return stands.status();
    }

    /** What put it where it stands. */
    public @Nullable Fact why() {
        return stands.why();
    }

    /**
     * @param past facts about one matter, in order
     * @param whose the body that did something; null where that is not told
     */
    public static MatterState after(Standing past, Function<Fact, @Nullable BodyId> whose) {
        var state = BEFORE;
        for (var fact : past.facts()) {
            state = state.then(fact, whose);
        }
        return state;
    }

    /** The body before which it was raised; null where that is not told. */
    public @Nullable BodyId body() {
        return raised != null && raised.event() instanceof MatterRaised e ? e.body() : null;
    }

    /** What says what it waits for: a meeting, a preparation, or the answer of whom it was sent to. */
    public List<Fact> waiting() {
        return Stream.concat(tabled.stream(), handed.stream()).toList();
    }

    /**
     * @param fact the next one about it
     * @param whose the body that did something; null where that is not told
     */
    public MatterState then(Fact fact, Function<Fact, @Nullable BodyId> whose) {
        return without(fact, whose).moved(fact);
    }

    /** Of what it waited for, the part that is not over by this. */
    private MatterState without(Fact fact, Function<Fact, @Nullable BodyId> whose) {
        return switch (fact.event()) {
            case MatterClosed _, DeclaredOutsideRemit _, MatterReopened _ -> waiting(_ -> false, _ -> false);
            case ItemTakenFromTable _ -> waiting(_ -> false, h -> !Handing.over(h, fact, whose));
            case DecisionRecorded _,
                    PointDecided _,
                    ItemTabled _,
                    MatterReferred _,
                    MatterReferredBack _,
                    LaidOnRecord _,
                    ReferralReturned _,
                    DecisionRescinded _ ->
                waiting(t -> !Tabling.over(t, fact, whose), h -> !Handing.over(h, fact, whose));
            case DecisionProposed _ -> waiting(_ -> true, h -> !Handing.over(h, fact, whose));
            default -> this;
        };
    }

    private MatterState waiting(Predicate<Fact> stillTabled, Predicate<Fact> stillHanded) {
        return new MatterState(
                raised,
                stands,
                tabled.stream().filter(stillTabled).toList(),
                handed.stream().filter(stillHanded).toList(),
                points,
                decision,
                before,
                acted);
    }

    private MatterState moved(Fact fact) {
        return switch (fact.event()) {
            case MatterRaised _ -> raised == null ? raisedBy(fact) : this;
            case DecisionProposed _ -> with(points.then(fact));
            case PointDecided e -> points.settles(e) ? decided(e.outcome(), fact) : this;
            case DecisionRecorded _ -> decided(fact);
            case AssignmentGiven _, FundingGranted _, InstrumentDrafted _, OccasionEvent _ -> done(fact);
            case DecisionTookEffect _ ->
                status() == MatterStatus.SUBJECT_TO ? stands(MatterStatus.DECIDED, fact) : this;
            case DecisionLapsed _ -> status() == MatterStatus.SUBJECT_TO ? opened(fact) : this;
            case MattersLinked e -> goesOnIn(e) ? stands(MatterStatus.MERGED, fact) : this;
            case ItemTabled _ -> to(MatterStatus.TABLED, fact).tabled(fact);
            case MatterReferred _ -> to(MatterStatus.REFERRED, fact).handed(fact);
            case MatterReferredBack _ -> to(MatterStatus.REFERRED_BACK, fact).handed(fact);
            case DeclaredOutsideRemit _ -> to(MatterStatus.OUTSIDE_REMIT, fact);
            case LaidOnRecord e ->
                onlyThat(fact) && !e.approved() ? undecided(fact) : to(MatterStatus.LAID_ON_RECORD, fact);
            case InformationNoted e -> onlyThat(fact) && informs(e.kind()) ? undecided(fact) : this;
            case MatterClosed _ -> stands(MatterStatus.CLOSED, fact);
            case ReferralReturned _ -> handed.isEmpty() ? opened(fact) : this;
            case ItemTakenFromTable _, MatterReopened _, DecisionRescinded _ -> opened(fact);
            default -> this;
        };
    }

    /** It is this one that goes on in the other, and not the other in this one. */
    private boolean goesOnIn(MattersLinked link) {
        return link.link() == MatterLink.MERGED_INTO
                && raised != null
                && raised.event() instanceof MatterRaised own
                && own.matter().equals(link.matter());
    }

    /** Where one point is adopted it is decided, whatever becomes of the others; where none is, it is rejected. */
    private MatterState decided(PointOutcome outcome, Fact fact) {
        return switch (outcome) {
            case ADOPTED, ADOPTED_AMENDED ->
                (status() == MatterStatus.REJECTED
                                ? stands(MatterStatus.DECIDED, fact)
                                : to(MatterStatus.DECIDED, fact))
                        .with(points.then(fact));
            case REJECTED -> rejected(fact).with(points.then(fact));
            case WITHDRAWN -> this;
        };
    }

    /** What another clause of the item decided stands: something was done, or it waits for something. */
    private MatterState rejected(Fact fact) {
        if (points.adopted() != null) {
            return to(MatterStatus.DECIDED, fact);
        }
        if (acted != null && !elsewhere(acted, fact)) {
            return to(status(acted), acted);
        }
        return isAt(fact, MatterStatus.SUBJECT_TO) && !sameClause(why(), fact) ? this : to(MatterStatus.REJECTED, fact);
    }

    private MatterState decided(Fact fact) {
        var state = status(fact) == MatterStatus.SUBJECT_TO ? over(fact) : this;
        return state.to(status(fact), fact).lastDecided(fact, stands);
    }

    /** The clause has done nothing else for it so far that is a decision on it. */
    private boolean onlyThat(Fact fact) {
        return decision != null
                && decision.equals(why())
                && status() == MatterStatus.DECIDED
                && !decision.equals(acted)
                && sameClause(decision, fact);
    }

    /** A clause that only lays it on record, or takes note of what was told, is no decision on it. */
    private MatterState undecided(Fact fact) {
        return stands(before).to(MatterStatus.LAID_ON_RECORD, fact);
    }

    private static boolean informs(@Nullable NoteKind kind) {
        return kind == null || kind == NoteKind.INFORMATION || kind == NoteKind.PRESENTED || kind == NoteKind.REPORTED;
    }

    /** By a decision where it stands in the clause of one; what merely happened decides nothing, and neither do words alone. */
    private MatterState done(Fact fact) {
        return decision == null || !sameClause(decision, fact)
                ? this
                : over(decision).actedBy(decision);
    }

    /** At one item that its points fell, or that it was laid on record, says less than what was decided. */
    private MatterState over(Fact by) {
        return isAt(by, MatterStatus.REJECTED) || isAt(by, MatterStatus.LAID_ON_RECORD) ? stands(status(by), by) : this;
    }

    private boolean isAt(Fact fact, MatterStatus that) {
        var why = why();
        return status() == that && why != null && !elsewhere(why, fact);
    }

    private static MatterStatus status(Fact decision) {
        return decision.event() instanceof DecisionRecorded e && e.subject() != null
                ? MatterStatus.SUBJECT_TO
                : MatterStatus.DECIDED;
    }

    /** Both are of one clause. */
    public static boolean sameClause(@Nullable Fact one, Fact other) {
        return one != null
                && !elsewhere(one, other)
                && other.basis().clause() instanceof Basis.Clause its
                && one.basis().clause() instanceof Basis.Clause own
                && Objects.equals(own.label(), its.label());
    }

    /** What happens later replaces what was; at the same item of the same meeting the weightier stands. */
    private MatterState to(MatterStatus to, Fact by) {
        var why = why();
        boolean lighter = why != null && !elsewhere(why, by) && status().compareTo(to) > 0;
        return lighter ? this : stands(to, by);
    }

    private static boolean elsewhere(Fact one, Fact other) {
        return !Sitting.of(one).equals(Sitting.of(other));
    }

    private MatterState stands(MatterStatus now, Fact by) {
        return stands(new Stand(now, by));
    }

    private MatterState stands(Stand now) {
        return new MatterState(raised, now, tabled, handed, points, decision, before, acted);
    }

    private MatterState opened(Fact by) {
        var open = new Stand(MatterStatus.TAKEN_UP, by);
        return new MatterState(raised, open, tabled, handed, points.anew(), decision, before, null);
    }

    private MatterState raisedBy(Fact by) {
        return new MatterState(by, new Stand(status(), by), tabled, handed, points, decision, before, acted);
    }

    private MatterState tabled(Fact by) {
        return new MatterState(raised, stands, also(tabled, by), handed, points, decision, before, acted);
    }

    private MatterState handed(Fact by) {
        return new MatterState(raised, stands, tabled, also(handed, by), points, decision, before, acted);
    }

    private MatterState with(Outcomes now) {
        return new MatterState(raised, stands, tabled, handed, now, decision, before, acted);
    }

    private MatterState lastDecided(Fact by, Stand until) {
        return new MatterState(raised, stands, tabled, handed, points, by, until, acted);
    }

    private MatterState actedBy(Fact by) {
        return new MatterState(raised, stands, tabled, handed, points, decision, before, by);
    }

    private static List<Fact> also(List<Fact> before, Fact fact) {
        return Stream.concat(before.stream(), Stream.of(fact)).toList();
    }
}
