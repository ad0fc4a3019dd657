/** The words in which facts, states and kinds are told, in Swedish and in English. */
@NullMarked
package se.klubba.words;

import org.jspecify.annotations.NullMarked;
