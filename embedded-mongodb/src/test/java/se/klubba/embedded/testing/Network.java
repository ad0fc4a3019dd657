package se.klubba.embedded.testing;

import java.util.HashSet;
import java.util.Set;

/** Who reaches whom in a replica set. Members are named by their own ports; everybody else is a {@link #CLIENT}. */
final class Network {
    static final int CLIENT = 0;

    private record Way(int from, int to) {}

    private final Set<Way> cut = new HashSet<>();

    /** Nothing comes through from one to the other and back; connections stay, as where packets are lost. */
    synchronized void cut(int one, int other) {
        cut.add(new Way(one, other));
        cut.add(new Way(other, one));
    }

    /** What was held back is let through. */
    synchronized void heal() {
        cut.clear();
        notifyAll();
    }

    /** Returns as soon as something that was sent may arrive. */
    synchronized void awaitWay(int from, int to) throws InterruptedException {
        while (cut.contains(new Way(from, to))) {
            wait();
        }
    }
}
