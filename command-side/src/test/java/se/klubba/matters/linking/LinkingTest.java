package se.klubba.matters.linking;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.klubba.acts.County.FEB_7;
import static se.klubba.acts.County.HEALTH;
import static se.klubba.acts.County.HOUSING;
import static se.klubba.acts.County.MINUTES;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.acts.County;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.DocumentAttached;
import se.klubba.matters.event.MatterEvent.MattersLinked;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LinkingTest {

    private final ActFixture fixture = County.with(new Linking(), new Attaching());

    @Test
    void matters_belong_together() {
        fixture.when(new LinkMatters(HEALTH, HOUSING, FEB_7)).records(new MattersLinked(HEALTH, HOUSING, FEB_7));
    }

    @Test
    void a_matter_is_not_linked_to_itself() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LinkMatters(HEALTH, HEALTH, FEB_7));
    }

    @Test
    void a_document_that_is_kept_is_attached() {
        var name = Words.of("Bilaga 4");
        fixture.when(new AttachDocument(HEALTH, MINUTES, name, FEB_7))
                .records(new DocumentAttached(HEALTH, MINUTES, name, FEB_7));
        fixture.when(new AttachDocument(HEALTH, new DocumentId("b".repeat(64)), name, FEB_7))
                .refuses("unknown-document");
    }
}
