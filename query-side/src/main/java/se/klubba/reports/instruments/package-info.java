/** Agreements, routines and guidelines on a day: what is in force, what ends, what replaced what, what is awaited of whom. */
@NullMarked
package se.klubba.reports.instruments;

import org.jspecify.annotations.NullMarked;
