/** When meetings and occasions are, and where what waited for a cancelled one goes. */
@NullMarked
package se.klubba.calendar;

import org.jspecify.annotations.NullMarked;
