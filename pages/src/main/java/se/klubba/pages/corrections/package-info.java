/** What was corrected, retracted or disposed of, and what was recorded long after it happened. */
@NullMarked
package se.klubba.pages.corrections;

import org.jspecify.annotations.NullMarked;
