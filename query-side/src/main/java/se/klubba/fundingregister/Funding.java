package se.klubba.fundingregister;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.Money;
import se.klubba.reading.Named;
import se.klubba.reading.Who;
import se.klubba.wording.Step;

/**
 * Money that was granted, on a day.
 *
 * @param by who granted it; null where that is not told
 * @param amount null where it is not stated
 * @param balance as it was last reported; null where it never was
 * @param steps what was said of it by the day, in order
 */
public record Funding(
        String id,
        @Nullable String name,
        @Nullable Who by,
        @Nullable Money amount,
        @Nullable Money balance,
        List<Named> matters,
        List<Step> steps) {}
