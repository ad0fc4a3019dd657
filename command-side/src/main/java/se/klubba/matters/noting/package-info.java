/** What was said, told, or sent in a letter. */
@NullMarked
package se.klubba.matters.noting;

import org.jspecify.annotations.NullMarked;
