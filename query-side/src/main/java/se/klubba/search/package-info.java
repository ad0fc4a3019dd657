/** Finds what was said, wherever it stands: names, titles, words of acts and clauses, and the text of documents. */
@NullMarked
package se.klubba.search;

import org.jspecify.annotations.NullMarked;
