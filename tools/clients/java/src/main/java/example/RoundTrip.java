package example;

import java.time.LocalDate;
import klubba.client.ApiClient;
import klubba.client.ApiException;
import klubba.client.api.BodiesApi;
import klubba.client.model.BodyKind;
import klubba.client.model.EstablishBody;

/** A body is established, found and told of; what is refused is a problem. */
public final class RoundTrip {
    private static final String NAME = "Javarådet";
    private static final String NOBODY = "00000000-0000-4000-8000-000000000000";

    private RoundTrip() {}

    /** @param address where Klubba is served */
    public static void main(String[] address) throws ApiException {
        var client = new ApiClient();
        client.updateBaseUri(address[0]);
        var bodies = new BodiesApi(client);

        var act = new EstablishBody().name(NAME).kind(BodyKind.COUNCIL).happenedOn("2026-01-15");
        var recorded = bodies.establishBodyWithHttpInfo(act, null, null, null);
        var made = recorded.getData().getCreated().stream()
                .filter(one -> "body".equals(one.getKind()))
                .findFirst()
                .orElseThrow()
                .getId();
        int position = Integer.parseInt(recorded.getHeaders().get("klubba-position").getFirst());

        var found = bodies.bodies(null, null, null, null, null, position, null, "javar", null, null).getItems();
        check(found.size() == 1 && found.getFirst().getId().equals(made), found);
        check(found.getFirst().getKind().getValue().equals("council"), found);

        var told = bodies.composition(made, LocalDate.of(2026, 2, 1), null, position, null);
        check(NAME.equals(told.getBody().getName()), told);

        try {
            check(false, bodies.body(NOBODY, null, null, null, null));
        } catch (ApiException refused) {
            check(refused.getCode() == 404 && refused.getResponseBody().contains("unknown-body"), refused);
        }
    }

    private static void check(boolean right, Object said) {
        if (!right) {
            throw new IllegalStateException("java: " + said);
        }
    }
}
