package se.klubba.reports.matterdossier;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.klubba.reports.Parameters;
import se.klubba.reports.Question;
import se.klubba.reports.phrasing.Messages;
import se.klubba.timeline.Fact;
import se.klubba.wording.Place;
import se.klubba.wording.Why;

/** Where a step happened, where it stands, and who recorded it. */
record StepTold(Messages messages, Parameters parameters, Why why) {
    StepTold(Question question, Fact fact) {
        this(question.messages(), question.parameters(), Why.of(fact, question.names()));
    }

    /** The meeting, its item and clause; where it was told, of another day. */
    String place() {
        return Stream.of(
                        Stream.ofNullable(why.meeting()).map(m -> m.shown()),
                        Stream.ofNullable(why.item()).map(i -> messages.say("fact.item", i)),
                        Stream.ofNullable(why.clause()).map(c -> messages.say("fact.clause", c)),
                        Stream.ofNullable(why.toldOn()).map(t -> messages.say("fact.told", t)))
                .flatMap(part -> part)
                .collect(Collectors.joining(", "));
    }

    String sources() {
        return why.sources().stream().map(this::source).collect(Collectors.joining("\n"));
    }

    private String source(Place place) {
        return place.document().shown() + ", " + messages.say("fact.lines", place.lines());
    }

    String recorded() {
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
