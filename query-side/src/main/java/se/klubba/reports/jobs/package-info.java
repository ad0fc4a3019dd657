/** Reports that run in the background: bounded, watched, cancelled, and kept for a while when they are done. */
@NullMarked
package se.klubba.reports.jobs;

import org.jspecify.annotations.NullMarked;
