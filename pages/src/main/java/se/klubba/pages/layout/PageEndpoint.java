package se.klubba.pages.layout;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Controller;
import se.klubba.reading.AsksTheRecord;

/** Shows pages, and problems (RFC 9457) to who asked for no page; its methods take a {@link Visit} and give a view that {@link Pages} made. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Controller
@AsksTheRecord
public @interface PageEndpoint {}
