package vn.thidua.emulation.bloc.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.design.DeskEntry;
import vn.thidua.emulation.bloc.BlocRight;

/// The way to the blocs.
@Configuration
class BlocDoor {

    /// Everybody who has to do with a bloc may read it; who only leads one comes by the same way.
    @Bean
    DeskEntry blocsEntry() {
        return new DeskEntry("desk.blocs", "/quan-tri/khoi", "users-group", BlocRight.VIEW, 500);
    }
}
