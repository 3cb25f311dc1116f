package vn.thidua.compliance.web;

import java.util.List;
import vn.thidua.compliance.Judgement;
import vn.thidua.compliance.Statement;
import vn.thidua.design.FieldErrors;

/// One check: what people have stated of it, and the form for a statement.
public record CheckPage(
        Judgement judgement, List<Statement> statements, String on, String words, String address, FieldErrors errors) {

    public CheckPage {
        statements = List.copyOf(statements);
    }

    public int number() {
        return judgement.number();
    }
}
