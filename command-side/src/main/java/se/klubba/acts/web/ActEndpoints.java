package se.klubba.acts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.klubba.acts.ActCatalog;
import se.klubba.acts.CurrentActor;
import se.klubba.acts.Recorder;

/** Gives every act its path. */
@Configuration(proxyBeanMethods = false)
class ActEndpoints {
    ActEndpoints(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping paths,
            Recorder recorder,
            Locations locations,
            ChosenIdentifiers chosen,
            CurrentActor actor)
            throws NoSuchMethodException {
        var receive = ActEndpoint.class.getDeclaredMethod("receive", HttpServletRequest.class, Map.class);
        for (var act : ActCatalog.posted()) {
            paths.registerMapping(
                    RequestMappingInfo.paths(act.path())
                            .methods(RequestMethod.POST)
                            .consumes(MediaType.APPLICATION_JSON_VALUE)
                            .options(paths.getBuilderConfiguration())
                            .build(),
                    new ActEndpoint(act, recorder, locations, chosen, actor),
                    receive);
        }
    }
}
