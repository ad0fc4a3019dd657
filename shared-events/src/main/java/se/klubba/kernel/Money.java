package se.klubba.kernel;

/** An amount in whole Swedish kronor, exact or approximate. */
public record Money(long kronor, boolean approximate) {
    public Money {
        if (kronor < 0) {
            throw new IllegalArgumentException("an amount is not negative: " + kronor);
        }
    }
}
