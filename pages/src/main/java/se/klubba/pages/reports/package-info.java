/** Reports: each with a form, run with its progress told, as a page or a file; filed ones, and whether they are still the same. */
@NullMarked
package se.klubba.pages.reports;

import org.jspecify.annotations.NullMarked;
