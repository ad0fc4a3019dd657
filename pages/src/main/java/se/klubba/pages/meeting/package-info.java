/** One meeting: before it what it has to take up, after it what was decided, beside its document. */
@NullMarked
package se.klubba.pages.meeting;

import org.jspecify.annotations.NullMarked;
