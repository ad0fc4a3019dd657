package se.klubba.instruments;

import org.jspecify.annotations.Nullable;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.Refusal;

/** What integrity refuses about instruments. */
public abstract sealed class InstrumentRefused extends Refusal {
    private InstrumentRefused(String code, String whatIsSo) {
        super(code, Kind.CONFLICT, whatIsSo);
    }

    public static final class InstrumentIsAdopted extends InstrumentRefused {
        public InstrumentIsAdopted(InstrumentId instrument, @Nullable EdtfDate on) {
            super("instrument-adopted", "instrument " + instrument + " was adopted" + (on == null ? "" : " on " + on));
        }
    }

    public static final class InstrumentIsRepealed extends InstrumentRefused {
        public InstrumentIsRepealed(InstrumentId instrument, EdtfDate last) {
            super("instrument-repealed", "instrument " + instrument + " was repealed; its last day is " + last);
        }
    }

    public static final class InstrumentIsSuperseded extends InstrumentRefused {
        public InstrumentIsSuperseded(InstrumentId instrument, InstrumentId by) {
            super("instrument-superseded", "instrument " + instrument + " was superseded by " + by);
        }
    }

    public static final class EndsBeforeItBegins extends InstrumentRefused {
        public EndsBeforeItBegins(InstrumentId instrument, EdtfDate first, EdtfDate last) {
            super("ends-before-it-begins", "instrument " + instrument + " begins on " + first + ", after " + last);
        }
    }
}
