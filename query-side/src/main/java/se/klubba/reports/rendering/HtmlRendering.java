package se.klubba.reports.rendering;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import se.klubba.reports.document.Document;

/** A page that needs nothing beside itself. */
final class HtmlRendering implements Rendering {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        TEMPLATES.render("report/page.jte", new HtmlPage(document), new WriterOutput(writer));
        writer.flush();
    }
}
