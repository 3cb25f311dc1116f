package vn.thidua.accounts.web;

import java.util.List;
import vn.thidua.accounts.DemoDoor.DemoPerson;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Frame;
import vn.thidua.design.Head;
import vn.thidua.design.Words;

/// The page for signing in.
///
/// @param target where the person goes afterwards
/// @param form where their kept form goes; empty where there is none
/// @param people of the demo, who come in at one press
/// @param key whether passkeys answer here
/// @param provider what the agency calls its provider of single sign-on; empty where there is none
public record SignInPage(
        String login,
        String target,
        String form,
        List<Kept> kept,
        FieldErrors errors,
        List<DemoPerson> people,
        boolean key,
        String provider) {

    /// A field that was typed before the session ended.
    public record Kept(String name, String value) {}

    public SignInPage {
        kept = List.copyOf(kept);
        people = List.copyOf(people);
    }

    public Head head() {
        return Head.of(
                        Words.say("signIn.title"),
                        Words.say("signIn.about"),
                        Frame.current().path())
                .unindexed();
    }
}
