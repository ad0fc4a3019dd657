/** How far each projection has come, and which node follows the log for it. */
@NullMarked
package se.klubba.axon.mongodb.tokens;

import org.jspecify.annotations.NullMarked;
