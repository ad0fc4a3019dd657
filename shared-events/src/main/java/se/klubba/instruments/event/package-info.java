/** Facts about agreements, routines, guidelines and directives. */
@NullMarked
package se.klubba.instruments.event;

import org.jspecify.annotations.NullMarked;
