/** What applications test themselves with. */
@NullMarked
package se.klubba.axon.mongodb.testing;

import org.jspecify.annotations.NullMarked;
