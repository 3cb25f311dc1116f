package vn.thidua.emulation.disclosure.web;

import org.jspecify.annotations.Nullable;
import vn.thidua.design.Head;
import vn.thidua.design.Words;
import vn.thidua.emulation.disclosure.Voices;

/// What came of something that was written, for whoever has its code.
///
/// @param code as it was typed; empty where none was
/// @param fresh whether it was sent just now
/// @param told `null` where there is nothing by that code
public record ReceiptPage(String code, boolean fresh, Voices.@Nullable Told told) {

    public Head head() {
        return Head.of(
                        Words.say("disclosure.receipt.title"),
                        Words.say("disclosure.receipt.about"),
                        PublicDisclosureController.RECEIPT)
                .unindexed();
    }
}
