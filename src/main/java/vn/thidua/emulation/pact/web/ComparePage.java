package vn.thidua.emulation.pact.web;

import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.design.TextDifference;
import vn.thidua.design.Words;
import vn.thidua.emulation.pact.KeptPact;
import vn.thidua.emulation.pact.Occasion;
import vn.thidua.emulation.pact.PactTask;
import vn.thidua.emulation.pact.PactText;

/// A text beside another, word by word.
///
/// @param with what it is compared with, in words
public record ComparePage(KeptPact kept, String with, List<Field> fields) {

    public record Field(String name, TextDifference difference) {}

    public ComparePage {
        fields = List.copyOf(fields);
    }

    public String path() {
        return PactPage.path(kept);
    }

    public String title() {
        return PactPage.title(kept);
    }

    /// Parts that differ, in the order of the text.
    static List<Field> fields(PactText before, PactText after, List<Occasion.Member> members) {
        return java.util.stream.Stream.of(
                        field("BASES", before.bases(), after.bases()),
                        field("PURPOSE", before.purpose(), after.purpose()),
                        field("TASKS", tasks(before, members), tasks(after, members)),
                        field("ORGANISATION", before.organisation(), after.organisation()),
                        field("COMMITMENT", before.commitment(), after.commitment()))
                .filter(field -> !field.difference().same())
                .toList();
    }

    private static Field field(String name, String before, String after) {
        return new Field(name, TextDifference.of(before, after));
    }

    private static String tasks(PactText text, List<Occasion.Member> members) {
        return text.tasks().stream().map(task -> told(task, members)).collect(Collectors.joining("\n"));
    }

    private static String told(PactTask task, List<Occasion.Member> members) {
        var targets = task.targets().stream()
                .map(target -> "\n• " + target.content() + ": "
                        + Words.say("pact.direction." + target.direction().name()) + " "
                        + String.join("; ", PactPage.plan(target, members)) + " " + target.measureUnit() + ", "
                        + Words.day(target.by()) + ", " + target.who() + ", " + target.evidence())
                .collect(Collectors.joining());
        return task.title() + (task.detail().isEmpty() ? "" : "\n" + task.detail()) + targets;
    }
}
