/** Facts of one answer in words of its language, and why each is known. */
@NullMarked
package se.klubba.wording;

import org.jspecify.annotations.NullMarked;
