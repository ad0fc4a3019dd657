package se.klubba.reports.phrasing;

import se.klubba.record.event.RecordEvent;
import se.klubba.record.event.RecordEvent.*;
import se.klubba.reports.event.ReportEvent;
import se.klubba.reports.event.ReportEvent.ReportFiled;

/** Sentences about the record itself. */
record OfTheRecord(Phrasing phrasing) {
    String say(ReportEvent event) {
        return switch (event) {
            case ReportFiled e -> phrasing.say(e, e.report(), e.position());
        };
    }

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
