package vn.thidua.emulation.decision.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import vn.thidua.emulation.Typed;
import vn.thidua.emulation.decision.CertificateField;
import vn.thidua.emulation.decision.CertificateLayout;

/// The layout of one award, as it is typed.
public record LayoutPage(String award, Map<String, String> fields, DecisionReading.Notice notice) {

    public LayoutPage {
        fields = Map.copyOf(fields);
    }

    static Map<String, String> fields(CertificateLayout layout) {
        var fields = new HashMap<String, String>();
        fields.put("ten", layout.name());
        fields.put("rong", written(layout.width()));
        fields.put("cao", written(layout.height()));
        for (var one : layout.fields()) {
            fields.put("in-" + one.field(), "1");
            fields.put("x-" + one.field(), written(one.x()));
            fields.put("y-" + one.field(), written(one.y()));
            fields.put("w-" + one.field(), written(one.width()));
            fields.put("co-" + one.field(), written(one.size()));
            fields.put("can-" + one.field(), one.align().name());
            if (one.bold()) fields.put("dam-" + one.field(), "1");
            if (one.italic()) fields.put("nghieng-" + one.field(), "1");
        }
        return fields;
    }

    static String written(double value) {
        return Typed.written(BigDecimal.valueOf(value).stripTrailingZeros());
    }

    public CertificateField[] all() {
        return CertificateField.values();
    }

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    public boolean on(String name) {
        return !field(name).isEmpty();
    }
}
