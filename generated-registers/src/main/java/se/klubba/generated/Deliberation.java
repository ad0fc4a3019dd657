package se.klubba.generated;

import java.util.List;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.WaitsFor;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.DecisionRescinded;
import se.klubba.matters.event.MatterEvent.DecisionSuperseded;
import se.klubba.matters.event.MatterEvent.DeclaredOutsideRemit;
import se.klubba.matters.event.MatterEvent.DissentRecorded;
import se.klubba.matters.event.MatterEvent.DocumentAttached;
import se.klubba.matters.event.MatterEvent.InformationNoted;
import se.klubba.matters.event.MatterEvent.ItemTabled;
import se.klubba.matters.event.MatterEvent.ItemTakenFromTable;
import se.klubba.matters.event.MatterEvent.LaidOnRecord;
import se.klubba.matters.event.MatterEvent.MatterClosed;
import se.klubba.matters.event.MatterEvent.MatterReferred;
import se.klubba.matters.event.MatterEvent.MatterReferredBack;
import se.klubba.matters.event.MatterEvent.MatterReopened;
import se.klubba.matters.event.MatterEvent.MattersLinked;
import se.klubba.matters.event.MatterEvent.ReferralReceived;
import se.klubba.matters.event.MatterEvent.ReferralReturned;
import se.klubba.matters.event.MatterEvent.StatementRecorded;

/** What a meeting does with one matter. */
final class Deliberation {
    private final Sitting sitting;
    private final OpenMatter matter;
    private final Committee body;
    private final Network home;
    private final Dice dice;
    private final Phrases phrases;
    private final Proposals proposals;

    Deliberation(Sitting sitting, OpenMatter matter) {
        this.sitting = sitting;
        this.matter = matter;
        this.body = sitting.body;
        this.home = sitting.body.home;
        this.dice = sitting.body.home.dice;
        this.phrases = sitting.body.home.phrases;
        this.proposals = new Proposals(sitting, matter);
    }

    /** It has just been raised: proposals, and perhaps no more today. */
    void begin() {
        matter.last = sitting.on();
        if (dice.percent(60)) {
            proposals.propose(home.somebody(sitting.on()));
        }
        if (dice.percent(12)) {
            proposals.propose(home.somebody(sitting.on()));
        }
        if (dice.percent(8)) {
            body.table.stream()
                    .filter(other -> other != matter)
                    .findFirst()
                    .ifPresent(other -> sitting.record(new MattersLinked(matter.id, other.id, sitting.atItem())));
        }
        if (dice.percent(40)) {
            turn();
        } else {
            informed();
        }
    }

    void record() {
        matter.last = sitting.on();
        if (matter.tabled) {
            matter.tabled = false;
            if (dice.percent(60)) {
                sitting.record(new ItemTakenFromTable(matter.id, sitting.atItem()));
            }
        }
        if (dice.percent(30)) {
            sitting.recordPerhapsLate(
                    new StatementRecorded(
                            List.of(matter.id),
                            home.somebody(sitting.on()),
                            phrases.statement(matter.topic),
                            sitting.atItem()),
                    10);
        }
        var back = matter.backTo;
        if (back != null) {
            prepared(back);
        } else {
            proposals.amend();
            turn();
        }
    }

    private void turn() {
        int chance = dice.below(100);
        if (chance < 48) {
            decide();
        } else if (chance < 68) {
            table();
        } else if (chance < 76) {
            refer();
        } else if (chance < 83) {
            referBack();
        } else if (chance < 87) {
            sitting.decide(List.of(matter.id), Words.of("att detta inte är en fråga för oss"));
            sitting.put(new DeclaredOutsideRemit(
                    matter.id, List.of(new Party.Each(home.people.municipalities())), sitting.effect()));
            settled();
        } else if (chance < 93) {
            layOnRecord();
        } else {
            informed();
        }
    }

    private void informed() {
        sitting.record(new InformationNoted(List.of(matter.id), phrases.news(matter.topic), sitting.atItem()));
    }

