/** Reports, compared with what was counted by hand in the documents. */
@NullMarked
package se.klubba.standalone.reports;

import org.jspecify.annotations.NullMarked;
