package se.klubba.axon.mongodb.views;

import java.util.List;
import se.klubba.axon.mongodb.LoggedEvent;

/**
 * What an application hides of its past from an event on, whatever moment is asked about: words that were disposed of. Only what is told
 * of an earlier moment goes through here; a fold that reads the hiding event itself sees to it on its own.
 */
public interface Hiding {
    Hiding NOTHING = new Hiding() {
        @Override
        public boolean hides(LoggedEvent event) {
            return false;
        }

        @Override
        public LoggedEvent hidden(LoggedEvent event, List<LoggedEvent> since) {
            return event;
        }
    };

    /** Whether it hides something of what came before it. It must be among what every fold reads that it hides something from. */
    boolean hides(LoggedEvent event);

    /**
     * An event without what was hidden of it.
     *
     * @param since events that hide, all of them later than what is asked about
     */
    LoggedEvent hidden(LoggedEvent event, List<LoggedEvent> since);
}
