/** Who sat where in a period, for whom, and who came. */
@NullMarked
package se.klubba.reports.composition;

import org.jspecify.annotations.NullMarked;
