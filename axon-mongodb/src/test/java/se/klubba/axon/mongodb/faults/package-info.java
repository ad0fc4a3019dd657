/** What becomes of a log under load when servers, networks, disks, clocks and the application itself fail. */
@NullMarked
package se.klubba.axon.mongodb.faults;

import org.jspecify.annotations.NullMarked;
