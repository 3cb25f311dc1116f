package vn.thidua.signing.web;

import org.jspecify.annotations.Nullable;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Head;
import vn.thidua.design.Words;
import vn.thidua.signing.Answer;
import vn.thidua.signing.Signatures;

/// The form for a file to judge, and above it what was said of the last one.
public record VerificationPage(@Nullable Answer answer, FieldErrors errors) {

    static VerificationPage asking(FieldErrors errors) {
        return new VerificationPage(null, errors);
    }

    public int megabytes() {
        return Signatures.MEGABYTES;
    }

    public Head head() {
        var head = Head.of(Words.say("signing.title"), Words.say("signing.about"), "/kiem-tra-chu-ky");
        return answer == null && errors.none() ? head : head.unindexed();
    }
}
