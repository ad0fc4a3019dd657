package se.klubba.standalone.commandline;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import se.klubba.reports.rendering.Format;

/** What a report is to be written as, by the extension of such files. */
final class FormatNamed implements ITypeConverter<Format> {
    @Override
    public Format convert(String said) {
        return all().filter(format -> format.extension().equals(said))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + said + "' is no format: one of "
                        + all().map(Format::extension).collect(Collectors.joining(", "))));
    }

    /** A page where its name does not say. */
    static Format after(Path file) {
        return all().filter(format -> file.toString().endsWith("." + format.extension()))
                .findFirst()
                .orElse(Format.HTML);
    }

    private static Stream<Format> all() {
        return Arrays.stream(Format.values());
    }

    /** For the help. */
    static final class All implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return all().map(Format::extension).iterator();
        }
    }
}
