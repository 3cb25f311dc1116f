package vn.thidua.media;

import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the store takes, and where the server puts the files of a form while it reads them.
@Configuration
class MediaConfiguration {

    private static final int IN_MEMORY = 8 << 10;
    private static final long REST_OF_A_FORM = 1L << 20;

    @Bean
    MediaLimits mediaLimits() throws IOException {
        try (var stream = Objects.requireNonNull(MediaLimits.class.getResourceAsStream("/media/limits.properties"))) {
            var file = new Properties();
            file.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return MediaLimits.of(file);
        }
    }

    @Bean
    MultipartConfigElement multipartConfig(MediaLimits limits, Incoming incoming) {
        return new MultipartConfigElement(
                incoming.folder().toString(), limits.largest(), limits.largest() + REST_OF_A_FORM, IN_MEMORY);
    }
}
