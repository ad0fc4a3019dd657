/** Occasions (temadagar): days that are not a meeting of one body, set or only proposed. */
@NullMarked
package se.klubba.occasions;

import org.jspecify.annotations.NullMarked;
