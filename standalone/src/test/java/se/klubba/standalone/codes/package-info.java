/** Which problems each operation can give, read off what its code refuses. */
@NullMarked
package se.klubba.standalone.codes;

import org.jspecify.annotations.NullMarked;
