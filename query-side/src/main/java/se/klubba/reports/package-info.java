/**
 * Reports: pure folds over the log up to a moment, which anyone can run again and get the same bytes.
 *
 * <p>To add one, add a folder: a package below this one with a {@code @Component} that is a {@link se.klubba.reports.Report} and is called
 * for its package, the {@link se.klubba.reports.Fold} that it begins, and among the resources {@code messages_sv.properties} and
 * {@code messages_en.properties} in the same package, with at least {@code title} and {@code about}. Nothing else has to name it: it is found
 * over HTTP and on the command line, and the tests of all reports are about it as well.
 */
@NullMarked
package se.klubba.reports;

import org.jspecify.annotations.NullMarked;
