package se.klubba.drafts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.calendar.CalendarView;
import se.klubba.composition.BodyEntry;
import se.klubba.composition.Compositions;
import se.klubba.drafts.recognising.KnownRegister;
import se.klubba.forecast.Forecast;
import se.klubba.forecast.Forecasts;
import se.klubba.instrumentregister.Instruments;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.PersonId;
import se.klubba.mattertrail.MatterEntry;
import se.klubba.mattertrail.Matters;
import se.klubba.meetingrecord.MeetingEntry;
import se.klubba.meetingrecord.MeetingState;
import se.klubba.meetingrecord.Meetings;
import se.klubba.offices.Offices;
import se.klubba.offices.TenureState;
import se.klubba.openassignments.Assignment;
import se.klubba.persons.PersonEntry;
import se.klubba.persons.Persons;
import se.klubba.principals.Principals;
import se.klubba.reading.Asked;
import se.klubba.reading.ListWanted;
import se.klubba.reading.ReadContext;
import se.klubba.reading.ReadProblem;
import se.klubba.reading.Readings;
import se.klubba.records.resolving.Alike;
import se.klubba.wording.Why;
import se.klubba.words.State;

/** What the register knows now, as far as whoever reads a document in may see it. */
@Component
final class RegisterNow {
    private final Readings readings;
    private final Compositions bodies;
    private final Persons persons;
    private final Meetings meetings;
    private final Forecasts forecasts;
    private final Matters matters;
    private final Instruments instruments;
    private final Offices offices;
    private final Principals principals;

    RegisterNow(
            Readings readings,
            Compositions bodies,
            Persons persons,
            Meetings meetings,
            Forecasts forecasts,
            Matters matters,
            Instruments instruments,
            Offices offices,
            Principals principals) {
        this.readings = readings;
        this.bodies = bodies;
        this.persons = persons;
        this.meetings = meetings;
        this.forecasts = forecasts;
        this.matters = matters;
        this.instruments = instruments;
        this.offices = offices;
        this.principals = principals;
    }

    /** What a body's meeting of that day has to take up, and what it always takes up. */
    Agenda agenda(String body, LocalDate on) {
        var reading = readings.reading(Asked.NOW);
        var now = now(reading);
        var before = now.of(body)
                .filter(m -> m.on().isBefore(on))
                .sorted(Comparator.comparing(MeetingEntry::on).reversed())
                .limit(2)
                .map(m -> meetings.of(reading, new MeetingId(m.id())).items().stream()
                        .filter(i -> i.title() != null)
                        .map(i -> new Agenda.Placed(
                                i.item().toString(),
                                Objects.requireNonNull(i.title()),
                                !i.matters().isEmpty()))
                        .toList())
                .filter(items -> !items.isEmpty())
                .toList();
        var awaited = now.awaited(body, on);
        return new Agenda(before, awaited.matters(), awaited.due());
    }

    /** Names to be offered while one writes. */
    Suggestions suggestions() {
        var reading = readings.reading(Asked.NOW);
        var now = now(reading);
        return new Suggestions(
                Suggestions.some(now.people().stream()),
                Suggestions.some(now.bodies().stream().map(KnownRegister.Body::name)),
                Suggestions.some(offices.list().every(reading, ListWanted.ALL).stream()
                        .flatMap(o -> Stream.ofNullable(o.name()))),
                Suggestions.some(principals.list().every(reading, ListWanted.ALL).stream()
                        .flatMap(p -> Stream.ofNullable(p.name()))),
                Suggestions.some(matters.list().every(reading, ListWanted.ALL).stream()
                        .flatMap(m -> Stream.ofNullable(m.title()))),
                Suggestions.some(instruments.list().every(reading, ListWanted.ALL).stream()
                        .flatMap(i -> Stream.ofNullable(i.name()))));
    }

