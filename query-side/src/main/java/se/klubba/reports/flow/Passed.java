package se.klubba.reports.flow;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.klubba.reports.Question;
import se.klubba.reports.document.Durations;
import se.klubba.timeline.Mark;

/** What passed in the period of some matters, and what is open. */
record Passed(Question question, List<Course> courses) {
    List<Course> raised() {
        return courses.stream().filter(c -> question.within(c.raisedOn())).toList();
    }

    List<Course> decided() {
        return courses.stream()
                .filter(c -> c.decided() != null && question.within(c.decided().on()))
                .toList();
    }

    List<Course> endedOtherwise() {
        return courses.stream()
                .filter(c -> c.endedOtherwise() != null
                        && question.within(c.endedOtherwise().on()))
                .toList();
    }

    List<Course> stillOpen() {
        return raised().stream().filter(Course::open).toList();
    }

    /** Whenever they were raised. */
    List<Course> open() {
        return courses.stream().filter(Course::open).toList();
    }

    List<Long> turns(Course.Turn turn) {
        return courses.stream().flatMap(c -> c.turns(turn).stream()).toList();
    }

    /** From raised to decided, of those that were decided in the period and of which both are known to the day. */
    Durations durations() {
        var took = new Durations();
        decided().forEach(c -> {
            var days = days(c);
            if (days != null) {
                took.add(
                        days,
                        raised(c).entry(),
                        Objects.requireNonNull(c.decided()).entry());
            }
        });
        return took;
    }

    /** Of those of which they are not. */
    List<Course> withoutDuration() {
        return decided().stream().filter(c -> days(c) == null).toList();
    }

    /** Null where one of the days is not known, or the matter is told to have been decided before it was raised. */
    static @Nullable Long days(Course course) {
        var raised = course.raisedOn();
        var decided = course.decided() == null ? null : course.decided().on();
        if (raised == null || decided == null || !raised.precise() || !decided.precise()) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(raised.latest(), decided.latest());
        return days < 0 ? null : days;
    }

    static Mark raised(Course course) {
        return Objects.requireNonNull(course.raised());
    }

    static List<Long> raised(List<Course> courses) {
        return courses.stream().map(c -> raised(c).entry()).toList();
    }

    static List<Long> decided(List<Course> courses) {
        return courses.stream()
                .map(c -> Objects.requireNonNull(c.decided()).entry())
                .toList();
    }

    static List<Long> endedOtherwise(List<Course> courses) {
        return courses.stream()
                .map(c -> Objects.requireNonNull(c.endedOtherwise()).entry())
                .toList();
    }
}
