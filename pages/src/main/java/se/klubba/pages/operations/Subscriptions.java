package se.klubba.pages.operations;

/** Addresses by which programs follow the register, where a module gives them out. */
public interface Subscriptions {
    /**
     * @param addresses of calendars and feeds that are good, of anybody
     * @param lately those of them that were asked for in the last thirty days
     */
    record Given(long addresses, long lately) {}

    Given given();
}
