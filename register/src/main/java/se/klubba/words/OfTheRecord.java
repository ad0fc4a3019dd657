package se.klubba.words;

import se.klubba.record.event.RecordEvent;
import se.klubba.record.event.RecordEvent.*;
import se.klubba.reports.event.ReportEvent;
import se.klubba.reports.event.ReportEvent.ReportFiled;

/** Sentences about the record itself. */
record OfTheRecord(Sentences sentences) {
    String say(ReportEvent event) {
        return switch (event) {
            case ReportFiled e -> sentences.say(e, e.report(), e.position());
        };
    }

    String say(RecordEvent event) {
        return switch (event) {
            case DocumentKept e -> sentences.say(e, sentences.words(e.name()));
            case EntryCorrected e -> sentences.say(e, e.entry(), sentences.after(e.reason()));
            case EntryRetracted e -> sentences.say(e, e.entry(), sentences.after(e.reason()));
            case SourceAdded e -> sentences.say(e, e.entry());
            case WordsDisposedOf e -> sentences.say(e, e.entry(), sentences.words(e.ground()));
        };
    }
}
