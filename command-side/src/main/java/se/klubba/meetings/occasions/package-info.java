/** Days that are not a meeting of one body are proposed, scheduled, withdrawn, cancelled. */
@NullMarked
package se.klubba.meetings.occasions;

import org.jspecify.annotations.NullMarked;
