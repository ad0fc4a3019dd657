/** What the module's README shows and claims, tried. */
@NullMarked
package se.klubba.axon.mongodb.readme;

import org.jspecify.annotations.NullMarked;
