/** Offices (funktioner): posts outside bodies, and who has held them. */
@NullMarked
package se.klubba.offices;

import org.jspecify.annotations.NullMarked;
