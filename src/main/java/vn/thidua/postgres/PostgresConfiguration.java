package vn.thidua.postgres;

import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Gives Spring the database that was begun before it. Spring closes the pool first and the server after it,
/// since the pool was made from these beans.
@Configuration
class PostgresConfiguration {

    @Bean
    Database database(Opening opening) {
        var database = opening.awaited();
        LoggerFactory.getLogger(Database.class).info(database.words());
        return database;
    }

    @Bean
    JdbcConnectionDetails databaseAddress(Database database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return database.url();
            }

            @Override
            public @Nullable String getUsername() {
                return database.username();
            }

            @Override
            public @Nullable String getPassword() {
                return database.password();
            }
        };
    }
}
