/** Takes the text from a document as it is written, line by line, and remembers where each line stands in the original. */
@NullMarked
package se.klubba.drafts.extracting;

import org.jspecify.annotations.NullMarked;
