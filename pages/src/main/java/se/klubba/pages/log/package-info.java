/** The log, entry by entry. */
@NullMarked
package se.klubba.pages.log;

import org.jspecify.annotations.NullMarked;
