/** How good the record is: what deviates, what came late, what had to be corrected, and what stands in one document only. */
@NullMarked
package se.klubba.reports.recordquality;

import org.jspecify.annotations.NullMarked;
