/** A decision is superseded or rescinded, or somebody dissents from it. */
@NullMarked
package se.klubba.matters.revising;

import org.jspecify.annotations.NullMarked;
