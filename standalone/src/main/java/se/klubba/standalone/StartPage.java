package se.klubba.standalone;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Who opens the bare address in a browser comes to the list of acts and questions. */
@Configuration(proxyBeanMethods = false)
class StartPage implements WebMvcConfigurer {
    @Override
    public void addViewControllers(ViewControllerRegistry views) {
        views.addRedirectViewController("/", "/swagger-ui/index.html");
    }
}
