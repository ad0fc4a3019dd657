/** Facts about people, the principals they stand for and the offices they hold. */
@NullMarked
package se.klubba.people.event;

import org.jspecify.annotations.NullMarked;
