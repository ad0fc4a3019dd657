package se.klubba.standalone.commandline;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.klubba.kernel.FilingId;
import se.klubba.reading.Reader;
import se.klubba.reading.Readings;
import se.klubba.reports.Reports;
import se.klubba.reports.filed.Difference;
import se.klubba.reports.filed.FiledReports;
import se.klubba.reports.filed.Verification;
import se.klubba.reports.filed.Verified;

/** Runs a filed report again, at its position. */
@Command(
        name = "verify",
        description = "Runs a filed report again, and tells whether it is the same, or what differs and since what.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit code:%n",
        exitCodeList = {
            "0: the same bytes",
            "1: others",
            "2: the arguments are wrong",
            "3: its definition has moved on, so that it cannot be run again as it was"
        })
final class VerifyReport implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private RegisterOptions register = new RegisterOptions();

    @Parameters(paramLabel = "FILING", description = "The identifier under which it was filed.")
    private String filing = "";

    @Override
    public Integer call() throws IOException {
        var out = Objects.requireNonNull(command).commandLine().getOut();
        try (var opened = register.open()) {
            var verified = verified(opened);
            out.println(verified.report() + ": " + said(verified.outcome()));
            if (verified.from() != null) {
                out.println("the bytes differ from line " + verified.from().line() + ", byte "
                        + verified.from().column() + " on");
            }
            verified.differences().forEach(difference -> out.println(said(difference)));
            return switch (verified.outcome()) {
                case SAME -> 0;
                case DIFFERS -> 1;
                case CANNOT_BE_RUN_AS_IT_WAS -> 3;
            };
        }
    }

    private static String said(Verified.Outcome outcome) {
        return switch (outcome) {
            case SAME -> "the same";
            case DIFFERS -> "NOT THE SAME";
            case CANNOT_BE_RUN_AS_IT_WAS -> "cannot be run again as it was";
        };
    }

    private Verified verified(Register opened) throws IOException {
        var id = Readings.identifier(FilingId::new, filing);
        var filed = new FiledReports(opened.log()).find(id, Reader.OF_ALL);
        var verification = new Verification(Reports.found(opened.text()), opened.log(), opened.documents());
        try (var progress = Progress.of("Reading", "facts", filed.report().position())) {
            return verification.of(filed, progress::at);
        }
    }

    private static String said(Difference difference) {
        var positions = difference.positions().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return difference.kind() + ": " + difference.what() + (positions.isEmpty() ? "" : ": " + positions)
                + (difference.since() == null ? "" : " (since position " + difference.since() + ")");
    }
}
