/** How long an instrument is in force: extended, superseded by another, or repealed. */
@NullMarked
package se.klubba.instruments.ending;

import org.jspecify.annotations.NullMarked;
