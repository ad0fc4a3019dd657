/** Matters, minutes of a past meeting and reports are laid on record (läggs till handlingarna). */
@NullMarked
package se.klubba.matters.layingonrecord;

import org.jspecify.annotations.NullMarked;
