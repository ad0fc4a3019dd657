package se.klubba.offices;

import static se.klubba.reading.ListEntry.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.kernel.OfficeId;
import se.klubba.people.event.PersonEvent.OfficeHolderNamed;
import se.klubba.people.event.PersonEvent.OfficeNoted;
import se.klubba.reading.Concern;
import se.klubba.reading.ListEntry;
import se.klubba.reading.ListWanted;
import se.klubba.reading.ListedView;
import se.klubba.reading.Standing;
import se.klubba.reading.StandingView;

/** What is on record about each office. */
@Component
public final class OfficesView extends StandingView implements ListedView {
    private static final String UNIT = "unit";
    private static final String PRINCIPAL = "principal";

    public OfficesView() {
        super("offices", 1, Concern.of(Set.of("office"), OfficeNoted.class, OfficeHolderNamed.class));
    }

    /** Each null where it does not count. */
    static ListWanted wanted(@Nullable String unit, @Nullable String principal) {
        return ListWanted.ALL.with(UNIT, unit).with(PRINCIPAL, principal);
    }

    @Override
    public Set<String> listed() {
        return Set.of("office");
    }

    @Override
    public List<ListEntry> entries(String key, Standing standing, LocalDate day, Function<String, Standing> others) {
        var office = new OfficeId(key);
        return standing
                .events(OfficeNoted.class)
                .filter(e -> e.office().equals(office))
                .findFirst()
                .map(noted -> ListEntry.named(
                        key,
                        noted.name().text(),
                        Stream.empty(),
                        Stream.concat(term(UNIT, noted.unit()), term(PRINCIPAL, noted.principal()))))
                .stream()
                .toList();
    }
}
