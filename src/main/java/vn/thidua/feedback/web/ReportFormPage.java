package vn.thidua.feedback.web;

import vn.thidua.design.FieldErrors;
import vn.thidua.design.Head;
import vn.thidua.design.Words;

/// The form for an error in an article, with what was typed.
public record ReportFormPage(String article, String passage, String suggestion, FieldErrors errors) {

    public Head head() {
        return Head.of(Words.say("feedback.report"), Words.say("feedback.report.about"), "/gop-y/bao-loi")
                .unindexed();
    }
}
