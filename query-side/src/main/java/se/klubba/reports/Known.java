package se.klubba.reports;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import se.klubba.reading.Background;
import se.klubba.reading.FactsView;
import se.klubba.reading.OnRecord;
import se.klubba.words.Messages;

/** Names and dates out of the facts of one report: none of the kept views counts. */
final class Known implements Background {
    private final Function<FactsView, Things> things;
    private final LocalDate day;
    private final ZoneId zone;
    private final Messages messages;

    Known(Function<FactsView, Things> things, LocalDate day, ZoneId zone, Messages messages) {
        this.things = things;
        this.day = day;
        this.zone = zone;
        this.messages = messages;
    }

    @Override
    public LocalDate day() {
        return day;
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    @Override
    public OnRecord of(FactsView view) {
        return things.apply(view);
    }

    /** Nothing: what a report rests on is the log up to its position. */
    @Override
    public void touch(long position) {}

    @Override
    public Messages messages() {
        return messages;
    }
}
