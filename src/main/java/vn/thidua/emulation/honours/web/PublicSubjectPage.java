package vn.thidua.emulation.honours.web;

import java.util.List;
import vn.thidua.design.Head;
import vn.thidua.design.Words;

/// Everything that everybody may see of one subject. It is not offered to machines that index: a name is looked up
/// here, not spread.
///
/// @param awards the newest first, never empty
public record PublicSubjectPage(List<FoundHonour> awards) {

    public PublicSubjectPage {
        awards = List.copyOf(awards);
    }

    public FoundHonour latest() {
        return awards.getFirst();
    }

    public Head head() {
        var path = "/khen-thuong/doi-tuong/" + latest().subject();
        return Head.of(latest().name(), Words.say("honours.subject.about", latest().name()), path)
                .unindexed();
    }

    public long holding() {
        return awards.stream().filter(one -> !one.revoked()).count();
    }
}
