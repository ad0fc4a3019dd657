/** Commands: sent again on a conflict, answered with where the log ended after them. */
@NullMarked
package se.klubba.axon.mongodb.commands;

import org.jspecify.annotations.NullMarked;
