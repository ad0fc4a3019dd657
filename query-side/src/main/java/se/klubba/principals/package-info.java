/** Principals (huvudmän): what they are part of, their offices, and the seats that their people hold. */
@NullMarked
package se.klubba.principals;

import org.jspecify.annotations.NullMarked;
