/** The list of meetings. */
@NullMarked
package se.klubba.pages.meetings;

import org.jspecify.annotations.NullMarked;
