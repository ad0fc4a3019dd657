package se.klubba.instruments.consulting;

import static se.klubba.acts.County.FEB_7;
import static se.klubba.acts.County.HEALTH;
import static se.klubba.acts.County.STEERING;
import static se.klubba.acts.County.TOWNS;
import static se.klubba.acts.County.on;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.acts.County;
import se.klubba.instruments.event.InstrumentEvent.CommentRecorded;
import se.klubba.instruments.event.InstrumentEvent.InstrumentDrafted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentKind;
import se.klubba.instruments.event.InstrumentEvent.InstrumentNoted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentSentForComment;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.Term;
import se.klubba.kernel.Words;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConsultingTest {

    private static final InstrumentId OLD = new InstrumentId("old");
    private static final InstrumentId NEW = new InstrumentId("new");

    private final ActFixture fixture = County.with(new Sending(), new Commenting())
            .given(
                    new InstrumentNoted(
                            OLD,
                            Words.of("Överenskommelse"),
                            InstrumentKind.AGREEMENT,
                            new Term(EdtfDate.of("2018-01-01"), EdtfDate.of("2020-12-31")),
                            Occurrence.UNDATED),
                    new InstrumentDrafted(
                            NEW, Words.of("Rutin"), InstrumentKind.ROUTINE, List.of(HEALTH), null, on("2020-01-10")));

    @Test
    void an_instrument_is_sent_for_comment_and_comments_come_in() {
        var towns = List.<Party>of(new Party.Each(TOWNS));
        var words = Words.of("Tillstyrks");
        fixture.when(new SendForComment(NEW, towns, FEB_7)).records(new InstrumentSentForComment(NEW, towns, FEB_7));
        fixture.when(new RecordComment(NEW, Party.of(STEERING), words, FEB_7))
                .records(new CommentRecorded(NEW, Party.of(STEERING), words, FEB_7));
    }

    @Test
    void an_unknown_instrument_is_not_found() {
        fixture.when(new SendForComment(new InstrumentId("none"), List.of(), FEB_7))
                .refuses("unknown-instrument");
    }
}
