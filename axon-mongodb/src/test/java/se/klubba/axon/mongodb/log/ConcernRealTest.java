package se.klubba.axon.mongodb.log;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.axon.mongodb.log.Sample.raised;
import static se.klubba.axon.mongodb.log.Sample.spoken;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.klubba.embedded.testing.RequiresRealMongo;
import se.klubba.embedded.testing.Stores;

@RequiresRealMongo
class ConcernRealTest extends ConcernContract {
    ConcernRealTest() {
        super(Stores.REAL);
    }

    @Test
    void a_reader_of_a_tag_is_sent_what_has_it_and_nothing_else() {
        append(log, raised("a"), spoken("b", "not asked for"), spoken("a", "asked for"));

        assertThat(read(log, Sample.of("a"))).hasSize(2);

        assertThat(overheard.answers()).anyMatch(answer -> answer.contains("asked for"));
        assertThat(overheard.answers()).noneMatch(answer -> answer.contains("not asked for"));
    }

    /** Red when a read has no session, or one that does not begin where the last one ended: it might see less than was seen before. */
    @Test
    void no_read_sees_less_than_one_before_it() {
        everythingThatALogIsAskedFor();

        var finds = overheard.sent("find").stream()
                .filter(find -> find.before() != null && find.command().containsKey("lsid"))
                .toList();
        assertThat(finds)
                .hasSizeGreaterThan(10)
                .allSatisfy(find -> assertThat(
                                find.command().getDocument("readConcern").getTimestamp("afterClusterTime"))
                        .isGreaterThanOrEqualTo(Objects.requireNonNull(find.before())));
    }
}
