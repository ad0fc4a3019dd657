/** What was assigned in a period, and what was done of it. */
@NullMarked
package se.klubba.reports.followup;

import org.jspecify.annotations.NullMarked;
