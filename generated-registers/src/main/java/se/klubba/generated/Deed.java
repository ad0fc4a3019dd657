package se.klubba.generated;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.InstrumentId;

/** An instrument that was drafted, and its last day as far as it has one. */
final class Deed {
    final InstrumentId id;
    final String topic;

    @Nullable
    LocalDate last;

    Deed(InstrumentId id, String topic) {
        this.id = id;
        this.topic = topic;
    }
}
