package se.klubba.reports.filed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.klubba.kernel.DocumentId;
import se.klubba.reading.KeptDocuments;
import se.klubba.reading.KeptDocuments.Found;
import se.klubba.reports.document.Unread;
import se.klubba.reports.event.ReportEvent.ReportFiled;
import se.klubba.reports.filed.Difference.Kind;

/**
 * Which documents a report could read when it was filed, and which it can now.
 *
 * @param unread those that it cites and that cannot be read now
 * @param documents what is kept now
 */
record DocumentsThen(ReportFiled was, List<Unread> unread, KeptDocuments documents) {
    /** @param alone whether nothing else explains that its bytes differ */
    List<Difference> told(boolean alone) {
        var then = was.unread();
        return then != null ? since(then) : whicheverThen(alone);
    }

    private List<Difference> since(List<DocumentId> then) {
        var all = new ArrayList<Difference>();
        var lost = unread.stream()
                .filter(one -> !then.contains(one.document()))
                .map(Unread::toString)
                .toList();
        if (!lost.isEmpty()) {
            all.add(told("these documents could be read when it was run, and cannot be now: %s", lost.stream()));
        }
        var found = then.stream().flatMap(this::readable).toList();
        if (!found.isEmpty()) {
            all.add(told("these documents could not be read when it was run, and can be now: %s", found.stream()));
        }
        return all;
    }

    /** One that is disposed of since is told as that. */
    private Stream<String> readable(DocumentId document) {
        return documents.find(document) instanceof Found.Kept kept
                ? Stream.of(new Unread(document, kept.as().name().or("")).toString())
                : Stream.empty();
    }

    private List<Difference> whicheverThen(boolean alone) {
        return unread.isEmpty()
                ? List.of()
                : List.of(told(
                        alone
                                ? "all else that it depends on is what it was, so that not the same documents could be read; now these cannot: %s"
                                : "these documents cannot be read now, whether or not they could be then: %s",
                        unread.stream().map(Unread::toString)));
    }

    private static Difference told(String what, Stream<String> which) {
        return Difference.of(Kind.DOCUMENTS, what, which.collect(Collectors.joining(", ")));
    }
}
