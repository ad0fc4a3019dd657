package se.klubba.axon.mongodb.faults;

import se.klubba.embedded.testing.ThreeMembers;

/** One replica set for all tests here: it takes long to start, and each test leaves it healed. */
final class SharedMembers {
    static final ThreeMembers SET = ThreeMembers.start();

    private SharedMembers() {}
}
