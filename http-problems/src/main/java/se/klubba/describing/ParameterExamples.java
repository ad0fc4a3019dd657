package se.klubba.describing;

import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Something that can be sent as a parameter, of what the examples of acts put on record. */
final class ParameterExamples {
    private static final Properties EXAMPLES = FieldWords.read("examples.properties");

    private ParameterExamples() {}

    /** Null for what only an answer can say: a cursor, a token. */
    static @Nullable Object of(String path, Parameter parameter) {
        var name = parameter.getName();
        var said = EXAMPLES.getProperty(path + "#" + name, EXAMPLES.getProperty(name));
        var schema = parameter.getSchema();
        var number = said != null
                && schema != null
                && schema.getTypes() != null
                && schema.getTypes().contains("integer");
        return number ? (Object) Integer.valueOf(said) : said;
    }
}