    /** The bodies in which somebody sits today. */
    Set<String> bodiesOf(PersonId person) {
        try {
            return persons.of(readings.reading(Asked.NOW), person).mandates().stream()
                    .filter(m -> m.state() == TenureState.HELD)
                    .map(m -> m.body().id())
                    .collect(Collectors.toSet());
        } catch (ReadProblem _) {
            return Set.of();
        }
    }

    /** Whether the minutes of a meeting were approved, all of them. */
    boolean approved(MeetingId meeting) {
        try {
            return meetings.of(readings.reading(Asked.NOW), meeting).minutesApproved() != null;
        } catch (ReadProblem _) {
            return false;
        }
    }

    /** The numbers of the items of a meeting that were approved before the rest. */
    Set<String> approvedAtOnce(MeetingId meeting) {
        try {
            return meetings.of(readings.reading(Asked.NOW), meeting).items().stream()
                    .filter(i -> i.approvedAtOnce() != null)
                    .map(i -> i.item().toString())
                    .collect(Collectors.toSet());
        } catch (ReadProblem _) {
            return Set.of();
        }
    }

    KnownRegister now() {
        return now(readings.reading(Asked.NOW));
    }

    private Now now(ReadContext reading) {
        return new Now(
                bodies.list().every(reading, ListWanted.ALL).stream()
                        .filter(b -> b.dissolved() == null && b.name() != null)
                        .toList(),
                persons.list().every(reading, ListWanted.ALL).stream()
                        .map(PersonEntry::name)
                        .flatMap(Stream::ofNullable)
                        .toList(),
                reading);
    }

    private final class Now implements KnownRegister {
        private final List<BodyEntry> entries;
        private final List<String> people;
        private final ReadContext reading;
        /** Null until they are asked for: names alone need none. */
        private @Nullable List<MeetingEntry> held;

        Now(List<BodyEntry> entries, List<String> people, ReadContext reading) {
            this.entries = entries;
            this.people = people;
            this.reading = reading;
        }

        @Override
        public List<Body> bodies() {
            return entries.stream()
                    .map(b -> new Body(Objects.requireNonNull(b.name()), State.code(b.kind())))
                    .toList();
        }

        @Override
        public List<String> people() {
            return people;
        }

        private List<MeetingEntry> held() {
            if (held == null) {
                held = meetings.list().every(reading, CalendarView.meetings(null, null, null));
            }
            return held;
        }

        private Stream<MeetingEntry> of(String body) {
            return held().stream()
                    .filter(m -> m.state() != MeetingState.CANCELLED)
                    .filter(m -> Alike.folded(m.body().shown()).equals(Alike.folded(body)));
        }

        @Override
        public List<LocalDate> meetings(String body) {
            return of(body).map(MeetingEntry::on).sorted().toList();
        }

        @Override
        public Awaited awaited(String body, LocalDate on) {
            return of(body).filter(m -> m.on().equals(on))
                    .findFirst()
                    .map(m -> awaited(forecasts.of(reading, new MeetingId(m.id()))))
                    .orElse(Awaited.NOTHING);
        }

        private Awaited awaited(Forecast forecast) {
            return new Awaited(
                    Stream.of(forecast.tabled(), forecast.inItsHands(), forecast.inPreparation())
                            .flatMap(List::stream)
                            .map(MatterEntry::title)
                            .flatMap(Stream::ofNullable)
                            .distinct()
                            .toList(),
                    forecast.due().stream()
                            .flatMap(a -> Stream.ofNullable(owed(a)))
                            .toList());
        }

        /** Null where nothing says by what act it was given. */
        private @Nullable Owed owed(Assignment due) {
            var of = givenBy(due.why());
            return due.task() == null || of == null
                    ? null
                    : new Owed(due.task(), due.recipient().shown(), of);
        }

        private @Nullable Map<String, Object> givenBy(Why why) {
            var meeting = why.meeting();
            if (meeting == null || why.item() == null || why.clause() == null) {
                return null;
            }
            var of = new LinkedHashMap<String, Object>();
            of.put("of", Map.of("id", meeting.id()));
            of.put("key", why.item() + "/" + why.clause());
            return of;
        }
    }
}
