/** What is otherwise on one day than it was on another, and what was only learnt since. */
@NullMarked
package se.klubba.reports.changes;

import org.jspecify.annotations.NullMarked;
