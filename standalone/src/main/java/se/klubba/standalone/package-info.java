/** Both sides in one process, with the embedded store unless a server is named: what a newcomer runs. */
@NullMarked
package se.klubba.standalone;

import org.jspecify.annotations.NullMarked;
