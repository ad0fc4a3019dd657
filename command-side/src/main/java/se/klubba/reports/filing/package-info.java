/** A report that was run is put on record, by its digest. */
@NullMarked
package se.klubba.reports.filing;

import org.jspecify.annotations.NullMarked;
