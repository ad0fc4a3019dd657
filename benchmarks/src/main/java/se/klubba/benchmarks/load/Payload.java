package se.klubba.benchmarks.load;

import java.util.Iterator;
import java.util.stream.IntStream;

/**
 * What every store is given to keep: something was said in a matter.
 *
 * @param matter by which it is found again
 * @param number among those of the matter, from 0
 */
public record Payload(String matter, int number, String body, String happenedOn, String text) {
    /** So many events a matter has before the next one is begun. */
    public static final int EVENTS_PER_MATTER = 10;

    private static final int MARKED = 100;

    public static Payload of(String matter, int number) {
        return new Payload(
                matter,
                number,
                "4f6f4f5e-3c63-4b0c-9f5e-7a0d6f0a1b2c",
                "2026-01-23",
                "The working group is to report on costs and on how the parts of the county have been heard, by the end of March.");
    }

    /** So many, 100 of them (or all, where there are fewer) in this matter, as far apart as they can be. */
    public static Iterator<Payload> some(int events, String matter) {
        var others = new Matters();
        int step = Math.max(1, events / MARKED);
        return IntStream.range(0, events)
                .mapToObj(i -> i % step == 0 && i / step < MARKED ? of(matter, i / step) : others.next())
                .iterator();
    }
}
