/** Documents are kept by their hash, so that what is on record can point into them. */
@NullMarked
package se.klubba.documents;

import org.jspecify.annotations.NullMarked;
