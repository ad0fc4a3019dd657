/** What is proposed to be decided, point by point, and what becomes of a proposal before that. */
@NullMarked
package se.klubba.matters.proposing;

import org.jspecify.annotations.NullMarked;
