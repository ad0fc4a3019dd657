/** Agreements, routines and guidelines: what is in force, what is awaited, what replaced what. */
@NullMarked
package se.klubba.instrumentregister;

import org.jspecify.annotations.NullMarked;
