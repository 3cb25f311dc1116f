package vn.thidua.accounts.web;

import java.util.List;
import vn.thidua.design.Frame;
import vn.thidua.design.Head;
import vn.thidua.design.Words;

/// After signing in again: the form that waited, ready to be sent.
public record ResumePage(String target, String formToken, List<SignInPage.Kept> kept) {

    public ResumePage {
        kept = List.copyOf(kept);
    }

    public Head head() {
        return Head.of(
                        Words.say("resume.title"),
                        Words.say("resume.about"),
                        Frame.current().path())
                .unindexed();
    }
}
