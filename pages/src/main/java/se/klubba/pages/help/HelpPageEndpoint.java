package se.klubba.pages.help;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Visit;

@PageEndpoint
class HelpPageEndpoint {
    private final Pages pages;

    HelpPageEndpoint(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/help")
    View help(Visit visit) {
        return pages.plain(new HelpPage(visit));
    }

    @GetMapping("/accessibility")
    View accessibility(Visit visit) {
        return pages.plain(new AccessibilityPage(visit));
    }
}
