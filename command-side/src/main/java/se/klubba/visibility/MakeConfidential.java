package se.klubba.visibility;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Extent;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;
import se.klubba.visibility.event.VisibilityEvent.MadeConfidential;

@Command(namespace = "visibility", name = "MakeConfidential", version = "1")
@Recordable(
        path = "/api/confidentiality",
        sentBy = Senders.OFFICERS,
        effect = "makeConfidential",
        fact = MadeConfidential.class,
        meaning = "Make a part of the record confidential (sekretessbelägg). ground: the paragraph of a law. from: "
                + "the first day. shownTo: bodies whose members see it; where there are none, those that have dealt "
                + "with it.")
public record MakeConfidential(Extent what, Words ground, LocalDate from, List<BodyId> shownTo, Occurrence at)
        implements Act {}
