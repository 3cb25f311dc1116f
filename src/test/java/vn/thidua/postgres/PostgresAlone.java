package vn.thidua.postgres;

import java.nio.file.Path;

/// A product with nothing but its database, for tests that kill it.
class PostgresAlone {

    static void main(String[] arguments) throws InterruptedException {
        var home = new Home(Path.of(arguments[0]), Path.of(arguments[1]));
        var postgres = EmbeddedPostgres.started(home, null);
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
        System.out.println(postgres.process().pid());
        Thread.currentThread().join();
    }
}
