package se.klubba.reports.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.reading.Named;

/**
 * All that the bytes of a report depend on: the same ones give the same bytes.
 *
 * @param report the name of its definition
 * @param version of its definition
 * @param bodies the ones of the parameters, with their names
 * @param matter that of the parameters, with its title; null where there is none
 * @param madeFor whom it is for, who does not see all of these events; null where all of them count
 * @param position how many events of the log it is a fold over
 * @param logDigest SHA-256, in hex, over these events without their words, as {@code verify} tells it
 * @param disposed of how many of these events the words were disposed of, by now
 * @param disposedDigest SHA-256, in hex, over the positions of those
 * @param unread documents whose words would be in it, had they been there when it was run
 */
public record Provenance(
        String report,
        int version,
        Parameters parameters,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Named> bodies,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Named matter,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable MadeFor madeFor,
        long position,
        String logDigest,
        long disposed,
        String disposedDigest,
        List<Unread> unread) {}
