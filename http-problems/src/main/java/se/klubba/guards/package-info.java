/** What is refused before any endpoint is asked: foreign pages, foreign names, paths that say two things, bodies that never end. */
@NullMarked
package se.klubba.guards;

import org.jspecify.annotations.NullMarked;
