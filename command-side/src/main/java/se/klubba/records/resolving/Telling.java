package se.klubba.records.resolving;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Money;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Source;
import se.klubba.kernel.Term;
import se.klubba.kernel.Words;

/** Events in words, with names for identifiers: what a secretary checks before sending. */
public final class Telling {
    private final NamesOnRecord names;

    public Telling(NamesOnRecord names) {
        this.names = names;
    }

    /** {@code 2020-02-07 RepresentativeAppointed: body LPO Psykisk hälsa, person …}. */
    public String of(KlubbaEvent event) {
        var on = event.at().happenedOn();
        return (on == null ? "" : on + " ") + event.getClass().getSimpleName() + parts((Record) event, ": ");
    }

    private String parts(Record of, String before) {
        var text = ActShape.of(of.getClass()).components().stream()
                .filter(c -> c.getType() != Occurrence.class)
                .map(c -> {
                    var value = ActShape.value(c, of);
                    var said = said(value);
                    return said.isEmpty() ? "" : c.getName() + " " + said;
                })
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(", "));
        return text.isEmpty() ? "" : before + text;
    }

    private String said(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Identifier it -> names.shown(it);
            case Words words -> words.or("(disposed of)");
            case Term(var first, var last, var until) ->
                (first == null ? "?" : first) + "–" + (last == null ? "" : last.toString())
                        + (until == null ? "" : " until " + said(until));
            case Money(var kronor, var about) -> (about ? "about " : "") + kronor + " kr";
            case EdtfDate date -> date.toString();
            case ItemNumber item -> item.toString();
            case Source source -> "lines " + source.lines();
            case Collection<?> many ->
                many.isEmpty() ? "" : many.stream().map(this::said).collect(Collectors.joining("; ", "[", "]"));
            case Record part -> part.getClass().getSimpleName() + parts(part, " ");
            default -> value.toString();
        };
    }
}
