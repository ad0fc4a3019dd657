/** From a fact to its correction, retraction or further source: what it says, what it should say, where else it stands. */
@NullMarked
package se.klubba.drafts.mending;

import org.jspecify.annotations.NullMarked;
