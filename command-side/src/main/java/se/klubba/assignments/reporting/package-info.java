/** What came of an assignment is reported; it stays as open as it was. */
@NullMarked
package se.klubba.assignments.reporting;

import org.jspecify.annotations.NullMarked;
