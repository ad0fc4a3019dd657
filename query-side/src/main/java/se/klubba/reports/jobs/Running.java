package se.klubba.reports.jobs;

import java.io.IOException;
import se.klubba.reading.Moments;
import se.klubba.reading.Reader;
import se.klubba.reports.Progress;
import se.klubba.reports.Reports;
import se.klubba.reports.asking.Asked;
import se.klubba.reports.rendering.Format;

/** A report is run and written. */
public record Running(Reports reports, Moments moments, Reader reader, Asked asked, Format format)
        implements Work<Written> {
    @Override
    public About about() {
        return new About(
                asked.report().definition().name(), asked.parameters(), format.extension(), asked.position(), null);
    }

    @Override
    public Written run(Progress progress) throws IOException {
        return reports.run(
                asked.report(),
                asked.parameters(),
                moments.log(),
                reader,
                asked.position(),
                progress,
                document -> Written.of(document, format));
    }
}
