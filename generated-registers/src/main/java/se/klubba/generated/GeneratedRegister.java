package se.klubba.generated;

import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A register that could be: county networks whose bodies meet, decide, appoint, and record it, sometimes late and sometimes wrongly. Its
 * facts agree with each other: what is referred to exists, a point has one outcome, nobody sits twice. A larger one has more networks, and
 * not more years; a smaller one of the same number of networks is the beginning of it.
 *
 * @param seed the same one gives the same events, everywhere and always
 * @param size how many events
 */
public record GeneratedRegister(long seed, long size) {
    /** About as many as a network records in ten years. */
    private static final long EVENTS_OF_A_NETWORK = 30_000;

    public GeneratedRegister {
        if (size < 0) {
            throw new IllegalArgumentException("there are no registers of " + size + " events");
        }
    }

    /** In the order of the log, made as they are asked for; only what is open at a time is kept. */
    public Stream<GeneratedEvent> events() {
        var dice = new Dice(seed);
        var ledger = new Ledger(dice);
        for (long i = 0; i <= size / EVENTS_OF_A_NETWORK; i++) {
            new Network(ledger, dice, (int) i).begin();
        }
        return LongStream.range(0, size).mapToObj(_ -> ledger.next());
    }
}
