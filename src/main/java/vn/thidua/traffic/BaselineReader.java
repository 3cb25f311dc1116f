package vn.thidua.traffic;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.changes.Change;
import vn.thidua.changes.ChangeReader;

/// Looks figures up again when a baseline changed, here or in another process.
@Component
class BaselineReader implements ChangeReader {

    private static final String OURS = "traffic:";

    private final ArticleFigures articles;
    private final Board board;

    BaselineReader(ArticleFigures articles, Board board) {
        this.articles = articles;
        this.board = board;
    }

    @Override
    public void changed(List<Change> changes) {
        var ours = changes.stream()
                .map(Change::subject)
                .filter(subject -> subject.startsWith(OURS))
                .map(subject -> UUID.fromString(subject.substring(OURS.length())))
                .collect(Collectors.toSet());
        if (ours.isEmpty()) return;
        articles.forget(ours);
        board.reload();
    }

    @Override
    public void resumed() {
        articles.warm();
        board.reload();
    }
}
