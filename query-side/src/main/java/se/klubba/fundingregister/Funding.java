package se.klubba.fundingregister;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.funding.event.FundingEvent.Per;
import se.klubba.kernel.Money;
import se.klubba.kernel.Term;
import se.klubba.reading.Named;
import se.klubba.reading.Who;
import se.klubba.wording.Step;

/**
 * Money that was granted, or exists without anybody telling how it was granted, on a day.
 *
 * @param by who granted it; null where that is not told
 * @param amount null where it is not stated
 * @param per for how long each amount is; null where it is for all of the time
 * @param during for which time it is; null where that is not told
 * @param years for how many years it is; null where that is not told
 * @param balance as it was last reported; null where it never was
 * @param steps what was said of it by the day, in order
 */
public record Funding(
        String id,
        @Nullable String name,
        @Nullable Who by,
        @Nullable Money amount,
        @Nullable Per per,
        @Nullable Term during,
        @Nullable Integer years,
        @Nullable Money balance,
        List<Named> matters,
        List<Step> steps) {}
