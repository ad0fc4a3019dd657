package se.klubba.pages.reports;

import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;
import se.klubba.reports.jobs.JobTold;

/** How far a report has come. Where scripts run it goes on by itself. */
public record JobPage(Visit visit, String report, JobTold job) implements Page {
    public Texts texts() {
        return visit.texts(JobPage.class);
    }

    @Override
    public String title() {
        return texts().say("job.title", report);
    }

    @Override
    public Section section() {
        return Section.REPORTS;
    }
}
