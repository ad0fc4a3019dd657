/** An instrument is drafted, or noted to exist. */
@NullMarked
package se.klubba.instruments.drafting;

import org.jspecify.annotations.NullMarked;
