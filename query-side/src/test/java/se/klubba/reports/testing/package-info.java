/** Logs in memory, and every report that there is. */
@NullMarked
package se.klubba.reports.testing;

import org.jspecify.annotations.NullMarked;
