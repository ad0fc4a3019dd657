package se.klubba.drafts;

import java.util.LinkedHashMap;
import java.util.Map;
import se.klubba.drafts.extracting.Extracted;
import se.klubba.drafts.extracting.Extractors;
import se.klubba.drafts.recognising.KnownRegister;
import se.klubba.drafts.recognising.Recognised;
import se.klubba.drafts.recognising.Recogniser;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * A document read, before anything of it is kept.
 *
 * @param textName the name of the text that places point into: that of the document itself where it is that text already
 */
public record DraftText(String name, String textName, Extracted extracted, Recognised recognised) {
    /** As a file may be called that is YAML; anything else is JSON. */
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .build();

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** @throws se.klubba.kernel.Refusal where the document cannot be read, or is no minutes */
    public static DraftText of(String name, byte[] document) {
        return of(name, document, KnownRegister.NONE);
    }

    /** @param register by which it is read */
    public static DraftText of(String name, byte[] document, KnownRegister register) {
        var extracted = Extractors.extract(name, document);
        var textName = Originals.textName(name, extracted);
        return new DraftText(name, textName, extracted, Recogniser.read(extracted.lines(), textName, register));
    }

    /** The record file, with what is to be asked before it can be filed, and where each value was read. */
    public Map<String, Object> file() {
        return file(recognised.record(), recognised);
    }

    static Map<String, Object> file(Map<String, Object> record, Recognised recognised) {
        var file = new LinkedHashMap<>(record);
        file.put("questions", recognised.questions());
        file.put("cites", recognised.cites());
        return file;
    }

    /** As JSON where the file is called so, else as YAML. */
    public static byte[] written(Map<String, Object> file, boolean json) {
        return (json ? JSON : YAML).writeValueAsBytes(file);
    }
}
