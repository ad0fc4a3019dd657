/** The list of what was assigned: by recipient, what is due, what is overdue. */
@NullMarked
package se.klubba.pages.assignments;

import org.jspecify.annotations.NullMarked;
