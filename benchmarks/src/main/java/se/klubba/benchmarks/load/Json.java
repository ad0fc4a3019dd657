package se.klubba.benchmarks.load;

/** The payload as JSON where a store takes text and brings no mapper. */
public final class Json {
    private Json() {}

    /** None of the payload's texts has a character to be escaped. */
    public static String of(Payload payload) {
        return "{\"matter\":\"" + payload.matter() + "\",\"number\":" + payload.number() + ",\"body\":\""
                + payload.body() + "\",\"happenedOn\":\"" + payload.happenedOn() + "\",\"text\":\"" + payload.text()
                + "\"}";
    }
}
