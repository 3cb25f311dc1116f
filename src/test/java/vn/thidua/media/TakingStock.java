package vn.thidua.media;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.Application;

/// A product that starts after a kill, waits until it has swept, and says what rows and what files there are.
final class TakingStock {

    public static void main(String... arguments) throws Exception {
        var context = new SpringApplication(Application.class).run(arguments);
        var root = Path.of(context.getBean(Environment.class).getProperty("thidua.data", "data"))
                .resolve("media");
        var rows = new HashSet<>(context.getBean(MediaStore.class).digests());
        var since = System.nanoTime();
        while (!files(root, false).equals(rows)
                && System.nanoTime() - since < Duration.ofSeconds(20).toNanos()) Thread.onSpinWait();
        rows.forEach(row -> System.out.println("row " + row));
        for (var file : files(root, true)) System.out.println("file " + file);
        for (var part : parts(root, context)) System.out.println("part " + part);
        System.out.println("checked");
        context.close();
        System.exit(0);
    }

    /// Digests of originals, by their names or by what is in them.
    private static Set<String> files(Path root, boolean read) throws Exception {
        var found = new HashSet<String>();
        try (var folders = Files.newDirectoryStream(root, "[0-9a-f][0-9a-f]")) {
            for (var folder : folders) {
                try (var files = Files.newDirectoryStream(folder)) {
                    for (var file : files) {
                        var name = String.valueOf(file.getFileName());
                        if (name.contains("-")) continue;
                        found.add(read ? Uploading.digest(Files.readAllBytes(file)) : name);
                    }
                }
            }
        }
        return found;
    }

    /// Files on their way that no upload speaks of.
    private static Set<String> parts(Path root, ApplicationContext context) throws Exception {
        var known = new HashSet<String>();
        context.getBean(JdbcClient.class)
                .sql("select id::text from media_upload where media_id is null")
                .query((row, _) -> row.getString("id"))
                .list()
                .forEach(id -> known.add(id + ".part"));
        var left = new HashSet<String>();
        try (var files = Files.newDirectoryStream(root.resolve("incoming"))) {
            for (var file : files) {
                var name = String.valueOf(file.getFileName());
                if (!known.contains(name) && !name.endsWith(".alive")) left.add(name);
            }
        }
        return left;
    }
}
