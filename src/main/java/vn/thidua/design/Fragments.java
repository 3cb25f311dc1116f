package vn.thidua.design;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Parts of pages that one room writes and another shows.
@Component
public class Fragments {

    private final TemplateEngine templates;

    Fragments(TemplateEngine templates) {
        this.templates = templates;
    }

    /// @param page the template's parameter of that name
    public Content of(String template, Object page) {
        return output -> templates.render(template, Map.of("page", page), output);
    }

    /// A template without parameters.
    public Content of(String template) {
        return output -> templates.render(template, Map.of(), output);
    }
}
