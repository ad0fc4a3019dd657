/** Signatures and the approval of an authority, awaited and given. */
@NullMarked
package se.klubba.instruments.signing;

import org.jspecify.annotations.NullMarked;
