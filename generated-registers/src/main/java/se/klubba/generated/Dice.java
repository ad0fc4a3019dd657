package se.klubba.generated;

import java.util.List;

/** Chance that is the same everywhere: SplitMix64, from a seed. */
final class Dice {
    private static final String HEX = "0123456789abcdef";

    private long state;

    Dice(long seed) {
        state = seed;
    }

    private long next() {
        state += 0x9e3779b97f4a7c15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** From 0, {@code bound} not included. */
    int below(int bound) {
        return (int) ((next() >>> 33) % bound);
    }

    /** Both included. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** So many times of a hundred. */
    boolean percent(int times) {
        return below(100) < times;
    }

    <T> T of(List<T> some) {
        return some.get(below(some.size()));
    }

    /** In the form of a UUID. */
    String id() {
        var digits = hex(32);
        return String.join(
                "-",
                digits.substring(0, 8),
                digits.substring(8, 12),
                digits.substring(12, 16),
                digits.substring(16, 20),
                digits.substring(20));
    }

    String hex(int digits) {
        var text = new StringBuilder(digits);
        while (text.length() < digits) {
            long bits = next();
            for (int i = 0; i < 16 && text.length() < digits; i++) {
                text.append(HEX.charAt((int) (bits >>> (i * 4)) & 15));
            }
        }
        return text.toString();
    }
}
