package vn.thidua.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import vn.thidua.design.Language;
import vn.thidua.platform.SiteId;
import vn.thidua.site.Sites;

@SpringBootTest
class UnsteadyDatabaseTest {

    enum Trouble {
        NONE,
        AWAY,
        COMMIT_UNHEARD
    }

    private static final AtomicReference<Trouble> TROUBLE = new AtomicReference<>(Trouble.NONE);

    @TestConfiguration
    static class Unsteady {

        @Bean
        static BeanPostProcessor unsteady() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource pool ? new UnsteadyPool(pool) : bean;
                }
            };
        }
    }

    static class UnsteadyPool extends DelegatingDataSource {

        UnsteadyPool(DataSource pool) {
            super(pool);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (TROUBLE.get() == Trouble.AWAY) throw new SQLTransientConnectionException("away");
            var connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                        try {
                            var answer = method.invoke(connection, arguments);
                            if (method.getName().equals("commit")
                                    && TROUBLE.compareAndSet(Trouble.COMMIT_UNHEARD, Trouble.NONE))
                                throw new SQLException("connection lost", "08006");
                            return answer;
                        } catch (InvocationTargetException failed) {
                            throw failed.getCause();
                        }
                    });
        }
    }

    @Autowired
    private Visits visits;

    @Autowired
    private Bookkeeping bookkeeping;

    @Autowired
    private Board board;

    @Autowired
    private Sites sites;

    @Autowired
    private JdbcClient db;

    @Test
    void whatIsCountedWhileTheDatabaseIsAwayIsWrittenLaterAndPagesStillHaveTheirNumbers() {
        var site = ASite.configured(sites);
        board.reload();
        TROUBLE.set(Trouble.AWAY);
        for (var i = 0; i < 100; i++) {
            visits.record(
                    AHit.on(site).at(Instant.now()).from("198.51.100." + i).made());
            if (i % 10 == 0) assertThat(bookkeeping.write()).isFalse();
        }
        board.reload();
        assertThat(visits.number(site, Language.VI, "visits")).isEqualTo("0");
        assertThat(visits.number(site, Language.VI, "online")).isEqualTo("100");
        TROUBLE.set(Trouble.NONE);
        assertThat(bookkeeping.write()).isTrue();
        assertThat(visitsOf(site)).isEqualTo(100);
    }

    @Test
    void aCommitWhoseAnswerWasLostIsNotRepeated() {
        var site = ASite.configured(sites);
        synchronized (bookkeeping) {
            bookkeeping.write();
            visits.record(AHit.on(site).at(Instant.now()).made());
            TROUBLE.set(Trouble.COMMIT_UNHEARD);
            assertThat(bookkeeping.write()).isFalse();
        }
        assertThat(bookkeeping.write()).isTrue();
        assertThat(visitsOf(site)).isEqualTo(1);
    }

    private long visitsOf(SiteId site) {
        return db.sql("select coalesce(sum(visits), 0) from traffic_hour where site_id = :site")
                .param("site", site.value())
                .query(Long.class)
                .single();
    }
}
