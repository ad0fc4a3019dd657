/** How a report that has been run is written. Knows nothing of how it came about. */
@NullMarked
package se.klubba.reports.rendering;

import org.jspecify.annotations.NullMarked;
