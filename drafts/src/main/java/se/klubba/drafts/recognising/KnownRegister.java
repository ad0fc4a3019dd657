package se.klubba.drafts.recognising;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the register knows, for a text to be read by. Spelling apart, nothing of it comes into a draft that the text does not say: it is asked
 * about.
 */
public interface KnownRegister {
    /** Where there is none: a document read on a command line. */
    KnownRegister NONE = new KnownRegister() {
        @Override
        public List<Body> bodies() {
            return List.of();
        }

        @Override
        public List<String> people() {
            return List.of();
        }

        @Override
        public List<LocalDate> meetings(String body) {
            return List.of();
        }

        @Override
        public Awaited awaited(String body, LocalDate on) {
            return Awaited.NOTHING;
        }
    };

    /** Bodies that go on, by the names that they have now. */
    List<Body> bodies();

    List<String> people();

    /** The days on which a body of that name met or is to meet, cancelled meetings left out; the earliest comes first. */
    List<LocalDate> meetings(String body);

    /** What its meeting of that day has to take up. */
    Awaited awaited(String body, LocalDate on);

    /** @param kind as record files write it */
    record Body(String name, String kind) {}

    /**
     * @param matters by their titles: tabled to the meeting, or in the hands of its body
     * @param due assignments to be done by it
     */
    record Awaited(List<String> matters, List<Owed> due) {
        public static final Awaited NOTHING = new Awaited(List.of(), List.of());
    }

    /**
     * @param task in words
     * @param of as record files point at what gave it
     */
    record Owed(String task, String recipient, Map<String, Object> of) {
        /** What may have become of it, in the form in which it would be recorded. */
        public List<Map<String, Object>> outcomes() {
            return List.of(
                    Map.of("completeAssignment", Map.of("assignment", of)),
                    Map.of("reportOnAssignment", Map.of("assignment", of, "by", Times.NOT_STATED)),
                    Map.of("continueAssignment", Map.of("assignment", of)));
        }
    }
}
