package se.klubba.axon.mongodb;

/** More appends wait than the log lets wait. Nothing was appended; the same may succeed later. */
public final class LogOverloaded extends LogFault {
    public LogOverloaded(int waiting) {
        super("the log is overloaded: " + waiting + " appends wait already", null);
    }
}
