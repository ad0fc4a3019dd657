/** A document with its lines numbered, and marked where something that is recorded stands. */
@NullMarked
package se.klubba.pages.documents;

import org.jspecify.annotations.NullMarked;
