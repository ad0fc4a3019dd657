/** The log as an application sees it: its events, its words, reading for a decision and reading for everything else. */
@NullMarked
package se.klubba.axon.mongodb;

import org.jspecify.annotations.NullMarked;
