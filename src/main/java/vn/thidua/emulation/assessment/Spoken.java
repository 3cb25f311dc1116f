package vn.thidua.emulation.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.emulation.scoring.Entry;

/// What a stage said of a line.
interface Spoken {

    Stage stage();

    String code();

    Entry entry();

    /// What stands once that stage has spoken, by the lines' codes: the last word on each that came no later in the
    /// order of stages.
    ///
    /// @param said in the order in which it came
    static <S extends Spoken> Map<String, S> standing(List<S> said, Stage upTo) {
        var standing = new LinkedHashMap<String, S>();
        for (var one : said) if (one.stage().compareTo(upTo) <= 0) standing.put(one.code(), one);
        return standing;
    }
}
