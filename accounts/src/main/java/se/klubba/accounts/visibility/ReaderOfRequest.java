package se.klubba.accounts.visibility;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import se.klubba.accounts.roles.Passage;
import se.klubba.acts.Screen;
import se.klubba.kernel.Identifier;
import se.klubba.reading.CurrentReader;
import se.klubba.reading.Reader;

/** Whoever sent the request reads. Where nothing was requested the register itself does, as it folds or counts; an open register shows all. */
@Component
class ReaderOfRequest implements CurrentReader, Screen {
    static final String ATTRIBUTE = ShownTo.class.getName();

    private final Confidential confidential;
    private final Published published;
    private final Uncited uncited;

    ReaderOfRequest(Confidential confidential, Published published, Uncited uncited) {
        this.confidential = confidential;
        this.published = published;
        this.uncited = uncited;
    }

    @Override
    public boolean shows(Identifier thing) {
        return !(reader() instanceof ShownTo reader) || reader.mayKnow(thing.key());
    }

    @Override
    public Reader reader() {
        var request = RequestContextHolder.getRequestAttributes();
        var passage = Passage.now();
        if (request == null || passage == null) {
            return Reader.OF_ALL;
        }
        // one for the whole of a request: what was shown in it is kept with it
        var made = (Reader) request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (made != null) {
            return made;
        }
        var reader = new ShownTo(passage, confidential, published, uncited);
        request.setAttribute(ATTRIBUTE, reader, RequestAttributes.SCOPE_REQUEST);
        return reader;
    }
}
