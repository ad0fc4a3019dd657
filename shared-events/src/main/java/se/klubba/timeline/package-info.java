/** The one resolver of corrections and order: what stands, in the order in which it happened. */
@NullMarked
package se.klubba.timeline;

import org.jspecify.annotations.NullMarked;
