package se.klubba.acts;

import se.klubba.kernel.Refusal;

/** The idempotency key was used before, for something else. */
public final class KeyReused extends Refusal {
    public KeyReused(long position) {
        super(
                "idempotency-key-reused",
                Kind.FORBIDDEN,
                "this Idempotency-Key was sent with another act or another body, recorded at position " + position);
    }
}
