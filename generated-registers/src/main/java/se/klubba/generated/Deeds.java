package se.klubba.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.klubba.instruments.event.InstrumentEvent.ApprovalAwaited;
import se.klubba.instruments.event.InstrumentEvent.ApprovalOutcome;
import se.klubba.instruments.event.InstrumentEvent.ApprovalRecorded;
import se.klubba.instruments.event.InstrumentEvent.CommentRecorded;
import se.klubba.instruments.event.InstrumentEvent.InstrumentAdopted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentDrafted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentExtended;
import se.klubba.instruments.event.InstrumentEvent.InstrumentKind;
import se.klubba.instruments.event.InstrumentEvent.InstrumentNoted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentRepealed;
import se.klubba.instruments.event.InstrumentEvent.InstrumentSentForComment;
import se.klubba.instruments.event.InstrumentEvent.InstrumentSigned;
import se.klubba.instruments.event.InstrumentEvent.InstrumentSuperseded;
import se.klubba.instruments.event.InstrumentEvent.SignatureAwaited;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.Term;
import se.klubba.kernel.Words;

/** The instruments of a body: from the draft over comments and signatures to their end. */
final class Deeds {
    private final Committee body;
    private final Network home;
    private final Dice dice;

    Deeds(Committee body, Network home) {
        this.body = body;
        this.home = home;
        this.dice = home.dice;
    }

    /** Some are there when the record begins. */
    void noted() {
        var year = "" + (body.since.getYear() - 1);
        for (var term : List.of(new Term(EdtfDate.of(year), null), Term.UNKNOWN)) {
            var topic = home.phrases.topic();
            home.ledger.put(new InstrumentNoted(
                    new InstrumentId(dice.id()),
                    Words.of("Rutin för " + topic),
                    InstrumentKind.ROUTINE,
                    term,
                    Occurrence.UNDATED));
        }
    }

    /** The next step of one that is made: drafted, sent for comment, adopted. True when it was the last. */
    boolean make(Sitting sitting, OpenMatter matter) {
        var deed = matter.deed;
        if (deed == null) {
            draft(sitting, matter);
            return false;
        }
        if (matter.decisions == 2 && dice.percent(70)) {
            sendForComment(sitting, deed);
            return false;
        }
        adopt(sitting, matter, deed);
        return true;
    }

    private void draft(Sitting sitting, OpenMatter matter) {
        var deed = new Deed(new InstrumentId(dice.id()), matter.topic);
        matter.deed = deed;
        var kind = dice.of(List.of(InstrumentKind.values()));
        sitting.put(new InstrumentDrafted(
                deed.id,
                Words.of("Överenskommelse om " + matter.topic),
                kind,
                List.of(matter.id),
                null,
                sitting.effect()));
    }

    private void sendForComment(Sitting sitting, Deed deed) {
        var asked = List.<Party>of(
                new Party.OfPrincipal(home.people.region()), new Party.Each(home.people.municipalities()));
        sitting.put(new InstrumentSentForComment(deed.id, asked, sitting.effect()));
        var last = sitting.on();
        for (int i = dice.below(3); i > 0; i--) {
            last = last.plusDays(dice.between(3, 14));
            var by = new Party.OfPrincipal(home.people.municipality());
            home.on(
                    last,
                    () -> home.ledger.put(
                            new CommentRecorded(deed.id, by, home.phrases.statement(deed.topic), home.today())));
        }
    }

    private void adopt(Sitting sitting, OpenMatter matter, Deed deed) {
        var first = dice.percent(40) ? null : sitting.on().plusDays(dice.between(1, 60));
        var from = first == null ? sitting.on() : first;
        var last = dice.percent(30) ? null : from.plusYears(dice.between(1, 3)).minusDays(1);
        deed.last = last;
        sitting.put(new InstrumentAdopted(
                deed.id,
                new Term(first == null ? null : EdtfDate.on(first), last == null ? null : EdtfDate.on(last)),
                sitting.effect()));
        var replaces = matter.replaces;
        if (replaces != null) {
            sitting.put(new InstrumentSuperseded(replaces.id, deed.id, sitting.effect()));
        }
        boolean complete = true;
        if (dice.percent(35)) {
            complete = sign(sitting, deed);
        }
        if (dice.percent(15)) {
            complete = approve(sitting, deed) && complete;
        }
        if (complete) {
            var review = last == null
                    ? sitting.on().plusDays(dice.between(500, 1000))
                    : last.minusDays(dice.between(40, 200));
            home.on(review, () -> body.reviews.add(deed));
        }
    }

    /** True when all will sign. */
    private boolean sign(Sitting sitting, Deed deed) {
        var by = new ArrayList<Party>();
        by.add(new Party.OfPrincipal(home.people.region()));
        for (int i = dice.below(3); i > 0; i--) {
            var next = new Party.OfPrincipal(home.people.municipality());
            if (!by.contains(next)) {
                by.add(next);
            }
        }
        sitting.put(new SignatureAwaited(deed.id, by, sitting.effect()));
        boolean all = true;
        for (var party : by) {
            if (dice.percent(85)) {
                home.on(
                        sitting.on().plusDays(dice.between(5, 90)),
                        () -> home.ledger.put(new InstrumentSigned(deed.id, party, home.today())));
            } else {
                all = false;
            }
        }
        return all;
    }

    private boolean approve(Sitting sitting, Deed deed) {
        var by = home.people.authority();
        sitting.put(new ApprovalAwaited(deed.id, by, sitting.effect()));
        int fate = dice.below(100);
        if (fate < 85) {
            var outcome = fate < 65 ? ApprovalOutcome.APPROVED : ApprovalOutcome.REFUSED;
            home.on(
                    sitting.on().plusDays(dice.between(20, 140)),
                    () -> home.ledger.put(new ApprovalRecorded(deed.id, by, outcome, home.today())));
        }
        return fate < 65;
    }

    /** One in force is looked at again: it goes on for longer, or ends; one that has ended by then is left alone. */
    void review(Sitting sitting, Deed deed) {
        var last = deed.last;
        if (last != null && !last.isAfter(sitting.on())) {
            return;
        }
        if (last != null && dice.percent(60)) {
            deed.last = last.plusYears(1);
            sitting.put(new InstrumentExtended(deed.id, EdtfDate.on(last.plusYears(1)), sitting.effect()));
        } else {
            LocalDate end = sitting.on().plusDays(dice.between(10, 60));
            sitting.put(new InstrumentRepealed(
                    deed.id, EdtfDate.on(last != null && last.isBefore(end) ? last : end), sitting.effect()));
        }
    }
}
