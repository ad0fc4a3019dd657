/** What was proposed, point by point, and what became of each point. */
@NullMarked
package se.klubba.proposals;

import org.jspecify.annotations.NullMarked;
