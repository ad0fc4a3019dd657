/** Documents that were kept, as they were, and the words that facts point at in them. */
@NullMarked
package se.klubba.documentreading;

import org.jspecify.annotations.NullMarked;
