/** What a meeting decided on one item: all clauses (att-satser) at once, each with its words and its effects. */
@NullMarked
package se.klubba.matters.deciding;

import org.jspecify.annotations.NullMarked;
