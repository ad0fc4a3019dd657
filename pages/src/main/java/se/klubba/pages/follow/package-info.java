/** What one follows without looking: feeds of matters, bodies and assignments, and a calendar. */
@NullMarked
package se.klubba.pages.follow;

import org.jspecify.annotations.NullMarked;
