/** What reports say in words, in each of their languages. */
@NullMarked
package se.klubba.reports.phrasing;

import org.jspecify.annotations.NullMarked;
