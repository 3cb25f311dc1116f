package vn.thidua.delivery;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.thidua.design.Live;

/// Lets the application answer a request and hears what it says.
@Component
class Kitchen {

    private static final Logger LOG = LoggerFactory.getLogger(Kitchen.class);

    /// Empty when the answer was too long to be heard and went to the reader directly.
    Optional<Answer> answer(Quiet request, HttpServletResponse response, boolean hasReader, FilterChain chain) {
        var capture = new Capture(response, hasReader);
        try {
            Live.weaving().call(() -> {
                chain.doFilter(request, capture);
                return true;
            });
            return capture.answer(request);
        } catch (Exception failure) {
            var number = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Failure {} of {}", number, request.getRequestURI(), failure);
            return Optional.of(Answer.failure(HttpServletResponse.SC_INTERNAL_SERVER_ERROR));
        }
    }
}
