/** Wires log, commands and views from the beans that an application declares. */
@NullMarked
package se.klubba.axon.mongodb.autoconfigure;

import org.jspecify.annotations.NullMarked;
