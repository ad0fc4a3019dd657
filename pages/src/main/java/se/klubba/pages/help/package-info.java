/** What the words mean, what a page counts, which keys there are, and how accessible the pages are. */
@NullMarked
package se.klubba.pages.help;

import org.jspecify.annotations.NullMarked;
