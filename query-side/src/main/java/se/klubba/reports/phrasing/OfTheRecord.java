package se.klubba.reports.phrasing;

import se.klubba.record.event.RecordEvent;
import se.klubba.record.event.RecordEvent.*;

/** Sentences about the record itself. */
record OfTheRecord(Phrasing phrasing) {
    String say(RecordEvent event) {
        return switch (event) {
            case DocumentKept e -> phrasing.say(e, phrasing.words(e.name()));
            case EntryCorrected e -> phrasing.say(e, e.entry(), phrasing.after(e.reason()));
            case EntryRetracted e -> phrasing.say(e, e.entry(), phrasing.after(e.reason()));
            case SourceAdded e -> phrasing.say(e, e.entry());
            case WordsDisposedOf e -> phrasing.say(e, e.entry(), phrasing.words(e.ground()));
        };
    }
}
