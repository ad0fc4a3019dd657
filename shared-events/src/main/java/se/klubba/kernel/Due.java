package se.klubba.kernel;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When an assignment is due, as it was said. Never inferred. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Due.AtMeeting.class, name = "meeting"),
    @JsonSubTypes.Type(value = Due.AtOccasion.class, name = "occasion"),
    @JsonSubTypes.Type(value = Due.NextMeeting.class, name = "next-meeting"),
    @JsonSubTypes.Type(value = Due.OnDay.class, name = "day"),
    @JsonSubTypes.Type(value = Due.Within.class, name = "period"),
    @JsonSubTypes.Type(value = Due.During.class, name = "during"),
    @JsonSubTypes.Type(value = Due.EachMeeting.class, name = "each-meeting"),
    @JsonSubTypes.Type(value = Due.EachYear.class, name = "each-year"),
    @JsonSubTypes.Type(value = Due.InTime.class, name = "in-time"),
    @JsonSubTypes.Type(value = Due.AsSoonAsPossible.class, name = "as-soon-as-possible"),
    @JsonSubTypes.Type(value = Due.NotStated.class, name = "not-stated")
})
public sealed interface Due extends Keyed {
    record AtMeeting(MeetingId meeting) implements Due {}

    record AtOccasion(OccasionId occasion) implements Due {}

    /** The next meeting of a body, not named by date. */
    record NextMeeting(BodyId body) implements Due {}

    record OnDay(LocalDate day) implements Due {}

    /** Some time in a period whose days are said, both included. */
    record Within(LocalDate first, LocalDate last) implements Due {
        public Within {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException(
                        "a period cannot end (" + last + ") before it begins (" + first + ")");
            }
        }
    }

    /** Some time in a part of a year ("under våren 2020"), kept as it was said. */
    record During(int year, YearPart in) implements Due {
        public LocalDate first() {
            return in.first(year);
        }

        public LocalDate last() {
            return in.last(year);
        }
    }

    /** Again at each meeting of a body. */
    record EachMeeting(BodyId body) implements Due {}

    /** Again each year, in that part of it. */
    record EachYear(YearPart in) implements Due {}

    /**
     * At the latest so many days, weeks, months or years after something.
     *
     * @param after what that is; null for the day on which it was said
     */
    record InTime(int number, TimeSpan span, @Nullable Due after) implements Due {
        private static final int MOST = 1000;

        public InTime {
            if (number < 1 || number > MOST) {
                throw new IllegalArgumentException(
                        "a time is from 1 to " + MOST + " days, weeks, months or years long");
            }
            if (after != null
                    && !(after instanceof AtMeeting
                            || after instanceof AtOccasion
                            || after instanceof OnDay
                            || after instanceof NextMeeting)) {
                throw new IllegalArgumentException("a time is counted from a meeting, an occasion or a day");
            }
        }
    }

    record AsSoonAsPossible() implements Due {}

    record NotStated() implements Due {}

    /** In what a time is counted. */
    enum TimeSpan {
        DAYS,
        WEEKS,
        MONTHS,
        YEARS;

        /** The last day of a time of that length which begins after {@code day}. */
        public LocalDate after(LocalDate day, int number) {
            return switch (this) {
                case DAYS -> day.plusDays(number);
                case WEEKS -> day.plusWeeks(number);
                case MONTHS -> day.plusMonths(number);
                case YEARS -> day.plusYears(number);
            };
        }
    }

    /** Whether it comes again once it has been reported on. */
    default boolean recurs() {
        return this instanceof EachMeeting || this instanceof EachYear;
    }

    @Override
    default Stream<Key> keys() {
        return switch (this) {
            case AtMeeting(var it) -> Stream.of(WaitsFor.on(it));
            case AtOccasion(var it) -> Stream.of(WaitsFor.on(it));
            case NextMeeting(var it) -> Stream.of(WaitsFor.on(it));
            case EachMeeting(var it) -> Stream.of(WaitsFor.on(it));
            case InTime(var _, var _, var after) -> after == null ? Stream.empty() : after.keys();
            case OnDay _, Within _, During _, EachYear _, AsSoonAsPossible _, NotStated _ -> Stream.empty();
        };
    }
}
