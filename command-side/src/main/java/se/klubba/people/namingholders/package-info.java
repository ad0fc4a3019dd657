/** An office gets its holder. */
@NullMarked
package se.klubba.people.namingholders;

import org.jspecify.annotations.NullMarked;
