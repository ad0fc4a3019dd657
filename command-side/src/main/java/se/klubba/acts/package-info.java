/** How an act gets on record: what every slice plugs into. */
@NullMarked
package se.klubba.acts;

import org.jspecify.annotations.NullMarked;
