/** What was decided in a period, clause by clause, and what came of it. */
@NullMarked
package se.klubba.reports.decisions;

import org.jspecify.annotations.NullMarked;
