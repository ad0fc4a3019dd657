package se.klubba.drafts.recognising;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A linear model: how much each feature speaks for each of a number of kinds, in their order. */
record Weights(int kinds, Map<String, double[]> of) {
    /** Those of a text file beside the lexicons: a line for each feature, its weights in hundredths. */
    static Weights read(String file, int kinds) {
        var weights = new HashMap<String, double[]>();
        try (var in = Objects.requireNonNull(Weights.class.getResourceAsStream(file), file);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var cells = line.split(" ");
                var of = new double[kinds];
                for (int i = 0; i < kinds; i++) {
                    of[i] = Integer.parseInt(cells[i + 1]) / 100.0;
                }
                weights.put(cells[0], of);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Weights(kinds, weights);
    }

    /** Of each kind from 0 to 1, together 1. */
    double[] chances(Collection<String> features) {
        var sums = new double[kinds];
        for (var feature : features) {
            var weight = of.get(feature);
            for (int i = 0; weight != null && i < kinds; i++) {
                sums[i] += weight[i];
            }
        }
        double all = 0;
        for (int i = 0; i < kinds; i++) {
            sums[i] = StrictMath.exp(sums[i]);
            all += sums[i];
        }
        for (int i = 0; i < kinds; i++) {
            sums[i] /= all;
        }
        return sums;
    }
}
