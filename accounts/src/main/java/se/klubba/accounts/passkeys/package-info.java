/** Passkeys (WebAuthn): a device of one's own lets in, after it has seen that it is oneself. */
@NullMarked
package se.klubba.accounts.passkeys;

import org.jspecify.annotations.NullMarked;
