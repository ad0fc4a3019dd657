/** Votes and elections, as answers tell them. */
@NullMarked
package se.klubba.votes;

import org.jspecify.annotations.NullMarked;
