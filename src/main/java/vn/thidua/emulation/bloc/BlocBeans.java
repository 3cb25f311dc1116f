package vn.thidua.emulation.bloc;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the desks of blocs read once.
@Configuration
class BlocBeans {

    @Bean
    YearPlan yearPlan() {
        return YearPlan.read();
    }
}
