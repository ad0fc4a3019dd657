package se.klubba.kernel;

import java.util.regex.Pattern;

/**
 * An amount in whole units of a currency, exact or approximate.
 *
 * @param currency its code, of three letters (ISO 4217)
 */
public record Money(long amount, String currency, boolean approximate) {
    /** Of amounts that name no other. */
    public static final String KRONOR = "SEK";

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    public Money {
        if (amount < 0) {
            throw new IllegalArgumentException("an amount is not negative: " + amount);
        }
        if (!CODE.matcher(currency).matches()) {
            throw new IllegalArgumentException("'" + currency + "' is not the code of a currency: SEK, EUR");
        }
    }

    /** In Swedish kronor. */
    public static Money kronor(long amount) {
        return new Money(amount, KRONOR, false);
    }

    /** About so many Swedish kronor. */
    public static Money aboutKronor(long amount) {
        return new Money(amount, KRONOR, true);
    }
}
