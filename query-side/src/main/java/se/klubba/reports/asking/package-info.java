/** What is asked of a report, read and checked against the log: the same over HTTP and on a command line. */
@NullMarked
package se.klubba.reports.asking;

import org.jspecify.annotations.NullMarked;
