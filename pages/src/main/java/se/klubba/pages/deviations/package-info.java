/** What was irregular in what has happened. */
@NullMarked
package se.klubba.pages.deviations;

import org.jspecify.annotations.NullMarked;
