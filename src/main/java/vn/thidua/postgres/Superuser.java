package vn.thidua.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The one account that looks after our own server. The product itself signs in as an ordinary owner of its
/// database, so that a hole in a query opens no file of the machine.
record Superuser(int port, String password) {

    static final String NAME = "postgres";

    // without these an acknowledged signature can vanish in a power cut
    private static final List<String> PROMISES =
            List.of("fsync", "full_page_writes", "synchronous_commit", "data_checksums");

    Connection connected() throws SQLException {
        return DriverManager.getConnection(url(port, NAME), Database.account(NAME, password));
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    boolean answered() {
        try (var connection = connected()) {
            return connection.isValid(5);
        } catch (SQLException stuck) {
            return false;
        }
    }

    static void demandDurability(Connection connection) throws SQLException {
        for (var promise : PROMISES) {
            var value = value(connection, "show " + promise);
            if (!"on".equals(value)) throw PostgresRefused.notDurable(promise, value);
        }
    }

    void furnish(Connection connection, String owner) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (value(connection, "select rolname from pg_roles where rolname = '" + owner + "'") == null)
                statement.execute("create role " + owner + " login password '" + password + "'");
            if (value(connection, "select datname from pg_database where datname = '" + owner + "'") == null)
                statement.execute("create database " + owner + " owner " + owner);
        }
    }

    private static @Nullable String value(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : null;
        }
    }
}
