package example;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.net.URI;
import java.time.LocalDate;
import java.util.stream.Stream;
import klubba.client.ApiClient;
import klubba.client.ApiException;
import klubba.client.api.BodiesApi;
import klubba.client.api.BodiesApi.APIBodiesRequest;
import klubba.client.api.BodiesApi.APIBodyRequest;
import klubba.client.api.BodiesApi.APICompositionRequest;
import klubba.client.api.BodiesApi.APIEstablishBodyRequest;
import klubba.client.model.BodyKind;
import klubba.client.model.EstablishBody;
import klubba.client.model.Problem;

/** A body is established, found and told of; a list is read by its parts; what is refused is a problem with a code. */
public final class RoundTrip {
    private static final String NAME = "Javarådet";
    private static final String NOBODY = "00000000-0000-4000-8000-000000000000";

    private final ApiClient client;
    private final BodiesApi bodies;

    private RoundTrip(String address) {
        this.client = new ApiClient();
        client.updateBaseUri(address);
        this.bodies = new BodiesApi(client);
    }

    /** @param address where Klubba is served */
    public static void main(String[] address) throws Exception {
        var trip = new RoundTrip(address[0]);
        trip.recordsAndFinds();
        trip.readsAListByItsParts();
        trip.isRefused();
    }

    private void recordsAndFinds() throws ApiException {
        var sent = APIEstablishBodyRequest.newBuilder()
                .establishBody(new EstablishBody().name(NAME).kind(BodyKind.COUNCIL).happenedOn("2026-01-15"))
                .idempotencyKey("a-round-trip-in-java")
                .build();
        var recorded = bodies.establishBodyWithHttpInfo(sent);
        var id = recorded.getData().getCreated().getFirst().getId();
        int position = Integer.parseInt(recorded.getHeaders().get("klubba-position").getFirst());
        check(bodies.establishBody(sent).getCreated().getFirst().getId().equals(id), "it is recorded once");

        var found = bodies.bodies(
                        APIBodiesRequest.newBuilder().q("javar").atLeast(position).build())
                .getItems();
        check(found.size() == 1 && found.getFirst().getId().equals(id), found);
        check(found.getFirst().getKind().getValue().equals("council"), found);

        var told = bodies.composition(APICompositionRequest.newBuilder()
                .body(id)
                .asOf(LocalDate.of(2026, 2, 1))
                .atLeast(position)
                .build());
        check(NAME.equals(told.getBody().getName()), told);
    }

    private void readsAListByItsParts() throws ApiException {
        var first = bodies.bodies(APIBodiesRequest.newBuilder().limit(1).build());
        check(first.getItems().size() == 1 && first.getNext() != null, first);
        var second = bodies.bodies(
                APIBodiesRequest.newBuilder().limit(1).cursor(cursor(first.getNext())).build());
        check(!second.getItems().equals(first.getItems()), second);
        var rest = bodies.bodies(APIBodiesRequest.newBuilder().limit(100).build());
        check(rest.getNext() == null && rest.getItems().contains(second.getItems().getFirst()), rest);
    }

    private static String cursor(String next) {
        return Stream.of(URI.create(next).getQuery().split("&"))
                .filter(parameter -> parameter.startsWith("cursor="))
                .findFirst()
                .orElseThrow()
                .substring("cursor=".length());
    }

    private void isRefused() throws JsonProcessingException {
        try {
            check(false, bodies.body(APIBodyRequest.newBuilder().body(NOBODY).build()));
        } catch (ApiException refused) {
            var problem = client.getObjectMapper().readValue(refused.getResponseBody(), Problem.class);
            check(refused.getCode() == 404 && "unknown-body".equals(problem.getCode()), problem);
        }
    }

    private static void check(boolean right, Object said) {
        if (!right) {
            throw new IllegalStateException("java: " + said);
        }
    }
}
