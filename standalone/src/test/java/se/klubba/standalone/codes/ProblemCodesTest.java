package se.klubba.standalone.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.klubba.acts.ActCatalog;
import se.klubba.describing.ProblemCodes;
import se.klubba.reading.AsksTheRecord;
import se.klubba.standalone.codes.MethodCode.Raised;
import se.klubba.standalone.testing.Running;
import tools.jackson.databind.JsonNode;

/**
 * The description of the API lists with each answer of an operation the codes that it can have: those that the code of the operation
 * raises. Where they are others, {@code -Dgolden.write=true} writes their file anew.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProblemCodesTest {
    private static final Path FILE = Path.of("../http-problems/src/main/resources/se/klubba/describing/codes.txt");
    private static final String HEAD =
            "# The problems that each operation can give: by status, their codes. Written by ProblemCodesTest -Dgolden.write=true.";

    /** What answers for all endpoints, or stands before them. */
    private static final Set<String> BEFORE = Set.of(
            "se/klubba/guards/",
            "se/klubba/problems/",
            "se/klubba/accounts/signingin/Refusals",
            "se/klubba/accounts/signingin/Limits",
            "se/klubba/accounts/signingin/UnreadableHeaders",
            "se/klubba/accounts/web/AccountProblems");

    /** What the framework itself refuses has the status as its code. */
    private static final List<HttpStatus> OF_THE_FRAMEWORK = List.of(
            HttpStatus.BAD_REQUEST,
            HttpStatus.NOT_FOUND,
            HttpStatus.NOT_ACCEPTABLE,
            HttpStatus.CONTENT_TOO_LARGE,
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            HttpStatus.SERVICE_UNAVAILABLE);

    private static JsonNode api;
    private static final TreeMap<String, Set<Raised>> DERIVED = new TreeMap<>();

    @BeforeAll
    static void derive() throws Exception {
        var program = Program.read();
        var problems = new Problems(program);
        var before = problems.standingIn(
                program.types().filter(type -> BEFORE.stream().anyMatch(type::startsWith)));
        OF_THE_FRAMEWORK.forEach(status -> before.add(new Raised(
                status.value(),
                status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-'))));
        DERIVED.put(ProblemCodes.ANY, before);
        var ofActs = problems.standingIn(Stream.of("se/klubba/acts/web/RefusalAdvice"));
        var ofQuestions = problems.standingIn(Stream.of("se/klubba/reading/ReadProblems"));
        ActCatalog.posted().forEach(act -> derived("POST " + act.path(), problems.of(act), ofActs));
        try (var klubba = Running.inMemory(Clock.systemUTC())) {
            api = klubba.get("/v3/api-docs");
            klubba.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                    .getHandlerMethods()
                    .forEach((at, handler) -> {
                        var compiled = compiled(handler.getMethod());
                        var endpoint = problems.of(compiled);
                        var asks = AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), AsksTheRecord.class);
                        for (var path : at.getPatternValues()) {
                            for (var method : at.getMethodsCondition().getMethods()) {
                                var operation = method + " " + path;
                                if (path.startsWith("/api/")
                                        && !described(operation).isMissingNode()
                                        && !isAct(operation)) {
                                    derived(
                                            operation,
                                            endpoint,
                                            asks
                                                    ? ofQuestions
                                                    : problems.records(compiled) ? ofActs : withoutRecording(ofActs));
                                }
                            }
                        }
                    });
        }
    }

    private static boolean isAct(String operation) {
        return ActCatalog.posted().stream().anyMatch(act -> operation.equals("POST " + act.path()));
    }

    private static Program.Method compiled(Method method) {
        var type = MethodTypeDesc.of(
                method.getReturnType().describeConstable().orElseThrow(),
                Arrays.stream(method.getParameterTypes())
                        .map(parameter -> parameter.describeConstable().orElseThrow())
                        .toList());
        return new Program.Method(
                method.getDeclaringClass().getName().replace('.', '/'), method.getName(), type.descriptorString());
    }

    private static JsonNode described(String operation) {
        var at = operation.split(" ", 2);
        return api.path("paths").path(at[1]).path(at[0].toLowerCase(Locale.ROOT));
    }

    private static void derived(String operation, Set<Raised> own, Set<Raised> ofAll) {
        var any = DERIVED.get(ProblemCodes.ANY);
        Stream.concat(own.stream(), ofAll.stream())
                .filter(one -> any == null || !any.contains(one))
                .filter(one -> canBeAsked(operation, one.code()))
                .forEach(one -> DERIVED.computeIfAbsent(operation, _ -> Problems.sorted())
                        .add(one));
    }

    /** Of an operation that records nothing: what of it needs nothing recorded. */
    private static Set<Raised> withoutRecording(Set<Raised> ofActs) {
        return ofActs.stream()
                .filter(one -> Set.of("database-unavailable", "log-unavailable", "disk-full")
                        .contains(one.code()))
                .collect(Collectors.toSet());
    }

    /** What only some parameter leads to. */
    private static boolean canBeAsked(String operation, String code) {
        if (isAct(operation) || operation.contains(" /api/reports/")) {
            return true;
        }
        var parameters = described(operation).path("parameters").findValuesAsString("name");
        return switch (code) {
            case "known-at-in-the-future", "not-known-then" -> parameters.contains("knownAt");
            case "not-there-yet" -> parameters.contains("asOf");
            case "cursor-gone" -> parameters.contains("cursor");
            default -> true;
        };
    }

    private static List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(HEAD);
        DERIVED.forEach((operation, raised) -> raised.stream()
                .collect(Collectors.groupingBy(
                        Raised::status,
                        TreeMap::new,
                        Collectors.mapping(Raised::code, Collectors.toCollection(TreeSet::new))))
                .forEach((status, codes) -> lines.add(operation + " " + status + " " + String.join(" ", codes))));
        return lines;
    }

    @Test
    void each_operation_lists_the_codes_that_it_can_give() throws IOException {
        var lines = lines();
        if (Boolean.getBoolean("golden.write")) {
            Files.write(FILE, lines);
        }
        assertThat(Files.readAllLines(FILE))
                .as("run this test with -Dgolden.write=true, and commit codes.txt")
                .isEqualTo(lines);
    }

    @Test
    void every_problem_that_is_described_has_codes() {
        var without = new ArrayList<String>();
        var listed = new TreeSet<String>();
        api.path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, operation) -> operation
                        .path("responses")
                        .forEachEntry((status, answer) -> {
                            if (status.startsWith("4") || status.startsWith("5")) {
                                var codes = answer.path("x-codes")
                                        .valueStream()
                                        .map(JsonNode::asString)
                                        .toList();
                                if (codes.isEmpty()) {
                                    without.add(method + " " + path + " " + status);
                                }
                                codes.forEach(code -> assertThat(
                                                answer.path("description").asString(""))
                                        .contains(code));
                                listed.addAll(codes);
                            }
                        })));
        assertThat(without).isEmpty();
        assertThat(listed)
                .contains("seat-beyond-plan", "unknown-body", "too-many-listeners", "host-not-served", "no-quorum");
    }

    @Test
    void what_a_rule_refuses_is_listed_with_its_own_act() {
        assertThat(ProblemCodes.of("POST /api/bodies/{body}/dissolve", 409)).contains("already-dissolved", "contended");
        assertThat(ProblemCodes.of("POST /api/assignments/{assignment}/complete", 409))
                .contains("assignment-not-open");
        assertThat(ProblemCodes.of("POST /api/bodies/{body}/dissolve", 422))
                .doesNotContain("no-quorum", "too-many-members");
        assertThat(ProblemCodes.of("GET /api/bodies/{body}", 404)).contains("unknown-body", "not-there-yet");
        assertThat(ProblemCodes.of("GET /api/bodies", 404)).doesNotContain("unknown-body");
    }
}
