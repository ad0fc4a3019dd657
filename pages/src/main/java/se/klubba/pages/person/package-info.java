/** People, and where each sits, sat and will sit. */
@NullMarked
package se.klubba.pages.person;

import org.jspecify.annotations.NullMarked;
