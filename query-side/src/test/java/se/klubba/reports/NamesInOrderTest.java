package se.klubba.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.bodies.event.BodyEvent.BodyEstablished;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.instruments.event.InstrumentEvent.InstrumentKind;
import se.klubba.instruments.event.InstrumentEvent.InstrumentNoted;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Due;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.Term;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.reading.testing.Register;
import se.klubba.reports.document.Parameters;
import se.klubba.reports.testing.EveryReport;
import se.klubba.reports.testing.MemoryLog;
import se.klubba.reports.testing.Parts;
import se.klubba.words.Language;
import se.klubba.words.Messages;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NamesInOrderTest {
    private static final List<String> NAMES = List.of("Örebro", "Åre", "Zinkgruvan", "Ängelholm", "Arboga");

    @Test
    void in_swedish_the_last_letters_are_a_with_a_ring_and_a_and_o_with_dots() {
        assertThat(NAMES.stream().sorted(Messages.common(Language.SV).byName()))
                .containsExactly("Arboga", "Zinkgruvan", "Åre", "Ängelholm", "Örebro");
    }

    @Test
    void in_english_they_are_letters_with_marks() {
        assertThat(NAMES.stream().sorted(Messages.common(Language.EN).byName()))
                .containsExactly("Ängelholm", "Arboga", "Åre", "Örebro", "Zinkgruvan");
    }

    /** Each names a body, a matter and what the body is asked for, and a routine. */
    @ParameterizedTest
    @CsvSource({"flow,by-body", "follow-up,by-recipient", "changes,bodies-table", "instruments,all-table"})
    void rows_that_are_sorted_by_name_are_in_the_order_of_the_language(String report, String table) {
        var register = new Register();
        NAMES.forEach(name -> told(register, name, "x" + NAMES.indexOf(name)));
        var log = new MemoryLog(register.events());
        var asked = Parameters.asOf(LocalDate.parse("2020-12-31"), Language.SV, EveryReport.ZONE);
        var one = EveryReport.all()
                .filter(r -> r.definition().name().equals(report))
                .findFirst()
                .orElseThrow();

        assertThat(new Parts(EveryReport.run(one, asked, log, log.head())).rows(table))
                .extracting(List::getFirst)
                .containsExactly("Arboga", "Zinkgruvan", "Åre", "Ängelholm", "Örebro");
    }

    private static void told(Register register, String name, String id) {
        var on = Occurrence.on(EdtfDate.of("2020-01-01"));
        var body = new BodyId(id);
        var matter = new MatterId(id);
        register.with(
                new BodyEstablished(body, Words.of(name), BodyKind.COUNCIL, on),
                new MatterRaised(matter, Words.of(name), body, on),
                new AssignmentGiven(
                        new AssignmentId(id),
                        List.of(matter),
                        body,
                        Party.of(body),
                        new Due.NotStated(),
                        Words.of(name),
                        on),
                new InstrumentNoted(
                        new InstrumentId(id),
                        Words.of(name),
                        InstrumentKind.ROUTINE,
                        Term.UNKNOWN,
                        Occurrence.UNDATED));
    }
}
