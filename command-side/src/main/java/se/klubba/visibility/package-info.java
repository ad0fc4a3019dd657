/** Who may see what: parts of the record are made confidential, and published. */
@NullMarked
package se.klubba.visibility;

import org.jspecify.annotations.NullMarked;
