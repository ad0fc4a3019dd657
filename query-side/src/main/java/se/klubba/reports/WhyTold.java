package se.klubba.reports;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.klubba.kernel.Basis.Block;
import se.klubba.reports.document.Parameters;
import se.klubba.wording.Place;
import se.klubba.wording.Why;
import se.klubba.words.Messages;

/** Where a fact happened, where it stands, and who recorded it, in the language of a report. */
public record WhyTold(Messages messages, Parameters parameters, Why why) {
    /** The meeting, its item and clause; where it was told, of another day. */
    public String place() {
        return Stream.of(
                        Stream.ofNullable(why.meeting()).map(m -> m.shown()),
                        Stream.ofNullable(why.item()).map(i -> messages.say("fact.item", i)),
                        Stream.ofNullable(why.block()).flatMap(this::stands),
                        Stream.ofNullable(why.toldOn()).map(t -> messages.say("fact.told", t)))
                .flatMap(part -> part)
                .collect(Collectors.joining(", "));
    }

    /** What is in running text is no clause, whatever its record calls it; what was told of another day is in none of this one. */
    private Stream<String> stands(Block block) {
        return switch (block) {
            case DECISION -> Stream.ofNullable(why.clause()).map(c -> messages.say("fact.clause", c));
            case RUNNING -> Stream.of(messages.say("fact.running"));
            case TOLD -> Stream.empty();
        };
    }

    /** Document and lines of each. */
    public String sources() {
        return why.sources().stream().map(place -> lines(place, messages)).collect(Collectors.joining("\n"));
    }

    /** The document, and which of its lines. */
    public static String lines(Place place, Messages messages) {
        return place.document().shown() + ", " + messages.say("fact.lines", place.lines());
    }

    /** When and by whom, and the same of its correction. */
    public String recorded() {
        var first = messages.say("fact.recordedBy", parameters.clock(why.recordedAt()), why.recordedBy());
        var correction = why.correction();
        return correction == null
                ? first
                : first + "; "
                        + messages.say(
                                "fact.corrected", parameters.clock(correction.recordedAt()), correction.recordedBy())
                        + (correction.reason() == null ? "" : ": " + correction.reason());
    }
}
