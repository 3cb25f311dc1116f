package vn.thidua.emulation.disclosure;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// By when the people are answered and how long what they wrote is kept, read once at the start.
@Configuration
class DisclosureConfiguration {

    @Bean
    VoiceTerms voiceTerms() {
        return VoiceTerms.read();
    }
}
