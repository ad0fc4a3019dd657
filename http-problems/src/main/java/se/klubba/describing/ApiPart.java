package se.klubba.describing;

import io.swagger.v3.oas.models.OpenAPI;

/** Describes what a part of the application answers; what is the same everywhere is added when all have. */
@FunctionalInterface
public interface ApiPart {
    void describe(OpenAPI api);
}
