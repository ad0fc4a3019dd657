package se.klubba.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.klubba.drafts.DraftText;
import se.klubba.drafts.testing.Made;

/** Minutes of a hundred pages read in, by the time of the one core that reads: the items of invented minutes, one after the other, under the head of the first. */
record LongMinutes(Parameters parameters, Figures figures, String section) {
    static final int PAGES = 100;
    private static final int LETTERS_OF_A_PAGE = 3_100;
    private static final Goal TWO_SECONDS = Goal.atMost(2);

    /** Minutes in Swedish whose items are headed by a number, from the tests of the rules. */
    private static final List<String> INVENTED = List.of(
            "lansnatverk", "bolag", "brf", "byggnadsnamnd", "fakultet", "idrott", "museum", "stiftelse", "universitet");

    private static final Pattern HEADING = Pattern.compile("(?:§ )?(\\d{1,3})(?: §|\\.)? (\\p{Lu}.*)");
    private static final Pattern SIGNED =
            Pattern.compile("(?i)(?:vid protokollet|vid pennan|justera[st]|underskrift|signatur)\\b.*");

    /** Each file of its own: as text, as a word processor has it, and as it is printed. */
    void measure() throws IOException {
        var text = text(PAGES);
        var files = new LinkedHashMap<String, byte[]>();
        files.put("p.txt", text.getBytes(UTF_8));
        files.put("p.docx", Made.docx(text));
        files.put("p.pdf", Made.pdf(text, "Protokoll"));
        for (var file : files.entrySet()) {
            var name = PAGES + " pages, " + file.getKey().replaceFirst("p", "");
            figures.add(section, name + ", the first time", "s", seconds(file));
            for (int round = 0; round < parameters.rounds(); round++) {
                figures.add(section, name, "s", TWO_SECONDS, seconds(file));
            }
        }
    }

    /** Of this thread, whatever else the machine has to do. */
    private static double seconds(Map.Entry<String, byte[]> file) {
        var threads = ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();
        var drafted = DraftText.of(file.getKey(), file.getValue());
        double seconds = (threads.getCurrentThreadCpuTime() - begun) / 1e9;
        if (drafted.recognised().record().isEmpty()) {
            throw new IllegalStateException(file.getKey() + " was not read");
        }
        return seconds;
    }

    /** @param pages of 3,100 letters at the least */
    static String text(int pages) throws IOException {
        var text = new StringBuilder();
        int item = 0;
        while (text.length() < pages * LETTERS_OF_A_PAGE) {
            for (var name : INVENTED) {
                for (var line : lines(name, text.isEmpty())) {
                    var heading = HEADING.matcher(line);
                    text.append(heading.matches() ? "§ " + ++item + " " + heading.group(2) : line)
                            .append('\n');
                }
            }
        }
        return text.toString();
    }

    /** Without what stands above the first item, if it is not wanted, and below the last. */
    private static List<String> lines(String name, boolean withHead) throws IOException {
        try (var in = Objects.requireNonNull(
                LongMinutes.class.getResourceAsStream("/minutes/tuned/" + name + ".txt"), name)) {
            var all = new String(in.readAllBytes(), UTF_8).lines().toList();
            var head = all.stream()
                    .takeWhile(line -> !HEADING.matcher(line).matches())
                    .toList();
            var items = all.stream()
                    .skip(head.size())
                    .takeWhile(line -> !SIGNED.matcher(line).matches());
            return Stream.concat(withHead ? head.stream() : Stream.empty(), items)
                    .toList();
        }
    }
}
