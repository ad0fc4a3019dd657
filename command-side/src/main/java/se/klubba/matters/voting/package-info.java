/** It is voted on a matter. */
@NullMarked
package se.klubba.matters.voting;

import org.jspecify.annotations.NullMarked;
