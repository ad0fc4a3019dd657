package se.klubba.reports.filed;

import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Takes what is written now, and keeps no more of it than where it begins to be other than what was kept. */
final class Comparing extends OutputStream {
    private final byte[] kept;
    private int same;
    private boolean parted;

    Comparing(byte[] kept) {
        this.kept = kept;
    }

    @Override
    public void write(int written) {
        if (!parted && same < kept.length && kept[same] == (byte) written) {
            same++;
        } else {
            parted = true;
        }
    }

    /** Null where all that was written is what was kept. */
    Verified.@Nullable Spot from() {
        return parted || same < kept.length ? spot() : null;
    }

    private Verified.Spot spot() {
        int line = 1;
        int column = 1;
        for (int i = 0; i < same; i++) {
            column = kept[i] == '\n' ? 1 : column + 1;
            line += kept[i] == '\n' ? 1 : 0;
        }
        return new Verified.Spot(line, column);
    }
}
