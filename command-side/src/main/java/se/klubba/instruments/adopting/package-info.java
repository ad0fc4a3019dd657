/** An instrument is adopted. */
@NullMarked
package se.klubba.instruments.adopting;

import org.jspecify.annotations.NullMarked;
