package se.klubba.guards;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What every answer tells a browser, unless the endpoint says otherwise: to believe the media type, to keep nothing, to show it in no
 * other page, and of the API to run nothing that is in it. A header that an endpoint adds takes the place of the one that is here.
 */
final class SafeHeaders extends HttpServletResponseWrapper {
    private static final Pattern FILE = Pattern.compile(".*\\.(css|js|mjs|svg|png|ico|woff2?|map)");

    private final Set<String> ours = new TreeSet<>();

    private SafeHeaders(HttpServletResponse response) {
        super(response);
    }

    static SafeHeaders of(HttpServletRequest request, HttpServletResponse response) {
        var safe = new SafeHeaders(response);
        var headers = forPath(request.getRequestURI());
        if (request.isSecure()) {
            headers.put("Strict-Transport-Security", "max-age=31536000");
        }
        headers.forEach((name, value) -> {
            response.setHeader(name, value);
            safe.ours.add(name.toLowerCase(Locale.ROOT));
        });
        return safe;
    }

    private static Map<String, String> forPath(String path) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("X-Content-Type-Options", "nosniff");
        // nothing is told to other sites; under no-referrer, a browser would say of a form of ours that it comes from
        // nowhere (Origin: null), and that is refused
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("X-Frame-Options", "DENY");
        if (!FILE.matcher(path).matches()) {
            headers.put("Cache-Control", "no-store");
        }
        if (path.startsWith("/api/")) {
            headers.put("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        }
        return headers;
    }

    @Override
    public void addHeader(String name, @Nullable String value) {
        if (ours.remove(name.toLowerCase(Locale.ROOT))) {
            super.setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }
}
