/** What a hostile hand tries, each kind once, against the whole application. */
@NullMarked
package se.klubba.standalone.hostile;

import org.jspecify.annotations.NullMarked;
