/** Facts as short sentences in English, with the Swedish term where people would read it. */
@NullMarked
package se.klubba.wording;

import org.jspecify.annotations.NullMarked;
