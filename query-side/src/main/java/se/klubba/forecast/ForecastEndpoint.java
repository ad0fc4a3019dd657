package se.klubba.forecast;

import io.swagger.v3.oas.annotations.Operation;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.klubba.kernel.MeetingId;
import se.klubba.reading.Asked;
import se.klubba.reading.ReadEndpoint;
import se.klubba.reading.Readings;

@ReadEndpoint
class ForecastEndpoint {
    private final Readings readings;
    private final Forecasts forecasts;

    ForecastEndpoint(Readings readings, Forecasts forecasts) {
        this.readings = readings;
        this.forecasts = forecasts;
    }

    @Operation(summary = "What a meeting has to take up, as things stand")
    @GetMapping("/api/meetings/{meeting}/forecast")
    ResponseEntity<Forecast> forecast(@PathVariable String meeting, @ParameterObject Asked asked) {
        var id = Readings.identifier(MeetingId::new, meeting);
        return readings.answer(asked, reading -> forecasts.of(reading, id));
    }
}
