/** The stand-in for a MongoDB server: inside the process, durable, for trying out and for one small network. */
@NullMarked
package se.klubba.embedded;

import org.jspecify.annotations.NullMarked;
