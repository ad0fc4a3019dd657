/** Offices: the list, and one of them. */
@NullMarked
package se.klubba.pages.offices;

import org.jspecify.annotations.NullMarked;
