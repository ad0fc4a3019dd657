/**
 * A register in memory, whose views are folded anew for every question; and what puts facts into the log of a running application.
 *
 * <p>Each class that runs an application on a server says itself which ({@code @DynamicPropertySource}), though they all say the same: of two
 * that shared it Spring would keep one application for both, pause it between them and start it again, which it cannot be.
 */
@NullMarked
package se.klubba.reading.testing;

import org.jspecify.annotations.NullMarked;
