package vn.thidua.accounts.web;

import java.util.List;
import vn.thidua.accounts.Admissions.Enrolment;
import vn.thidua.accounts.Admissions.Guest;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Frame;
import vn.thidua.design.Head;
import vn.thidua.design.QrPicture;
import vn.thidua.design.Words;

/// Where a one-time link leads: its bearer chooses a password and, when they wish or must, a second factor.
///
/// @param secret of the link, which the form carries on
/// @param provider what the agency calls its provider of single sign-on; empty where there is none
/// @param login as typed, where the first administrator chooses one
public record AdmissionPage(
        String secret,
        Guest guest,
        Enrolment enrolment,
        String login,
        String name,
        String provider,
        FieldErrors errors) {

    /// What is shown once after it: recovery codes, where a second factor was taken up.
    public record Done(List<String> codes) {

        public Done {
            codes = List.copyOf(codes);
        }

        public Head head() {
            return page("admission.done");
        }
    }

    public Head head() {
        return page(guest.first() ? "admission.first" : "admission.title");
    }

    public String picture() {
        return QrPicture.of(enrolment.uri());
    }

    private static Head page(String title) {
        return Head.of(
                        Words.say(title),
                        Words.say("admission.about"),
                        Frame.current().path())
                .unindexed();
    }
}
