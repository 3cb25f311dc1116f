package vn.thidua.postgres;

import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// Where the rows are: our own server or one that somebody else keeps.
sealed interface Database extends AutoCloseable permits EmbeddedPostgres, ExternalPostgres, SharedPostgres {

    String url();

    @Nullable
    String username();

    @Nullable
    String password();

    /// One line for the log.
    String words();

    @Override
    void close();

    static Properties account(@Nullable String username, @Nullable String password) {
        var properties = new Properties();
        if (username != null) properties.setProperty("user", username);
        if (password != null) properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("loginTimeout", "5");
        properties.setProperty("socketTimeout", "20");
        return properties;
    }
}
