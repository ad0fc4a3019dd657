package se.klubba.drafts.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.server.ResponseStatusException;
import se.klubba.acts.web.SentDocument;
import se.klubba.acts.web.TooLarge;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UploadTest {
    private static final String TYPE = "multipart/form-data; boundary=----b1";

    private static byte[] form(String name, byte[] file) throws IOException {
        var form = new ByteArrayOutputStream();
        form.write(("------b1\r\nContent-Disposition: form-data; name=\"lang\"\r\n\r\nsv\r\n------b1\r\n"
                        + "Content-Disposition: form-data; name=\"document\"; filename=\"" + name + "\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.write(file);
        form.write("\r\n------b1--\r\n".getBytes(StandardCharsets.UTF_8));
        return form.toByteArray();
    }

    private static Upload read(String type, byte[] form) throws IOException {
        return Upload.of(type, new ByteArrayInputStream(form), "document");
    }

    @Test
    void every_byte_is_kept_and_the_name_is_read() throws IOException {
        var bytes = new byte[1024];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        bytes[1022] = '\r';
        bytes[1023] = '\n';
        var upload = read(TYPE, form("rådet.docx", bytes));
        assertThat(upload.name()).isEqualTo("rådet.docx");
        assertThat(upload.bytes()).isEqualTo(bytes);
        assertThat(read("multipart/form-data; boundary=\"----b1\"", form("mina/rådet.docx", new byte[0])))
                .satisfies(u -> assertThat(u.name()).isEqualTo("rådet.docx"))
                .satisfies(u -> assertThat(u.bytes()).isEmpty());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=other",
                "text/plain; boundary=----b1",
                "nothing"
            })
    void what_is_no_such_form_is_told(String type) {
        assertThatExceptionOfType(ResponseStatusException.class)
                .isThrownBy(() -> read(type, form("a.txt", new byte[1])));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "------b1",
                "------b1--\r\n",
                "------b1\r\n\r\n------b1--",
                "------b1\r\nContent-Disposition: ;;=\r\n\r\nx\r\n------b1--",
                "------b1\r\nContent-Disposition: form-data; name=\"document\"\r\n\r\ncut off"
            })
    void a_form_without_the_file_is_told(String form) {
        assertThatExceptionOfType(ResponseStatusException.class)
                .isThrownBy(() -> read(TYPE, form.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void the_largest_is_taken_and_nothing_larger() throws IOException {
        assertThat(read(TYPE, form("a.txt", new byte[SentDocument.LARGEST_BYTES]))
                        .bytes())
                .hasSize(SentDocument.LARGEST_BYTES);
        for (var more : new int[] {1, 1 << 20}) {
            var form = form("a.txt", new byte[SentDocument.LARGEST_BYTES + more]);
            assertThatExceptionOfType(TooLarge.class).isThrownBy(() -> read(TYPE, form));
        }
    }
}
