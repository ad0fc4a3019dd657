/** What a report tells, before it is written as a page, a table or data. */
@NullMarked
package se.klubba.reports.document;

import org.jspecify.annotations.NullMarked;
