package vn.thidua.emulation.bloc;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the desks of blocs read once.
@Configuration
class BlocBeans {

    @Bean
    YearPlan yearPlan() {
        return YearPlan.read();
    }

    @Bean
    ReminderDays reminderDays(@Value("${thidua.reminders.days}") List<Integer> days) {
        return new ReminderDays(days);
    }
}
