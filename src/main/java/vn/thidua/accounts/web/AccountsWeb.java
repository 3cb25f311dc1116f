package vn.thidua.accounts.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.thidua.design.DeskEntry;

/// Puts the gatekeeper before every page, and the person who asks into the pages' hands.
@Configuration
class AccountsWeb implements WebMvcConfigurer {

    private final Gatekeeper gatekeeper;
    private final ActorArgument actors;

    AccountsWeb(Gatekeeper gatekeeper, ActorArgument actors) {
        this.gatekeeper = gatekeeper;
        this.actors = actors;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(gatekeeper);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(actors);
    }

    @Bean
    DeskEntry ownEntry() {
        return new DeskEntry("desk.own", "/quan-tri/toi", "user", null, 900);
    }
}
