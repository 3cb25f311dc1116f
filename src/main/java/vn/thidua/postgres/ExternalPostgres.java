package vn.thidua.postgres;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// A server that somebody else keeps, and makes durable. We only see that it answers before the product opens.
record ExternalPostgres(
        String url, @Nullable String username, @Nullable String password) implements Database {

    private static final int OLDEST = 18;

    static ExternalPostgres answering(String url, @Nullable String username, @Nullable String password) {
        try (var connection = DriverManager.getConnection(url, Database.account(username, password))) {
            var major = connection.getMetaData().getDatabaseMajorVersion();
            if (major < OLDEST) throw PostgresRefused.tooOld(place(url), major);
            return new ExternalPostgres(url, username, password);
        } catch (SQLException cause) {
            throw refusal(url, cause);
        }
    }

    private static PostgresRefused refusal(String url, SQLException cause) {
        return switch (String.valueOf(cause.getSQLState())) {
            case "28P01", "28000" -> PostgresRefused.wrongPassword(place(url), cause);
            case "3D000" -> PostgresRefused.noSuchDatabase(place(url), cause);
            default -> PostgresRefused.unreachable(place(url), cause);
        };
    }

    /// The address without its query, where a password may stand.
    private static String place(String url) {
        return url.replaceFirst("\\?.*", "").replaceFirst("^jdbc:postgresql:(//)?", "");
    }

    @Override
    public String words() {
        return "PostgreSQL at " + place(url);
    }

    @Override
    public String toString() {
        return words();
    }

    @Override
    public void close() {
        // not ours to stop
    }
}
