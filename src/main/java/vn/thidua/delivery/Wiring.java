package vn.thidua.delivery;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration
class Wiring {

    @Bean
    Settings deliverySettings(Environment environment) {
        return Binder.get(environment).bindOrCreate("thidua.delivery", Settings.class);
    }
}
