package se.klubba.forecast;

import io.swagger.v3.oas.annotations.Operation;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.klubba.kernel.MeetingId;
import se.klubba.reading.Asked;
import se.klubba.reading.ReadEndpoint;
import se.klubba.reading.ReadProblem;
import se.klubba.reading.Readings;

@ReadEndpoint
class ForecastEndpoint {
    private final Readings readings;
    private final Forecasts forecasts;

    ForecastEndpoint(Readings readings, Forecasts forecasts) {
        this.readings = readings;
        this.forecasts = forecasts;
    }

    /** @param horizon of what ends within so many days after the meeting it is told */
    @Operation(summary = "What a meeting has to take up, as things stand")
    @GetMapping("/api/meetings/{meeting}/forecast")
    ResponseEntity<Forecast> forecast(
            @PathVariable String meeting,
            @RequestParam(defaultValue = "" + Forecasts.HORIZON) String horizon,
            @ParameterObject Asked asked) {
        var id = Readings.identifier(MeetingId::new, meeting);
        int days = days(horizon);
        return readings.answer(asked, reading -> forecasts.of(reading, id, days));
    }

    private static int days(String said) {
        if (!said.matches("\\d{1,4}")) {
            throw ReadProblem.malformed("'" + said + "' is not right for horizon: a number of days, 180");
        }
        return Integer.parseInt(said);
    }
}
