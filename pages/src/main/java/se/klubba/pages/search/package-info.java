/** One box for everything: what is called so, by kind. */
@NullMarked
package se.klubba.pages.search;

import org.jspecify.annotations.NullMarked;
