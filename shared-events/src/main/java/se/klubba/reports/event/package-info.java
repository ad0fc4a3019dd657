/** Reports that were filed. */
@NullMarked
package se.klubba.reports.event;

import org.jspecify.annotations.NullMarked;
