/** What was irregular in what has happened: the list that an auditor wants. */
@NullMarked
package se.klubba.deviations;

import org.jspecify.annotations.NullMarked;
