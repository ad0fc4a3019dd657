/** What every question shares: the day it is asked of, the moment it was known at, lists, names beside identifiers, problems. */
@NullMarked
package se.klubba.reading;

import org.jspecify.annotations.NullMarked;
