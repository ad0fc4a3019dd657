package se.klubba.problems;

import java.io.Serial;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A question has a parameter that nothing is asked by: the answer would be to another question. */
public final class UnknownParameter extends ErrorResponseException {
    @Serial
    private static final long serialVersionUID = 1;

    private final String name;

    /** @param right what to ask by instead */
    UnknownParameter(String name, String right) {
        super(HttpStatus.BAD_REQUEST);
        this.name = name;
        setDetail("there is no parameter '" + name + "' here" + right);
    }

    @Override
    public String getMessage() {
        return String.valueOf(getBody().getDetail());
    }

    /** What it is called. */
    public String name() {
        return name;
    }
}
