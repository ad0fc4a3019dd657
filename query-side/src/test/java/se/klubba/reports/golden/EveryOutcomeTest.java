package se.klubba.reports.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.klubba.EventCatalog;
import se.klubba.embedded.testing.Stores;
import se.klubba.record.event.RecordEvent.EntryCorrected;
import se.klubba.record.event.RecordEvent.EntryRetracted;
import se.klubba.reports.Report;
import se.klubba.reports.document.Block;
import se.klubba.reports.document.Document;
import se.klubba.reports.testing.EveryReport;
import se.klubba.reports.testing.Whole;
import se.klubba.words.Language;
import se.klubba.words.Messages;

/** The register of {@link GoldenRegister#EVERY_OUTCOME} has an example of everything; what is new and has none fails here. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryOutcomeTest {
    private static final Pattern CONSTANT = Pattern.compile("(fact\\.)?[A-Z].*|kind\\..*");
    /** Places to fill in, and what may be left out of a sentence. */
    private static final Pattern PLACES = Pattern.compile("\\{[^}]*}|\\[(?:[^]\\[]|\\[[^]]*])*]");
    /** Of kinds whose labels no report tells. */
    private static final Pattern UNTOLD =
            Pattern.compile("(AttendanceRole|Presence|EndReason|Block|Holds|BodyKind|BodyRelation"
                    + "|PrincipalKind|ApprovalOutcome|SeatState|NominationState|TenureState|MeetingState|OccasionState"
                    + "|NoteKind|Convention|BodyNameKind|MatterLink)\\..*|TimeSpan\\.[A-Z]+|Part\\.YEAR");

    /** Of kinds that no report reads; of amendments those are told that change what stands. */
    private static final Set<String> UNREAD = unread();

    private GoldenLog golden;

    @BeforeAll
    void openRegister() throws IOException {
        golden = GoldenLog.importInto(Stores.EMBEDDED, GoldenRegister.EVERY_OUTCOME);
    }

    @AfterAll
    void closeRegister() {
        golden.close();
    }

    @Test
    void every_kind_of_event_is_in_it() {
        assertThat(events().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(Set.copyOf(EventCatalog.all()));
    }

    @Test
    void every_constant_and_every_alternative_of_what_events_say_is_in_it() {
        var possible = new Alternatives();
        EventCatalog.all().forEach(possible::of);
        var said = new Said();
        events().forEach(said::of);

        assertThat(said.all).containsExactlyInAnyOrderElementsOf(possible.all);
    }

    @Test
    void every_figure_counts_something_and_no_table_or_chart_is_empty() {
        var empty = documents(Language.SV)
                .flatMap(document -> document.sections().stream()
                        .flatMap(section -> section.blocks().stream())
                        .flatMap(EveryOutcomeTest::empty)
                        .map(id -> document.provenance().report() + " " + id))
                .toList();

        assertThat(empty).isEmpty();
    }

    /** Written anew with {@code -Dgolden.write=true}: where the register is another, or a view has another version. */
    @Test
    void a_view_that_keeps_something_else_of_it_has_the_next_version() throws IOException {
        var views = ViewVersions.of(golden);
        var pinned = ViewVersions.pinned();

        assertThat(views.changedSince(pinned))
                .as("raise the versions of these views: what they keep is another, and stored ones would be read on")
                .isEmpty();
        if (Boolean.getBoolean("golden.write")) {
            views.write();
        } else {
            assertThat(views)
                    .as("run this test with -Dgolden.write=true, and commit src/test/resources/views.txt")
                    .isEqualTo(pinned);
        }
    }

    private static Stream<String> empty(Block block) {
        return switch (block) {
            case Block.Figures figures ->
                figures.figures().stream()
                        .filter(f -> f.value() == null
                                || f.value().signum() == 0
                                || f.facts().isEmpty())
                        .map(f -> f.id());
            case Block.Table table -> table.rows().isEmpty() ? Stream.of(table.id()) : Stream.empty();
            case Block.BarChart chart -> chart.bars().isEmpty() ? Stream.of(chart.id()) : Stream.empty();
            case Block.Paragraph _ -> Stream.empty();
        };
    }

    @ParameterizedTest
    @EnumSource
    void every_outcome_and_sentence_that_there_are_words_for_is_told(Language language) {
        var told = documents(language).flatMap(EveryOutcomeTest::texts).collect(Collectors.toSet());
        var untold = new TreeSet<>(sentences(language));
        untold.removeIf(sentence -> told.stream().anyMatch(pattern(sentence).asPredicate()));

        assertThat(untold).isEmpty();
    }

    private static List<String> sentences(Language language) {
        return Stream.concat(Stream.of(Messages.class), EveryReport.all().map(Object::getClass))
                .map(of -> ResourceBundle.getBundle(
                        of.getPackageName() + ".messages", Locale.forLanguageTag(language.tag())))
                .flatMap(bundle -> bundle.keySet().stream()
                        .filter(key -> CONSTANT.matcher(key).matches() && !UNREAD.contains(key))
                        .filter(key -> !UNTOLD.matcher(key).matches())
                        .map(bundle::getString))
                .toList();
    }

    private static Set<String> unread() {
        var read = EveryReport.all().flatMap(report -> report.reads().stream()).toList();
        return EventCatalog.all().stream()
                .filter(kind -> read.stream().noneMatch(some -> some.isAssignableFrom(kind)))
                .filter(kind -> kind != EntryCorrected.class && kind != EntryRetracted.class)
                .map(kind -> "fact." + kind.getSimpleName())
                .collect(Collectors.toSet());
    }

    /** What may stand between the words of a sentence is whatever it is told of. */
    private static Pattern pattern(String sentence) {
        return Pattern.compile(
                Arrays.stream(PLACES.split(sentence, -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    }

    private static Stream<String> texts(Document document) {
        var blocks = document.sections().stream().flatMap(s -> s.blocks().stream());
        var cells = blocks.filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .flatMap(t -> t.rows().stream())
                .flatMap(List::stream)
                .map(cell -> cell.text());
        return Stream.concat(cells, document.facts().stream().map(fact -> fact.what()));
    }

    private Stream<Object> events() {
        return golden.log()
                .read(0, Long.MAX_VALUE, EventCriteria.havingAnyTag())
                .map(e -> e.payload());
    }

    private Stream<Document> documents(Language language) {
        return EveryReport.all().map(report -> whole(report, language));
    }

    private Document whole(Report report, Language language) {
        try {
            return golden.run(report, language, Whole::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All constants and alternatives that the components of a record may be, and those of these. */
    private static final class Alternatives {
        private final Set<String> all = new HashSet<>();
        private final Set<Type> seen = new HashSet<>();

        void of(Type type) {
            if (type instanceof ParameterizedType generic) {
                Arrays.stream(generic.getActualTypeArguments()).forEach(this::of);
            } else if (type instanceof Class<?> some && seen.add(some)) {
                if (some.isEnum()) {
                    Arrays.stream(some.getEnumConstants()).map(Said::name).forEach(all::add);
                } else if (some.isSealed()) {
                    Arrays.stream(some.getPermittedSubclasses()).forEach(this::of);
                } else if (some.isRecord()) {
                    all.add(some.getName());
                    Arrays.stream(some.getRecordComponents())
                            .map(RecordComponent::getGenericType)
                            .forEach(this::of);
                }
            }
        }
    }

    /** Those that are. */
    private static final class Said {
        private final Set<String> all = new HashSet<>();

        void of(Object value) {
            switch (value) {
                case null -> {}
                case Enum<?> constant -> all.add(name(constant));
                case Collection<?> some -> some.forEach(this::of);
                case Record part -> {
                    all.add(part.getClass().getName());
                    for (var component : part.getClass().getRecordComponents()) {
                        of(component(part, component));
                    }
                }
                default -> {}
            }
        }

        static String name(Object constant) {
            return ((Enum<?>) constant).getDeclaringClass().getName() + "." + ((Enum<?>) constant).name();
        }

        private static Object component(Record of, RecordComponent component) {
            try {
                component.getAccessor().setAccessible(true);
                return component.getAccessor().invoke(of);
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
    }
}
