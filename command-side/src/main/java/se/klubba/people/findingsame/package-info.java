/** Two entries are found to be one person; a human says so, never the machine. */
@NullMarked
package se.klubba.people.findingsame;

import org.jspecify.annotations.NullMarked;
