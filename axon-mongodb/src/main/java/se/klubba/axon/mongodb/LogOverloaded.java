package se.klubba.axon.mongodb;

/** More is under way, or waits, than is let. Nothing was appended; the same may succeed later. */
public final class LogOverloaded extends LogFault {
    /** @param load what there is of already */
    public LogOverloaded(String load) {
        super("the log is overloaded: " + load + " already", null);
    }
}
