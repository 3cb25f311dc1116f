package vn.thidua.search;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.store.FSDirectory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.Application;
import vn.thidua.changes.Changes;

/// A running product that waits until its index has caught up, and says every id in the table and in the index.
final class Checking {

    public static void main(String... arguments) throws Exception {
        var context = new SpringApplication(Application.class).run(arguments);
        var last = context.getBean(Changes.class).last();
        var index = context.getBean(Index.class);
        while (index.position() < last) Thread.sleep(50);
        var stored = context.getBean(JdbcClient.class)
                .sql("select id::text from article where stage = 'PUBLISHED'")
                .query((row, _) -> row.getString("id"))
                .list();
        stored.forEach(id -> System.out.println("stored " + id));
        // what the index has taken in stands on disk a moment later
        var found = found(context);
        for (var i = 0; i < 100 && !found.containsAll(stored); i++) {
            Thread.sleep(100);
            found = found(context);
        }
        found.forEach(id -> System.out.println("found " + id));
        System.out.println("checked");
        context.close();
        System.exit(0);
    }

    private static Set<String> found(ApplicationContext context) throws Exception {
        var search = Path.of(context.getBean(Environment.class).getProperty("thidua.data", "data"))
                .resolve("search");
        var current = search.resolve(Files.readString(search.resolve("current")).strip());
        var ids = new HashSet<String>();
        try (var reader = DirectoryReader.open(FSDirectory.open(current))) {
            var live = MultiTerms.getTerms(reader, Fields.ID).iterator();
            for (var term = live.next(); term != null; term = live.next())
                if (reader.docFreq(new org.apache.lucene.index.Term(Fields.ID, term)) > 0) ids.add(term.utf8ToString());
        }
        return ids;
    }
}
