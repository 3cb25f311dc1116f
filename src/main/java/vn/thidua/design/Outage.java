package vn.thidua.design;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/// Tells a database that is away from a statement that is wrong.
public final class Outage {

    private Outage() {}

    public static boolean causes(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException) return true;
            if (cause instanceof SQLException sql && connectionIsGone(sql.getSQLState())) return true;
        }
        return false;
    }

    /// Class 08 connection, 57P server shut down or starting, 53 out of resources.
    private static boolean connectionIsGone(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P") || state.startsWith("53"));
    }
}
