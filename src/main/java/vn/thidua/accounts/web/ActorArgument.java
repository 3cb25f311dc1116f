package vn.thidua.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.thidua.platform.Actor;

/// Gives a page of the back office the person who asks for it; elsewhere a visitor who may nothing.
@Component
class ActorArgument implements HandlerMethodArgumentResolver {

    private static final UUID NOBODY = new UUID(0, 1);

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Actor.class);
    }

    @Override
    public Actor resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        var http = request.getNativeRequest(HttpServletRequest.class);
        if (http == null) throw new IllegalStateException("not a request over HTTP");
        var present = Gate.present(http);
        return present == null ? visitor(http.getRemoteAddr()) : present.actor();
    }

    static Actor visitor(String from) {
        return new Actor(NOBODY, NOBODY, Set.of(), from);
    }
}
