/** How the register is: how far answers have come, what runs, what it is made of. */
@NullMarked
package se.klubba.pages.operations;

import org.jspecify.annotations.NullMarked;
