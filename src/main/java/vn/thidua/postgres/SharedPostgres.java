package vn.thidua.postgres;

import java.io.IOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/// The embedded server of a product that is running, used beside it for one task and left running.
record SharedPostgres(int port, String secret) implements Database {

    static SharedPostgres of(Home home) {
        try {
            var postmaster = PostmasterFile.in(home.data())
                    .filter(PostmasterFile::ready)
                    .orElseThrow(() -> PostgresRefused.inUse(home.path(), ""));
            return new SharedPostgres(
                    postmaster.port(), Files.readString(home.password()).strip());
        } catch (IOException cause) {
            throw PostgresRefused.passwordLost(home.password());
        }
    }

    @Override
    public String url() {
        return Superuser.url(port, EmbeddedPostgres.DATABASE);
    }

    @Override
    public @Nullable String username() {
        return EmbeddedPostgres.DATABASE;
    }

    @Override
    public @Nullable String password() {
        return secret;
    }

    @Override
    public String words() {
        return "PostgreSQL of the running product on port " + port;
    }

    @Override
    public String toString() {
        return words();
    }

    @Override
    public void close() {
        // its owner stops it
    }
}
