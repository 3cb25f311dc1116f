package vn.thidua.emulation.decision.web;

import java.util.List;
import java.util.Map;
import vn.thidua.emulation.decision.Issuer;
import vn.thidua.organisation.Unit;

/// The bodies that issue decisions, with a form for one.
///
/// @param fields of the form
public record IssuersPage(
        List<Issuer> issuers, List<Unit> units, Map<String, String> fields, DecisionReading.Notice notice) {

    public IssuersPage {
        issuers = List.copyOf(issuers);
        units = List.copyOf(units);
        fields = Map.copyOf(fields);
    }

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }
}
