/** A matter is put off (bordlagt), and taken up again. */
@NullMarked
package se.klubba.matters.tabling;

import org.jspecify.annotations.NullMarked;
