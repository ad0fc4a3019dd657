package se.klubba.reports.rendering;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.OutputStream;
import se.klubba.reports.document.Document;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The document as it is, in the order of its parts; what is null is left out. */
final class JsonRendering implements Rendering {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                    _ -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    @Override
    public void write(Document document, OutputStream out) {
        MAPPER.writeValue(out, document);
    }
}
