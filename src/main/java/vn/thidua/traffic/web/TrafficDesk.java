package vn.thidua.traffic.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.design.DeskEntry;
import vn.thidua.traffic.TrafficRight;

/// The way to the figures in the menu of the back office.
@Configuration
class TrafficDesk {

    @Bean
    DeskEntry statisticsEntry() {
        return new DeskEntry("desk.statistics", "/quan-tri/thong-ke", "chart-bar", TrafficRight.READ, 500);
    }
}
