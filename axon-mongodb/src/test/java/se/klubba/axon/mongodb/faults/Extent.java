package se.klubba.axon.mongodb.faults;

/** How often a fault is made: a few times in every build, and in full with {@code -Pfaults}. */
final class Extent {
    private static final boolean FULL = "full".equals(System.getProperty("klubba.faults"));

    private Extent() {}

    static int times(int inEveryBuild, int inFull) {
        return FULL ? inFull : inEveryBuild;
    }
}
