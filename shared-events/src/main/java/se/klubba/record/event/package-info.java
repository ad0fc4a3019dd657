/** Facts about the record itself: corrections, sources, documents, disposal. */
@NullMarked
package se.klubba.record.event;

import org.jspecify.annotations.NullMarked;
