package vn.thidua.emulation.decision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.documents.Papers;

/// Draws decisions.
@Component
class DecisionPapers {

    private final Papers papers;

    DecisionPapers(Papers papers) {
        this.papers = papers;
    }

    /// The same decision and instant give the same bytes.
    byte[] pdf(KeptDecision decision, List<DecisionLine> lines, List<DecisionLine> olds, Instant at) {
        return papers.pdf(
                DecisionPaper.of(decision, lines, byId(olds)), decision.id().value(), at);
    }

    byte[] docx(KeptDecision decision, List<DecisionLine> lines, List<DecisionLine> olds, Instant at) {
        return papers.docx(DecisionPaper.of(decision, lines, byId(olds)), at);
    }

    private static Map<LineId, DecisionLine> byId(List<DecisionLine> lines) {
        return lines.stream().collect(Collectors.toMap(DecisionLine::id, Function.identity()));
    }
}
