/** Everything about one matter: step by step, with its words, its documents, and who recorded it. */
@NullMarked
package se.klubba.reports.matterdossier;

import org.jspecify.annotations.NullMarked;
