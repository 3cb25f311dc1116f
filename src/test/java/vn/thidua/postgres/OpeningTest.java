package vn.thidua.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class OpeningTest {

    private final JdbcClient jdbc;

    OpeningTest(@Autowired JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    void givesEveryContextADatabaseOfItsOwn() {
        assertThat(jdbc.sql("select current_database()").query(String.class).single())
                .startsWith("test_");
    }
}
