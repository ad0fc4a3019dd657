package se.klubba.axon.mongodb.log;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.axon.mongodb.log.Sample.raised;

import org.junit.jupiter.api.Test;
import se.klubba.embedded.testing.RequiresRealMongo;
import se.klubba.embedded.testing.Stores;

@RequiresRealMongo
class TailRealTest extends TailContract {
    TailRealTest() {
        super(Stores.REAL);
    }

    @Test
    void a_change_stream_tells_what_another_process_appends() throws InterruptedException {
        var heard = positions(log(settings().withTailing(NEVER, true)), 0, ALL);
        var other = log(settings().withTailing(NEVER, false));

        append(other, raised("a"));
        assertThat(heard.take()).isZero();
        append(other, raised("b"));
        assertThat(heard.take()).isEqualTo(1);
    }
}
