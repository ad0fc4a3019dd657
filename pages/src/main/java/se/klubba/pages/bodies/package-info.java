/** The list of bodies. */
@NullMarked
package se.klubba.pages.bodies;

import org.jspecify.annotations.NullMarked;
