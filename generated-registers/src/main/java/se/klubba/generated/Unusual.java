package se.klubba.generated;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.bodies.event.BodyEvent.BodyAlsoCalled;
import se.klubba.bodies.event.BodyEvent.BodyNameKind;
import se.klubba.bodies.event.BodyEvent.StandingItemDropped;
import se.klubba.bodies.event.BodyEvent.StandingItemSet;
import se.klubba.funding.event.FundingEvent.FundingNoted;
import se.klubba.funding.event.FundingEvent.Per;
import se.klubba.kernel.Basis;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.FundingId;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.Money;
import se.klubba.kernel.OccasionId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.Term;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.DecisionLapsed;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.DecisionTookEffect;
import se.klubba.matters.event.MatterEvent.DecisionWay;
import se.klubba.matters.event.MatterEvent.SubjectKind;
import se.klubba.matters.event.MatterEvent.SubjectTo;
import se.klubba.meetings.event.MeetingEvent.ItemInterrupted;
import se.klubba.meetings.event.MeetingEvent.ItemNotReached;
import se.klubba.meetings.event.MeetingEvent.ItemResumed;
import se.klubba.meetings.event.MeetingEvent.ItemSplit;
import se.klubba.meetings.event.MeetingEvent.ItemsTakenTogether;
import se.klubba.meetings.event.MeetingEvent.MeetingAdjourned;
import se.klubba.meetings.event.MeetingEvent.MeetingHeldJointly;
import se.klubba.meetings.event.MeetingEvent.MinutesApproved;
import se.klubba.meetings.event.OccasionEvent.OccasionCancelled;
import se.klubba.meetings.event.OccasionEvent.OccasionNoted;

/** What happens at few meetings: they are joint, or go on another day; items are taken together; decisions wait for something. */
final class Unusual {
    private static final int OF = 40;

    private final Committee body;
    private final Network home;
    private final Dice dice;
    private final List<OpenMatter> standing = new ArrayList<>();

    Unusual(Committee body) {
        this.body = body;
        this.home = body.home;
        this.dice = body.home.dice;
    }

    /** Perhaps something, before the meeting is closed. */
    void at(Sitting sitting) {
        var matter = body.table.isEmpty() ? null : dice.of(body.table);
        int what = dice.below(OF);
        if (what < 8) {
            items(what, sitting);
        } else if (matter != null) {
            matter(what, sitting, matter);
        }
    }

    private void items(int what, Sitting sitting) {
        var meeting = sitting.meeting.meeting;
        var first = ItemNumber.of(1);
        switch (what) {
            case 0 ->
                home.committees.stream()
                        .filter(other -> other != body)
                        .findFirst()
                        .ifPresent(other -> sitting.record(
                                new MeetingHeldJointly(meeting, List.of(other.id), sitting.atMeeting())));
            case 1 ->
                sitting.record(new MeetingAdjourned(meeting, sitting.on().plusDays(1), null, sitting.atMeeting()));
            case 2 ->
                sitting.record(new ItemsTakenTogether(meeting, List.of(first, ItemNumber.of(2)), sitting.atMeeting()));
            case 3 ->
                sitting.record(new ItemSplit(
                        meeting, first, List.of(ItemNumber.of("1a"), ItemNumber.of("1b")), sitting.atMeeting()));
            case 4 -> {
                sitting.record(new ItemInterrupted(meeting, first, sitting.atMeeting()));
                sitting.record(new ItemResumed(meeting, first, sitting.atMeeting()));
            }
            case 5 -> sitting.record(new ItemNotReached(meeting, sitting.item(), sitting.atMeeting()));
            case 6 -> sitting.record(new MinutesApproved(meeting, List.of(), List.of(first), sitting.atMeeting()));
            default ->
                home.ledger.put(new BodyAlsoCalled(
                        body.id,
                        Words.of("Gruppen för " + home.phrases.topic()),
                        BodyNameKind.values()[dice.below(BodyNameKind.values().length)],
                        Occurrence.UNDATED));
        }
    }

    private void matter(int what, Sitting sitting, OpenMatter matter) {
        switch (what) {
            case 8, 9 -> conditional(sitting, matter, SubjectKind.values()[dice.below(SubjectKind.values().length)]);
            case 10 -> between(matter, DecisionWay.CIRCULATION, null);
            case 11 -> between(matter, DecisionWay.DELEGATION, Party.of(home.people.somebody()));
            case 12 ->
                home.ledger.put(new FundingNoted(
                        new FundingId(dice.id()),
                        Words.of("Bidrag till " + matter.topic),
                        new Party.OfPrincipal(home.people.state()),
                        Money.kronor(100_000L * dice.between(1, 9)),
                        Per.YEAR,
                        Term.UNKNOWN,
                        3,
                        List.of(matter.id),
                        Occurrence.UNDATED));
            case 13 -> {
                standing.add(matter);
                sitting.record(new StandingItemSet(body.id, matter.id, sitting.atMeeting()));
            }
            case 14, 15, 16 -> {
                if (!standing.isEmpty()) {
                    sitting.record(new StandingItemDropped(body.id, standing.removeFirst().id, sitting.atMeeting()));
                }
            }
            case 20 -> {
                var off = new OccasionId(dice.id());
                home.ledger.put(new OccasionNoted(
                        off,
                        Words.of("Temadag om " + matter.topic),
                        List.of(body.id),
                        List.of(matter.id),
                        Occurrence.UNDATED));
                sitting.record(new OccasionCancelled(off, List.of(matter.id), sitting.atMeeting()));
            }
            default -> {}
        }
    }

    /** What it is subject to comes later, or does not. */
    private void conditional(Sitting sitting, OpenMatter matter, SubjectKind kind) {
        var decision = new DecisionId(dice.id());
        var matters = List.of(matter.id);
        sitting.record(new DecisionRecorded(
                decision,
                sitting.meeting.meeting,
                sitting.item(),
                matters,
                home.phrases.clause(matter.topic),
                null,
                null,
                new SubjectTo(kind, kind == SubjectKind.SECOND_READING ? null : home.phrases.news(matter.topic)),
                sitting.atItem()));
        boolean comes = dice.percent(60);
        home.on(sitting.on().plusDays(dice.between(20, 120)), () -> {
            home.ledger.act();
            home.ledger.put(
                    comes
                            ? new DecisionTookEffect(decision, matters, null, home.today())
                            : new DecisionLapsed(decision, matters, null, home.today()));
        });
    }

    private void between(OpenMatter matter, DecisionWay way, @Nullable Party delegate) {
        var on = home.ledger.today();
        home.ledger.act();
        home.ledger.put(new DecisionRecorded(
                new DecisionId(dice.id()),
                null,
                null,
                List.of(matter.id),
                home.phrases.clause(matter.topic),
                way,
                delegate,
                null,
                new Occurrence(EdtfDate.on(on), Basis.NONE.actOf(body.id), List.of())));
    }
}
