package se.klubba.axon.mongodb.heads;

import org.jspecify.annotations.Nullable;

/** The log is not, or not wholly, what it was when its head was kept. The message is one sentence, and says what may be done. */
public final class HeadDiffers extends RuntimeException {
    private static final long serialVersionUID = 1L;

    HeadDiffers(String what, String remedy) {
        this(what, remedy, null);
    }

    HeadDiffers(String what, String remedy, @Nullable Throwable cause) {
        super(what + ": " + remedy, cause);
    }
}
