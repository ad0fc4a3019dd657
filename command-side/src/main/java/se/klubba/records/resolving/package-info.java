/** What a record file means: names become identifiers, places sources, short forms acts, in the order in which they are judged. */
@NullMarked
package se.klubba.records.resolving;

import org.jspecify.annotations.NullMarked;
