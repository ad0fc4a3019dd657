/** People, principals and offices are noted to exist. */
@NullMarked
package se.klubba.people.noting;

import org.jspecify.annotations.NullMarked;
