/** What everything was called, on a day, as known at a moment. */
@NullMarked
package se.klubba.directory;

import org.jspecify.annotations.NullMarked;
