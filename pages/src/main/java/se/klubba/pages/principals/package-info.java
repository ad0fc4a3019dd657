/** Principals: the list, and one of them. */
@NullMarked
package se.klubba.pages.principals;

import org.jspecify.annotations.NullMarked;
