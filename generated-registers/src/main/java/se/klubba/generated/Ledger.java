package se.klubba.generated;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import se.klubba.kernel.KlubbaEvent;

/** The log as it is written, and the diary of what is to be recorded when. */
final class Ledger {
    /** When the first network begins. */
    static final LocalDate BEGINNING = LocalDate.of(2014, 1, 7);

    private record Errand(Instant when, long order, Runnable what) implements Comparable<Errand> {
        @Override
        public int compareTo(Errand other) {
            int byTime = when.compareTo(other.when);
            return byTime != 0 ? byTime : Long.compare(order, other.order);
        }
    }

    private final Dice dice;
    private final Queue<Errand> diary = new PriorityQueue<>();
    private final Queue<GeneratedEvent> written = new ArrayDeque<>();
    private final RecordKeeping recordKeeping;
    private final Untold untold;
    private long errands;
    private long position;
    private Instant now = Instant.EPOCH;
    private String actor = "";
    private String correlation = "";
    private String causation = "";

    Ledger(Dice dice) {
        this(dice, new Untold(Untold.LARGE));
    }

    Ledger(Dice dice, Untold untold) {
        this.dice = dice;
        this.untold = untold;
        this.recordKeeping = new RecordKeeping(this, dice);
    }

    /** To be done on that day, or today where that is over, at some hour. */
    void on(LocalDate day, Runnable what) {
        var when = day.atTime(LocalTime.of(dice.between(7, 15), dice.below(60), dice.below(60)))
                .toInstant(ZoneOffset.UTC);
        diary.add(new Errand(when.isBefore(now) ? now : when, errands++, what));
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /** Somebody sits down to record. */
    void session(String who) {
        actor = who;
        correlation = dice.id();
        causation = correlation;
    }

    /** The next of several acts of a session, a little later. */
    void act() {
        causation = dice.id();
        now = now.plusSeconds(dice.between(4, 90));
    }

    /** @return its position */
    long put(KlubbaEvent event) {
        var entry = position;
        quietly(event);
        recordKeeping.consider(entry, event);
        return entry;
    }

    /** One of which nothing more will come. */
    void quietly(KlubbaEvent event) {
        untold.has(event);
        written.add(new GeneratedEvent(
                position++,
                now,
                Map.of("actor", actor, "correlationId", correlation, "causationId", causation),
                event));
    }

    /** Something that has not happened yet, where the register is large enough that it should have. */
    void untold(Sitting sitting) {
        untold.at(sitting, position);
    }

    GeneratedEvent next() {
        while (written.isEmpty()) {
            var errand = diary.remove();
            now = errand.when().isAfter(now) ? errand.when() : now;
            errand.what().run();
        }
        return written.remove();
    }
}
