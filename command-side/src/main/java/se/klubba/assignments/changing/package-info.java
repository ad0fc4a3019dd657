/** An open assignment is given to another, gets a person responsible or another due day, or goes on. */
@NullMarked
package se.klubba.assignments.changing;

import org.jspecify.annotations.NullMarked;
