package se.klubba.reading;

/** Says who asks the question that this thread answers. Where there is no such bean, whoever asks sees everything. */
@FunctionalInterface
public interface CurrentReader {
    Reader reader();
}
