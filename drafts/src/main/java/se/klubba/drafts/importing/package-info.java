/** People, bodies and mandates from a table: checked first, recorded all or nothing. */
@NullMarked
package se.klubba.drafts.importing;

import org.jspecify.annotations.NullMarked;
