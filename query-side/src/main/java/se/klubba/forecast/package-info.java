/** What the next meeting has to take up: its agenda writes itself. */
@NullMarked
package se.klubba.forecast;

import org.jspecify.annotations.NullMarked;
