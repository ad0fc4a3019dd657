/** The first page: what comes next, what is overdue, what was decided lately. */
@NullMarked
package se.klubba.pages.start;

import org.jspecify.annotations.NullMarked;
