package se.klubba.records;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klubba.acts.FoundRules;
import se.klubba.acts.Recordable;
import se.klubba.records.resolving.Verbs;
import se.klubba.records.schema.RecordSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecordSchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonMapper.shared().writeValueAsString(RecordSchema.of(Verbs.of(FoundRules.rules()))));

    private static java.util.List<?> faults(String yaml) {
        var json = JsonMapper.shared().writeValueAsString(new YAMLMapper().readTree(yaml));
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-09-12", "2025-11-21", "2026-01-23"})
    void every_sample_file_is_valid(String meeting) throws IOException {
        try (var in = RecordSchemaTest.class.getResourceAsStream("/sample/" + meeting + ".yaml")) {
            assertThat(faults(new String(in.readAllBytes(), StandardCharsets.UTF_8)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-08-30", "2020-02-07"})
    void the_files_of_the_real_minutes_are_valid(String meeting) throws IOException {
        var file = Path.of("../standalone/src/test/resources/records", meeting + ".yaml");
        assertThat(faults(Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "names: {}",
                "meeting: {body: x}",
                "meeting: {body: x, on: 7 February}",
                "meeting: {body: x, on: 2020-02-07, chair: y}",
                "{meeting: {body: x, on: 2020-02-07}, told: [{key: a, effects: [{postpone: {}}]}]}",
                "{meeting: {body: x, on: 2020-02-07}, told: [{key: a, effects: [{table: {waits: y}}]}]}",
                "{meeting: {body: x, on: 2020-02-07}, told: [{key: a, note: discussion, effects: []}]}",
                "{meeting: {body: x, on: 2020-02-07}, items: [{title: y}]}"
            })
    void what_is_broken_is_not(String yaml) {
        assertThat(faults(yaml)).isNotEmpty();
    }

    /** But for what is said of access, sent as it is, or written otherwise in a file: a clause, {@code sameAs}, {@code correct}. */
    @Test
    void it_knows_every_act_that_there_is() {
        var rules = FoundRules.rules();
        var schema = JsonMapper.shared().valueToTree(RecordSchema.of(Verbs.of(rules)));
        assertThat(rules.acts().stream()
                        .map(act -> act.getAnnotation(Recordable.class))
                        .filter(Objects::nonNull)
                        .map(Recordable::effect)
                        .filter(verb -> schema.findValues(verb).isEmpty()))
                .containsExactlyInAnyOrder(
                        "addSourceByKey",
                        "correctEntry",
                        "fileReport",
                        "keepDocument",
                        "liftConfidentiality",
                        "makeConfidential",
                        "publish",
                        "recordClause",
                        "recordDecision",
                        "recordMinutes",
                        "unpublish");
        assertThat(schema.findValues("correct")).isNotEmpty();
        assertThat(schema.findValues("retract")).isNotEmpty();
    }

    @Test
    void every_verb_and_every_field_has_its_description() {
        var schema = JsonMapper.shared().valueToTree(RecordSchema.of(Verbs.of(FoundRules.rules())));
        assertThat(undescribed(schema, "")).isEmpty();
    }

    private static Stream<String> undescribed(JsonNode schema, String in) {
        var own = schema.path("properties")
                .propertyStream()
                .filter(p -> p.getValue().path("description").asString("").isBlank())
                .map(p -> in + "." + p.getKey());
        var inner = schema.isObject()
                ? schema.propertyStream().flatMap(p -> undescribed(p.getValue(), p.getKey()))
                : schema.isArray() ? schema.valueStream().flatMap(v -> undescribed(v, in)) : Stream.<String>empty();
        return Stream.concat(own, inner);
    }
}
