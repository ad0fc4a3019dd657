/** From a fact to its correction or retraction: what it says, what it should say, because. */
@NullMarked
package se.klubba.drafts.mending;

import org.jspecify.annotations.NullMarked;
