/** Whoever reads an entry may ask those who record in its body to correct it. */
@NullMarked
package se.klubba.accounts.corrections;

import org.jspecify.annotations.NullMarked;
