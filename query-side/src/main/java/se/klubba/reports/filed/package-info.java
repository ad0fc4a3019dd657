/** Reports that were filed: what files one, which there are, and whether one is the same when it is run again. */
@NullMarked
package se.klubba.reports.filed;

import org.jspecify.annotations.NullMarked;
