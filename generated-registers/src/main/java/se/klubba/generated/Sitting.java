package se.klubba.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.Basis;
import se.klubba.kernel.Basis.Block;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Source;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.meetings.event.MeetingEvent.ItemPlacedOnAgenda;
import se.klubba.record.event.RecordEvent.DocumentKept;

/**
 * A meeting while it is put on record: item by item, clause by clause, each with its basis. Either all at once, as a record file beside
 * the minutes as a document, or act by act.
 */
final class Sitting {
    static final int ASSIGNMENTS = 3;
    static final int SEATS = 4;
    static final int FIRST_MATTER = 5;

    final Committee body;
    final Coming meeting;
    private final Ledger ledger;
    private final Dice dice;
    private final @Nullable DocumentId minutes;
    private int line = 1;
    private int acts;
    private int lastItem;
    private ItemNumber item = ItemNumber.of(1);
    private int clause;
    private int effect;
    private final List<Deviation> ofMeeting = new ArrayList<>();
    private final List<Deviation> ofItem = new ArrayList<>();

    Sitting(Committee body, Coming meeting, Ledger ledger, Dice dice) {
        this.body = body;
        this.meeting = meeting;
        this.ledger = ledger;
        this.dice = dice;
        this.lastItem = FIRST_MATTER - 1 + meeting.agenda.size();
        this.minutes = dice.percent(65) ? new DocumentId(dice.hex(64)) : null;
        if (minutes != null) {
            ledger.put(new DocumentKept(
                    minutes,
                    Words.of("Protokoll " + meeting.on + ".txt"),
                    dice.between(2_000, 60_000),
                    "text/plain",
                    Occurrence.UNDATED));
        }
    }

    LocalDate on() {
        return meeting.on;
    }

    void irregular(Deviation always) {
        ofMeeting.add(always);
    }

    /** An item that the agenda has. */
    void item(int number) {
        enter(ItemNumber.of(number));
    }

    /** One that came up at the meeting; now and then it never was put on the agenda. */
    void furtherItem(Words title, List<MatterId> matters) {
        var number = ItemNumber.of(++lastItem);
        if (dice.percent(80)) {
            ledger.put(new ItemPlacedOnAgenda(meeting.meeting, number, title, matters, atMeeting()));
            enter(number);
        } else {
            enter(number);
            ofItem.add(Deviation.ITEM_NOT_ON_AGENDA);
        }
    }

    private void enter(ItemNumber number) {
        item = number;
        clause = 0;
        effect = 0;
        ofItem.clear();
    }

    ItemNumber item() {
        return item;
    }

    /** Of the meeting, at no item. */
    Occurrence atMeeting() {
        return occurrence(null, null, ofMeeting);
    }

    /** At the item, in running text. */
    Occurrence atItem() {
        return occurrence(item, null, deviations());
    }

    /** The next effect of the clause. */
    Occurrence effect() {
        effect++;
        return occurrence(item, new Basis.Clause(label(), clause, effect, Block.DECISION), deviations());
    }

    /** A clause, to which effects can be added. */
    DecisionId decide(List<MatterId> matters, Words words) {
        clause++;
        effect = 0;
        nextAct();
        var decision = new DecisionId(meeting.meeting + "." + item + "." + label());
        ledger.put(new DecisionRecorded(
                decision,
                meeting.meeting,
                item,
                matters,
                words,
                occurrence(item, new Basis.Clause(label(), clause, 0, Block.DECISION), deviations())));
        return decision;
    }

    /** An act of its own. */
    void record(KlubbaEvent event) {
        nextAct();
        ledger.put(event);
    }

    /** At the item, without a source: chance has no part in it. */
    Occurrence aside() {
        return new Occurrence(
                EdtfDate.on(meeting.on),
                new Basis(meeting.meeting, meeting.starts, item, null, null, List.of(), null),
                deviations());
    }

    /** Recorded with what came before it; nothing more will come of it. */
    void aside(KlubbaEvent event) {
        ledger.quietly(event);
    }

    /** An effect of the clause, recorded with it. */
    void put(KlubbaEvent event) {
        ledger.put(event);
    }

    /** Now, or as a single act of a later day. */
    void recordPerhapsLate(KlubbaEvent event, int percent) {
        if (dice.percent(percent)) {
            ledger.on(ledger.today().plusDays(dice.between(4, 200)), () -> {
                ledger.session(body.secretary());
                ledger.put(event);
            });
        } else {
            record(event);
        }
    }

    private void nextAct() {
        acts++;
        line += dice.between(1, 4);
        if (minutes == null) {
            ledger.act();
        }
    }

    private String label() {
        return String.valueOf((char) ('a' + (clause - 1) % 26));
    }

    private List<Deviation> deviations() {
        var all = new ArrayList<>(ofMeeting);
        all.addAll(ofItem);
        return all;
    }

    private Occurrence occurrence(@Nullable ItemNumber at, Basis.@Nullable Clause of, List<Deviation> deviations) {
        List<Source> sources = minutes == null
                ? List.of()
                : List.of(new Source(minutes, new Source.Range(line, line + dice.below(2)), null));
        var key = minutes == null
                ? null
                : meeting.meeting + "/k" + acts + "#" + minutes.value().substring(0, 16);
        return new Occurrence(
                EdtfDate.on(meeting.on),
                new Basis(meeting.meeting, meeting.starts, at, of, null, sources, key),
                deviations);
    }
}
