package se.klubba.guards;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The body of a request comes within a time, or the request ends: whoever sends a byte now and then holds nothing for ever. */
final class BodyInTime extends HttpServletRequestWrapper {
    private final long within;
    private final long began = System.nanoTime();
    private @Nullable ServletInputStream body;

    BodyInTime(HttpServletRequest request, Duration within) {
        super(request);
        this.within = within.toNanos();
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (body == null) {
            body = new Timed(super.getInputStream());
        }
        return body;
    }

    @Override
    public BufferedReader getReader() throws IOException {
        var encoding = getCharacterEncoding();
        return new BufferedReader(
                new InputStreamReader(getInputStream(), encoding == null ? StandardCharsets.UTF_8.name() : encoding));
    }

    private final class Timed extends ServletInputStream {
        private final ServletInputStream in;
        private long bytes;

        Timed(ServletInputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int at, int most) throws IOException {
            int read = in.read(into, at, most);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws BodyTooSlow {
            bytes += read;
            if (System.nanoTime() - began > within + bytes * 1_000_000_000L / Guarding.BYTES_A_SECOND) {
                throw new BodyTooSlow();
            }
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            in.setReadListener(listener);
        }
    }
}
