package se.klubba.instrumentregister;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import se.klubba.kernel.BodyId;
import se.klubba.reading.ListWanted;

/** What lists of instruments are narrowed by. */
public final class InstrumentsAsked {
    private InstrumentsAsked() {}

    public static ListWanted in(ListWanted of, InstrumentState state) {
        return of.with(InstrumentsView.STATE, state.code());
    }

    /** Those of one of these bodies. */
    public static ListWanted of(ListWanted of, Collection<BodyId> bodies) {
        return of.withOne(
                InstrumentsView.BODY, bodies.stream().map(BodyId::value).toList());
    }

    /** Those that surely have not ended before the first day, and may end before the other, in that order. */
    public static ListWanted ending(ListWanted of, LocalDate from, LocalDate before) {
        // of one that ends in a year the last day of that counts
        return of.in(InstrumentsView.ENDING)
                .between(from.toString(), before.plusYears(1).toString());
    }

    /** Those without a signature or an approval that they need. */
    public static ListWanted awaiting(ListWanted of) {
        return of.withOne(
                InstrumentsView.AWAITED,
                Stream.of(AwaitedKind.values())
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                        .toList());
    }
}
