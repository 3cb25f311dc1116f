package vn.thidua.postgres;

import java.nio.file.Path;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.ConfigurableBootstrapContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;

/// Opens the database at the first moment the settings are known, long before the first bean.
class PostgresBeginning implements EnvironmentPostProcessor, Ordered {

    private final ConfigurableBootstrapContext bootstrap;

    PostgresBeginning(ConfigurableBootstrapContext bootstrap) {
        this.bootstrap = bootstrap;
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE; // after every file, variable and argument that may name a database
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var opening = opening(environment);
        // these run when every context, and with it the connection pool, is closed
        SpringApplication.getShutdownHandlers().add(opening::close);
        bootstrap.addCloseListener(
                event -> event.getApplicationContext().getBeanFactory().registerSingleton("databaseOpening", opening));
    }

    private static Opening opening(Environment environment) {
        for (var prefix : new String[] {"thidua.database.", "spring.datasource."}) {
            var url = environment.getProperty(prefix + "url");
            var username = environment.getProperty(prefix + "username");
            var password = environment.getProperty(prefix + "password");
            if (url != null) return Opening.of(() -> ExternalPostgres.answering(url, username, password));
        }
        return embedded(environment);
    }

    private static Opening embedded(Environment environment) {
        var account = environment.getProperty("thidua.postgres.account");
        var home = Home.under(Path.of(environment.getProperty("thidua.data", "data")));
        var programs = Programs.ofThisMachine();
        home.check(programs.major());
        var sharing = environment.getProperty("thidua.command", Boolean.class, false);
        if (sharing && Occupancy.isTaken(home)) return Opening.of(() -> SharedPostgres.of(home));
        var occupancy = Occupancy.of(home);
        return Opening.of(() -> {
            try {
                return EmbeddedPostgres.started(home, account, programs, occupancy);
            } catch (PostgresRefused refused) {
                home.note(refused);
                throw refused;
            }
        });
    }
}
