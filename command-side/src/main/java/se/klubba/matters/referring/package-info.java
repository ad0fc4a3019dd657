/** A matter goes to another, comes back, or is left to others to decide. */
@NullMarked
package se.klubba.matters.referring;

import org.jspecify.annotations.NullMarked;
