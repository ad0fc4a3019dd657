package se.klubba.instruments.signing;

import static se.klubba.acts.County.ANNA;
import static se.klubba.acts.County.FEB_7;
import static se.klubba.acts.County.HEALTH;
import static se.klubba.acts.County.NETWORK;
import static se.klubba.acts.County.STEERING;
import static se.klubba.acts.County.on;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.acts.County;
import se.klubba.instruments.event.InstrumentEvent.ApprovalAwaited;
import se.klubba.instruments.event.InstrumentEvent.ApprovalOutcome;
import se.klubba.instruments.event.InstrumentEvent.ApprovalRecorded;
import se.klubba.instruments.event.InstrumentEvent.InstrumentDrafted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentKind;
import se.klubba.instruments.event.InstrumentEvent.InstrumentNoted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentSigned;
import se.klubba.instruments.event.InstrumentEvent.SignatureAwaited;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.Term;
import se.klubba.kernel.Words;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SigningTest {

    private static final InstrumentId OLD = new InstrumentId("old");
    private static final InstrumentId NEW = new InstrumentId("new");

    private final ActFixture fixture = County.with(
                    new AwaitingSignature(), new Signing(), new AwaitingApproval(), new RecordingApproval())
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
    void signatures_are_awaited_and_given() {
        var both = List.of(Party.of(NETWORK), Party.of(ANNA));
        fixture.when(new AwaitSignature(NEW, both, FEB_7)).records(new SignatureAwaited(NEW, both, FEB_7));
        fixture.when(new SignInstrument(NEW, Party.of(ANNA), FEB_7))
                .records(new InstrumentSigned(NEW, Party.of(ANNA), FEB_7));
    }

    @Test
    void an_authority_is_awaited_and_answers() {
        fixture.when(new AwaitApproval(NEW, Party.of(STEERING), FEB_7))
                .records(new ApprovalAwaited(NEW, Party.of(STEERING), FEB_7));
        fixture.when(new RecordApproval(NEW, Party.of(STEERING), ApprovalOutcome.REFUSED, FEB_7))
                .records(new ApprovalRecorded(NEW, Party.of(STEERING), ApprovalOutcome.REFUSED, FEB_7));
    }
}
