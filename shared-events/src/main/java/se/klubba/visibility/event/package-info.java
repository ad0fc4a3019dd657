/** What of the record is confidential, and what is published. */
@NullMarked
package se.klubba.visibility.event;

import org.jspecify.annotations.NullMarked;
