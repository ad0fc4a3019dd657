/** An instrument is sent for comment, and comments come in. */
@NullMarked
package se.klubba.instruments.consulting;

import org.jspecify.annotations.NullMarked;
