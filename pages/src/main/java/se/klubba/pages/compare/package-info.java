/** Two days, or two moments of knowledge, of one thing beside each other. */
@NullMarked
package se.klubba.pages.compare;

import org.jspecify.annotations.NullMarked;
