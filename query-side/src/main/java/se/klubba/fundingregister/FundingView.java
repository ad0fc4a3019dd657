package se.klubba.fundingregister;

import static se.klubba.reading.ListEntry.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.funding.event.FundingEvent;
import se.klubba.reading.Concern;
import se.klubba.reading.ListEntry;
import se.klubba.reading.ListWanted;
import se.klubba.reading.ListedView;
import se.klubba.reading.Parties;
import se.klubba.reading.Standing;
import se.klubba.reading.StandingView;

/** What is on record about each funding: only that it was granted, or exists, is said of a matter. */
@Component
public final class FundingView extends StandingView implements ListedView {
    private static final String BY = "by";
    private static final String MATTER = "matter";

    public FundingView() {
        super("funding", 4, Concern.of(Set.of("funding"), FundingEvent.class));
    }

    /** Each null where it does not count. */
    static ListWanted wanted(@Nullable String by, @Nullable String matter) {
        return ListWanted.ALL.with(BY, by).with(MATTER, matter);
    }

    @Override
    public Set<String> listed() {
        return Set.of("funding");
    }

    @Override
    public List<ListEntry> entries(String key, Standing standing, LocalDate day, Function<String, Standing> others) {
        return standing.asOf(day)
                .events(FundingEvent.class)
                .map(Granted::of)
                .flatMap(Stream::ofNullable)
                .limit(1)
                .map(granted -> {
                    var by = granted.by();
                    return ListEntry.named(
                            key,
                            granted.name().text(),
                            Stream.empty(),
                            Stream.concat(
                                    by == null
                                            ? Stream.<String>empty()
                                            : Parties.identifiers(by).flatMap(who -> term(BY, who)),
                                    granted.matters().stream().flatMap(matter -> term(MATTER, matter))));
                })
                .toList();
    }
}
