/** The minutes of a meeting are approved (justerade) by the appointed verifiers. */
@NullMarked
package se.klubba.meetings.approvingminutes;

import org.jspecify.annotations.NullMarked;
