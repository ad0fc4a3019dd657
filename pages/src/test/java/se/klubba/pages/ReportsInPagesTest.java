package se.klubba.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klubba.pages.testing.SamplePages;

/** Reports as a reader runs them: a form, an address, a file. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReportsInPagesTest {
    private static final String ADDRESS = "/reports/decisions/run?asOf=2026-03-02&";

    private static HttpResponse<String> run(String query) {
        return done(ADDRESS + query);
    }

    /** A report, once it is done. */
    static HttpResponse<String> done(String address) {
        var begun = SamplePages.get(address, "Accept", "text/html");
        return Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> result(begun), answer -> !answer.body().contains("data-job"));
    }

    /** What came of it, where it was done at once or is by now. */
    private static HttpResponse<String> result(HttpResponse<String> answer) {
        return answer.statusCode() / 100 == 3 ? SamplePages.follow(answer) : answer;
    }

    @Test
    void the_form_asks_for_what_the_report_takes_in_the_words_of_the_reader() {
        var form = SamplePages.page("/reports/decisions?lang=sv").select("form.ask");

        assertThat(form.select("input[name=from], input[name=to], select[name=bodies]"))
                .hasSize(3);
        assertThat(form.select("option").eachText()).contains("Samverkansrådet i Norrlunda län");
        assertThat(SamplePages.page("/reports/matter-dossier").select("select[name=matter][required]"))
                .hasSize(1);
    }

    @Test
    void what_can_be_chosen_is_sought_by_how_it_is_called_beside_what_is_chosen_already() {
        var council =
                SamplePages.link("/bodies", "Samverkansrådet i Norrlunda län").split("/")[2];
        var form = SamplePages.page("/reports/decisions?q=bered&bodies=" + council);

        assertThat(form.select("select[name=bodies] option").eachText())
                .containsExactly("Samverkansrådet i Norrlunda län", "Beredningsgruppen");
        assertThat(form.select("option[selected]").eachAttr("value")).containsExactly(council);
        assertThat(form.select("form.within input[name=q]").attr("value")).isEqualTo("bered");
        assertThat(form.select("form.within input[name=bodies]").attr("value")).isEqualTo(council);
        assertThat(SamplePages.page("/reports/decisions").select("main form.within"))
                .isEmpty();
    }

    @Test
    void an_address_gives_the_report_and_names_its_one_style_sheet() {
        var report = run("from=2026-01-01&lang=sv");

        assertThat(report.statusCode()).isEqualTo(200);
        assertThat(report.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(p -> assertThat(p).contains("'sha256-").doesNotContain("unsafe"));
        assertThat(report.body()).contains("att utse Ahmed Salminen, Björkhamn, till ledamot.");
        assertThat(run("from=2026-01-01&lang=sv&job=gone").body())
                .as("kept while its job was not")
                .contains("att utse Ahmed Salminen, Björkhamn, till ledamot.");
    }

    @Test
    void a_report_on_a_screen_leads_back_to_its_question_and_to_the_file_that_has_nothing_of_that() {
        var report = run("from=2026-01-01&lang=sv&format=html");
        var back = Jsoup.parse(report.body()).select("nav.back a");
        assertThat(back.eachText()).containsExactly("Klubba", "Rapporter", "Ändra frågan", "Spara som fil");
        assertThat(back.eachAttr("href").get(2))
                .startsWith("/reports/decisions?")
                .contains("from=2026-01-01", "asOf=2026-03-02", "lang=sv");

        var file = done(back.eachAttr("href").getLast());
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"decisions.html\"");
        assertThat(file.body()).doesNotContain("nav class=\"back\"", "prefers-color-scheme");
        assertThat(report.body()
                        .replace("<style>" + report.body().split("<style>")[2].split("</style>")[0] + "</style>", "")
                        .replaceAll("<nav class=\"back\".*</nav>\n", ""))
                .isEqualTo(file.body());
    }

    @Test
    void it_is_a_file_for_whoever_reckons_on() {
        var csv = run("format=csv");

        assertThat(csv.headers().firstValue("Content-Type")).as(csv.body()).hasValue("text/csv;charset=UTF-8");
        assertThat(csv.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"decisions.csv\"");
        assertThat(run("format=json").body()).startsWith("{");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.1.2026", "31/1+2026", "31+januari+2026", "2026-1-31", "January+31,+2026", "31/1"})
    void a_day_is_typed_as_people_write_it(String day) {
        assertThat(SamplePages.page("/matters?lang=sv&asOf=" + day)
                        .select(".times")
                        .text())
                .contains("31 januari 2026");
    }

    @Test
    void what_cannot_be_asked_is_told_on_a_page() {
        var wrong = SamplePages.get("/reports/decisions/run?from=snart&to=1/3+2026&lang=sv", "Accept", "text/html");
        assertThat(wrong.statusCode()).isEqualTo(400);
        var mend = Jsoup.parse(wrong.body()).select("main form");
        assertThat(mend.select("input[name=from]").attr("value")).isEqualTo("snart");
        assertThat(mend.select("input[name=to]").attr("value")).as("kept").isEqualTo("1/3 2026");
        assertThat(mend.text()).contains("”snart” är ingen dag", "31 januari 2026");
        assertThat(Jsoup.parse(SamplePages.get("/matters?asOf=igår&lang=sv", "Accept", "text/html")
                                .body())
                        .select("main input[name=asOf]")
                        .attr("value"))
                .isEqualTo("igår");
        var backwards = SamplePages.get(ADDRESS + "from=2026-02-01&to=1.1.2026&lang=sv", "Accept", "text/html");
        assertThat(backwards.body())
                .contains("Perioden kan inte sluta innan den börjar")
                .doesNotContain("a period");
        var future = SamplePages.get("/matters?knownAt=2099-01-01&lang=sv", "Accept", "text/html");
        assertThat(Jsoup.parse(future.body()).select("main input[name=knownAt]").attr("value"))
                .isEqualTo("2099-01-01");
        assertThat(future.body()).doesNotContain("nothing can be said");

        assertThat(SamplePages.get("/reports/none", "Accept", "text/html").statusCode())
                .isEqualTo(404);
    }
}
