package se.klubba.drafts.importing;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.klubba.acts.Acting;
import se.klubba.acts.CurrentActor;
import se.klubba.acts.web.TooLarge;
import se.klubba.drafts.RefusalWords;
import se.klubba.drafts.desk.Upload;
import se.klubba.drafts.extracting.Extractors;
import se.klubba.drafts.extracting.Unreadable;
import se.klubba.kernel.Refusal;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;
import se.klubba.records.Records;

/** A table comes in in three steps: it is sent, its columns are said and it is checked, and then it is recorded, all of it or nothing. */
@PageEndpoint
class ImportEndpoint {
    private static final int SHOWN = 5;
    private static final int FAULTS_SHOWN = 50;
    private static final int NAMES_SHOWN = 100;
    private static final int LONGEST = 1_000_000;

    private final Pages pages;
    private final Records records;
    private final CurrentActor actor;

    ImportEndpoint(Pages pages, Records records, CurrentActor actor) {
        this.pages = pages;
        this.records = records;
        this.actor = actor;
    }

    @GetMapping("/drafts/import")
    View empty(Visit visit) {
        return empty(visit, null, HttpStatus.OK);
    }

    private View empty(Visit visit, @Nullable String told, HttpStatus status) {
        return pages.plain(new ImportPage(visit, "", List.of(), List.of(), List.of(), 0, null, false, told), status);
    }

    @PostMapping("/drafts/import")
    View sent(Visit visit, HttpServletRequest request) throws IOException {
        try {
            var file = Upload.of(request.getContentType(), request.getInputStream(), "table");
            var text = Extractors.characters(file.name(), file.bytes());
            var table = Table.of(text);
            var why = refused(visit, text, table);
            return why == null
                    ? shown(visit, text, table, headed(table), null, null, HttpStatus.OK)
                    : empty(visit, why, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (Unreadable unreadable) {
            return empty(visit, said(visit, unreadable), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (TooLarge tooLarge) {
            return empty(visit, RefusalWords.of(tooLarge, visit.language()), HttpStatus.CONTENT_TOO_LARGE);
        }
    }

    private static @Nullable String refused(Visit visit, String text, Table table) {
        var say = visit.texts(ImportPage.class);
        if (text.length() > LONGEST || table.rows().size() > Table.MOST_ROWS) {
            return say.say("import.too-long", Table.MOST_ROWS);
        }
        return table.rows().isEmpty()
                        || table.head().cells().size() < 2 && table.head().at(0).length() > 200
                ? say.say("import.no-table")
                : null;
    }

    @PostMapping("/drafts/import/rows")
    View rows(
            Visit visit,
            @RequestParam String csv,
            @RequestParam List<String> column,
            @RequestParam(defaultValue = "false") boolean others,
            @RequestParam(defaultValue = "check") String step) {
        var table = Table.of(csv);
        var why = refused(visit, csv, table);
        if (why != null) {
            return empty(visit, why, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var columns = headed(table);
        if (column.size() == columns.size()) {
            columns = column.stream().map(ImportEndpoint::column).toList();
        }
        var within = actor.metadata().get(Acting.WITHIN);
        var read =
                Importing.read(table, columns, records.judged(), within == null ? null : Acting.each(within), others);
        var say = visit.texts(ImportPage.class);
        var checked = new ImportPage.Checked(
                read.faults().stream()
                        .limit(FAULTS_SHOWN)
                        .map(f -> say.say("import.row", f.row(), said(visit, f)))
                        .toList(),
                noted(read.noted(), say),
                read.bodies(),
                read.mandates(),
                read.acts().size(),
                others);
        if (!step.equals("record") || !read.faults().isEmpty() || read.acts().isEmpty()) {
            return shown(
                    visit,
                    csv,
                    table,
                    columns,
                    checked,
                    null,
                    read.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            records.record(read.acts(), actor.correlated());
        } catch (Refusal refusal) {
            return shown(visit, csv, table, columns, null, said(visit, refusal), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return pages.plain(
                new ImportPage(visit, "", List.of(), List.of(), List.of(), 0, checked, true, null), HttpStatus.OK);
    }

    private static List<String> noted(List<String> names, Texts say) {
        var more = names.size() - NAMES_SHOWN;
        var some = names.stream().limit(NAMES_SHOWN);
        return more > 0
                ? Stream.concat(some, Stream.of(say.say("import.more", more))).toList()
                : some.toList();
    }

    private static List<Column> headed(Table table) {
        return table.head().cells().stream().map(Column::headed).toList();
    }

    private static Column column(String said) {
        for (var column : Column.values()) {
            if (column.name().equals(said)) {
                return column;
            }
        }
        return Column.IGNORED;
    }

    private static String said(Visit visit, Importing.Fault fault) {
        return switch (fault) {
            case Importing.Fault.Written(var _, var key, var values)
            when key.equals("role") ->
                visit.texts(ImportPage.class).say("fault.role", values.getFirst(), Role.all(visit.language()));
            case Importing.Fault.Written(var _, var key, var values) ->
                visit.texts(ImportPage.class).say("fault." + key, values.toArray());
            case Importing.Fault.Refused(var _, var why) -> said(visit, why);
        };
    }

    private static String said(Visit visit, Refusal refusal) {
        return RefusalWords.of(refusal, visit.language());
    }

    private View shown(
            Visit visit,
            String csv,
            Table table,
            List<Column> columns,
            ImportPage.@Nullable Checked checked,
            @Nullable String told,
            HttpStatus status) {
        return pages.plain(
                new ImportPage(
                        visit,
                        csv,
                        table.head().cells(),
                        columns,
                        table.rows().stream().limit(SHOWN).map(Table.Row::cells).toList(),
                        table.rows().size(),
                        checked,
                        false,
                        told),
                status);
    }
}