    private void decide() {
        var former = matter.latest;
        matter.decisions++;
        home.rarities.vote(sitting, matter);
        var decision = sitting.decide(List.of(matter.id), phrases.clause(matter.topic));
        matter.latest = decision;
        proposals.decide();
        if (former != null && dice.percent(12)) {
            sitting.put(new DecisionSuperseded(former, decision, matter.id, sitting.effect()));
        } else if (former != null && dice.percent(8)) {
            sitting.put(new DecisionRescinded(former, matter.id, sitting.effect()));
        }
        boolean last = new Effects(sitting, matter).happen();
        if (dice.percent(45)) {
            sitting.decide(List.of(matter.id), phrases.clause(matter.topic));
            body.duties.give(sitting, List.of(matter.id), matter.topic);
        }
        if (dice.percent(5)) {
            sitting.recordPerhapsLate(
                    new DissentRecorded(
                            decision,
                            matter.id,
                            home.somebody(sitting.on()),
                            phrases.statement(matter.topic),
                            sitting.atItem()),
                    25);
        }
        if (last) {
            settled();
        }
    }

    private void table() {
        sitting.decide(List.of(matter.id), Words.of("att bordlägga ärendet"));
        matter.tabled = true;
        var next = body.coming.peekFirst();
        var occasion = home.occasions.after(sitting.on());
        int chance = dice.below(100);
        WaitsFor waits;
        if (chance < 40 && next != null && next.on.isAfter(sitting.on())) {
            waits = new WaitsFor.ForMeeting(next.meeting);
        } else if (chance < 45) {
            waits = new WaitsFor.NextMeeting(body.id);
        } else if (chance < 60 && occasion != null) {
            waits = new WaitsFor.ForOccasion(occasion.id());
        } else if (chance < 80) {
            var by = home.other(body);
            waits = new WaitsFor.ForPreparation(by.id);
        } else {
            waits = new WaitsFor.NotStated();
        }
        var step = dice.percent(20) ? Words.of("sammansättningen") : null;
        sitting.put(new ItemTabled(matter.id, step, waits, sitting.effect()));
    }

    private void refer() {
        var to = home.other(body);
        sitting.decide(List.of(matter.id), Words.of("att hänskjuta ärendet"));
        sitting.put(new MatterReferred(
                matter.id, to.party(), dice.percent(50) ? phrases.task(matter.topic) : null, sitting.effect()));
        handTo(to, true);
    }

    private void referBack() {
        var to = home.other(body);
        sitting.decide(List.of(matter.id), Words.of("att återremittera ärendet"));
        sitting.put(new MatterReferredBack(matter.id, to.party(), phrases.task(matter.topic), sitting.effect()));
        handTo(to, false);
    }

    private void handTo(Committee to, boolean referred) {
        body.table.remove(matter);
        matter.backTo = body;
        matter.referred = referred;
        matter.received = false;
        to.table.add(matter);
    }

    /** Somebody else's matter, here for preparation or by referral. */
    private void prepared(Committee back) {
        if (matter.referred && !matter.received) {
            sitting.record(new ReferralReceived(matter.id, body.id, sitting.atItem()));
            matter.received = true;
            if (dice.percent(50)) {
                return;
            }
        }
        if (matter.referred) {
            sitting.decide(List.of(matter.id), phrases.clause(matter.topic));
            sitting.put(new ReferralReturned(
                    matter.id, body.id, dice.percent(70) ? phrases.statement(matter.topic) : null, sitting.effect()));
        } else {
            proposals.propose(body.party());
        }
        matter.backTo = null;
        body.table.remove(matter);
        if (!back.dissolved) {
            back.table.add(matter);
        }
    }

    private void layOnRecord() {
        sitting.decide(List.of(matter.id), Words.of("att lägga rapporten till handlingarna"));
        DocumentId document = null;
        if (dice.percent(30)) {
            document = home.report(matter.topic);
            sitting.put(new DocumentAttached(matter.id, document, Words.of("Rapport"), sitting.effect()));
        }
        sitting.put(new LaidOnRecord(List.of(matter.id), null, document, dice.percent(40), sitting.effect()));
        settled();
    }

    /** Nothing more is to be done; some are closed, and of these some taken up again. */
    private void settled() {
        body.table.remove(matter);
        if (!dice.percent(65)) {
            return;
        }
        home.on(sitting.on().plusDays(dice.between(1, 60)), () -> {
            var closed = home.ledger.today();
            if (!closed.isAfter(matter.last)) {
                return;
            }
            home.ledger.put(new MatterClosed(matter.id, home.today()));
            if (dice.percent(6)) {
                home.on(closed.plusDays(dice.between(30, 400)), () -> reopen());
            }
        });
    }

    private void reopen() {
        Occurrence today = home.today();
        matter.last = home.ledger.today();
        home.ledger.put(new MatterReopened(matter.id, today));
        if (!body.dissolved) {
            body.table.add(matter);
        }
    }
}
