/** Words are disposed of (gallring); that they were there stays on record. */
@NullMarked
package se.klubba.record.disposing;

import org.jspecify.annotations.NullMarked;
