package se.klubba.fundingregister;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.CalendarView;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.funding.event.FundingEvent;
import se.klubba.funding.event.FundingEvent.BalanceReported;
import se.klubba.kernel.FundingId;
import se.klubba.proposals.Points;
import se.klubba.reading.ListOf;
import se.klubba.reading.ReadContext;
import se.klubba.reading.Standing;
import se.klubba.wording.Phrasing;
import se.klubba.wording.Step;

/** Answers about money that was granted. */
@Component
public final class Fundings {
    private final FundingView view;
    private final Directory directory;
    private final CalendarView calendar;

    public Fundings(FundingView view, Directory directory, CalendarView calendar) {
        this.view = view;
        this.directory = directory;
        this.calendar = calendar;
    }

    /** By what it is called. */
    public ListOf<Funding> list() {
        return new ListOf<>(view, reading -> {
            var names = Names.of(reading, directory);
            var phrasing = Phrasing.of(names, Calendar.of(reading, calendar, names), Points.NONE);
            return place -> {
                var found = reading.find(view, place.key());
                return found == null ? null : funding(found.value().asOf(reading.day()), names, phrasing);
            };
        });
    }

    /** @throws se.klubba.reading.ReadProblem where none such is on record */
    public Funding of(ReadContext reading, FundingId id) {
        var names = Names.of(reading, directory);
        var phrasing = Phrasing.of(names, Calendar.of(reading, calendar, names), Points.NONE);
        return reading.entry(view, id, (standing, day) -> funding(standing.asOf(day), names, phrasing));
    }

    private static @Nullable Funding funding(Standing past, Names names, Phrasing phrasing) {
        var granted = past.events(FundingEvent.class)
                .map(Granted::of)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
        return granted == null
                ? null
                : new Funding(
                        granted.funding().value(),
                        names.of(granted.funding()).name(),
                        granted.by() == null ? null : names.of(granted.by()),
                        granted.amount(),
                        granted.per(),
                        granted.during(),
                        granted.years(),
                        past.events(BalanceReported.class)
                                .reduce((_, last) -> last)
                                .map(BalanceReported::balance)
                                .orElse(null),
                        granted.matters().stream().map(names::of).toList(),
                        past.facts().stream()
                                .map(f -> Step.of(f, phrasing, names))
                                .toList());
    }
}
