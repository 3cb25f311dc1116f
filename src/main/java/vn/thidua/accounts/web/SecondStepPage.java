package vn.thidua.accounts.web;

import java.util.List;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Frame;
import vn.thidua.design.Head;
import vn.thidua.design.Words;

/// The second step of signing in: a key or a code.
///
/// @param target where the person goes afterwards
/// @param key whether one of their keys answers here
public record SecondStepPage(String target, List<SignInPage.Kept> kept, boolean key, FieldErrors errors) {

    public SecondStepPage {
        kept = List.copyOf(kept);
    }

    public Head head() {
        return Head.of(
                        Words.say("secondStep.title"),
                        Words.say("secondStep.about"),
                        Frame.current().path())
                .unindexed();
    }
}
