/** The raw facts of the log. */
@NullMarked
package se.klubba.logreading;

import org.jspecify.annotations.NullMarked;
