/** What goes wrong, told over HTTP: problem details (RFC 9457) of one shape on both sides. */
@NullMarked
package se.klubba.problems;

import org.jspecify.annotations.NullMarked;
