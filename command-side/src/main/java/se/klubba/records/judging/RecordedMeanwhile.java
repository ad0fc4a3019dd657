package se.klubba.records.judging;

import org.jspecify.annotations.Nullable;
import se.klubba.kernel.Refusal;
import se.klubba.records.format.Kind;

/** Somebody else recorded the same file, or a part of it, while it was being checked: sent again, it is compared with what is there now. */
public final class RecordedMeanwhile extends Refusal {
    public RecordedMeanwhile(@Nullable String recordKey) {
        super(
                "recorded-meanwhile",
                Kind.CONFLICT,
                "'" + recordKey + "' was recorded by somebody else meanwhile; send the file again");
    }
}
